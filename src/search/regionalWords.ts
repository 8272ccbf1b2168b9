import { foldText } from '../chinese/foldText.ts';
import type { FoldTable } from '../chinese/foldText.ts';
import { tokenise } from './tokenise.ts';

/** The words that count as the same, by each of them; all as units of search joined by spaces. */
export type RegionalWords = ReadonlyMap<string, readonly string[]>;

/** As a file keeps them: words that count as the same, side by side. */
export type RegionalFile = string[][];

/** More ways of saying a phrase are not asked for: each costs a search. */
const MOST_FORMS = 8;

/**
 * Brings together the words of the Mainland, Taiwan and Hong Kong that stand for each other on the
 * site: 服务器, 伺服器. Together with the fold of characters they are what search counts as equal.
 *
 * @param pairs what the Simplified text says, and what an edition says for it
 * @example groupWords([['服务器', '伺服器']], table) // [['服务器', '伺服器']]
 */
export function groupWords(
  pairs: Iterable<readonly [string, string]>,
  table: FoldTable,
): RegionalFile {
  const groups = new Map<string, Set<string>>();
  for (const pair of pairs) {
    const [source, other] = pair.map((word) => keyOf(unitsIn(word, table)));
    if (!source || !other || source === other) continue;
    const merged = new Set([
      ...(groups.get(source) ?? [source]),
      ...(groups.get(other) ?? [other]),
    ]);
    for (const word of merged) groups.set(word, merged);
  }
  return [...new Set(groups.values())].map((group) => [...group].toSorted()).toSorted(byFirst);
}

/**
 * Words of a vocabulary that stand in a text though no conversion put another in their place: within
 * longer words, and within names. Where the text has the other word as well, the two mean two things
 * here, and are left apart.
 *
 * @param blocks of the site's Simplified text; those that quote Traditional characters do not count
 * @example wordsKnown([{ from: '分布式', to: '分散式' }], ['分布式推理'], table) // [['分布式', '分散式']]
 */
export function wordsKnown(
  vocabulary: readonly { from: string; to?: string | undefined }[],
  blocks: readonly string[],
  table: FoldTable,
): [string, string][] {
  const text = blocks
    .filter((block) => !Array.from(block).some((one) => table.has(one)))
    .join('\n');
  return vocabulary.flatMap(({ from, to }): [string, string][] =>
    to !== undefined && text.includes(from) && !text.includes(foldText(to, table))
      ? [[from, to]]
      : [],
  );
}

export function readRegional(file: RegionalFile): RegionalWords {
  return new Map(file.flatMap((group) => group.map((word) => [word, group] as const)));
}

/**
 * Every way in which a phrase may be said, itself first: each regional word in it, the longest from
 * the left, may be any of those that count as the same.
 *
 * @param units of the phrase
 * @example formsOf(['服', '务', '器'], words) // [['服', '务', '器'], ['伺', '服', '器']]
 */
export function formsOf(units: readonly string[], words: RegionalWords): string[][] {
  let forms: string[][] = [[]];
  for (let at = 0; at < units.length;) {
    const found = longestAt(units, at, words);
    const choices = found ? [...new Set([found.word, ...found.group])] : [units[at] ?? ''];
    forms = choices.flatMap((choice) => forms.map((form) => [...form, ...choice.split(' ')]));
    at += found?.length ?? 1;
    if (forms.length > MOST_FORMS) return [[...units]];
  }
  return forms;
}

function longestAt(units: readonly string[], start: number, words: RegionalWords) {
  for (let end = Math.min(units.length, start + LONGEST); end > start; end--) {
    const word = keyOf(units.slice(start, end));
    const group = words.get(word);
    if (group) return { word, group, length: end - start };
  }
  return undefined;
}

/** No regional word has more units. */
const LONGEST = 12;

const keyOf = (units: readonly string[]) => units.join(' ');
const unitsIn = (text: string, table: FoldTable) => tokenise(text, table).map((one) => one.text);
const byFirst = ([a = '']: string[], [b = '']: string[]) => (a < b ? -1 : a > b ? 1 : 0);
