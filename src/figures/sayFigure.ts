import type { Bilingual, Figure, Unit } from './figuresSchema.ts';
import type { Language } from './readings.ts';

/** What `bound: more` is in the words of a text. */
const MORE: Bilingual = { zh: '超过', en: 'more than' };

/** The same where there is little room: beside a bar, over a number set large. */
export const OVER: Bilingual = { zh: '超过', en: 'over' };

/**
 * A figure within a line: bound, value and unit.
 *
 * @param unit undefined where the file names one that it does not have, which is told elsewhere
 * @param words what stands for the bound
 * @example sayFigure({ value: { zh: '1680', en: '1,680' }, bound: 'more' }, exabyte, 'zh') // 超过1680EB
 * @example sayFigure({ value: { zh: '1680', en: '1,680' }, bound: 'more' }, exabyte, 'en') // more than 1,680 EB
 */
export function sayFigure(
  { value, number, bound }: Pick<Figure, 'value' | 'number' | 'bound'>,
  unit: Unit | undefined,
  language: Language,
  words: Bilingual = MORE,
): string {
  const more = bound ? words[language] + (language === 'en' ? ' ' : '') : '';
  const word = unit ? sayUnit({ number }, unit)[language] : '';
  return more + value[language] + spaceBefore(word, language) + word;
}

/**
 * A unit beside a figure's value; English has a word of its own for one of them.
 *
 * @example sayUnit({ number: 1 }, rack).en // 'rack'
 */
export function sayUnit({ number }: Pick<Figure, 'number'>, unit: Unit): Bilingual {
  return { zh: unit.zh, en: number === 1 ? (unit.one ?? unit.en) : unit.en };
}

/** What stands between a value and the word of its unit: numbers and signs of Chinese stand together. */
export function spaceBefore(word: string, language: Language): string {
  return language === 'en' && word !== '' && !/^[%‰]/.test(word) ? ' ' : '';
}
