import type { MatchForm } from './createMatcher.ts';

/** What tells whether a form with several senses means its entry. */
export type Clues = Pick<MatchForm, 'near' | 'far'>;

/**
 * Whether the words around a form tell that it means its entry: 训练 beside 模型 is that of a model,
 * beside none of its clues that of soldiers and athletes. A clue for the entry outweighs any
 * against it. Without a clue of either kind the form means its entry if only clues against it were
 * named, or clues of both kinds.
 *
 * @param reach how many UTF-16 units on each side count as beside
 * @example isMeant('增加运力投放', 2, 4, { near: ['算力'] }, 50) // false
 */
export function isMeant(
  text: string,
  start: number,
  end: number,
  { near, far }: Clues,
  reach: number,
): boolean {
  if (!near && !far) return true;
  const around = text.slice(Math.max(0, start - reach), end + reach);
  const has = (clues: readonly string[] = []) => clues.some((clue) => patternOf(clue).test(around));
  if (has(near)) return true;
  return far !== undefined && !has(far);
}

/** What `…` stands for in a clue: a name of some characters, without the little words around one. */
const NAME = '(?:(?![的和与及或等在是了从到])\\p{Script=Han}){2,6}';

const patterns = new Map<string, RegExp>();

/**
 * Chinese clues stand anywhere; others where a word begins, and abbreviations as whole words: AI is
 * not in “said”, and “provinc” is in “provinces”. `区…街道` is in 西城区德胜街道.
 */
function patternOf(clue: string): RegExp {
  const known = patterns.get(clue);
  if (known) return known;
  const escaped = clue.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace('…', NAME);
  const begins = /^[\p{Script=Latin}0-9]/u.test(clue) ? '(?<![\\p{Script=Latin}0-9])' : '';
  const isAbbreviation = /^[A-Z0-9]+$/.test(clue);
  const ends = isAbbreviation ? '(?!\\p{Script=Latin}{2}|[a-rt-z])' : '';
  const pattern = new RegExp(`${begins}${escaped}${ends}`, /[A-Z]/.test(clue) ? 'u' : 'iu');
  patterns.set(clue, pattern);
  return pattern;
}
