import { PUBLISHERS } from './publishers.ts';

const longestFirst = [...new Set(PUBLISHERS)].toSorted((one, other) => other.length - one.length);

/**
 * Any publisher of the list, the longest name first, as a pattern for others; Latin names stand
 * between what is no Latin letter.
 */
export const PUBLISHER = longestFirst
  .map((name) => (/^[A-Z]/.test(name) && !/\p{Script=Han}/u.test(name) ? `\\b${name}\\b` : name))
  .join('|');

const FIRST = new RegExp(PUBLISHER, 'u');

/**
 * The agency, paper, broadcaster or site that a text names first, of those in the list
 * (`publishers.ts`), as the text has it; undefined where it names none.
 *
 * @example saysPublisher('来源：人民日报海外版') // '人民日报海外版'
 * @example saysPublisher('本报北京9月4日电') // undefined
 */
export function saysPublisher(text: string): string | undefined {
  return FIRST.exec(text)?.[0];
}
