import { readByline } from '../articles/readByline.ts';
import { readDateline } from '../articles/readDateline.ts';

/** What a line by itself says about the text it belongs to. */
export type Credit = 'byline' | 'dateline' | 'likely byline';

const LONGEST = 120;

/**
 * Whether a line says who wrote a text, or where and when, and nothing else.
 *
 * @example creditOf('新华社记者 周圆') // 'byline'
 * @example creditOf('（新华社北京9月4日电）') // 'dateline'
 */
export function creditOf(text: string): Credit | undefined {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > LONGEST) return undefined;
  const dateline = readDateline(trimmed);
  if (dateline && dateline.start === 0 && dateline.end >= trimmed.length) return 'dateline';
  const byline = readByline(trimmed);
  if (!byline) return undefined;
  return byline.certainty === 'sure' ? 'byline' : 'likely byline';
}

/** Whether a line surely stands by itself. */
export function isCredit(text: string): boolean {
  const credit = creditOf(text);
  return credit === 'byline' || credit === 'dateline';
}
