import { mayBeWord } from './stopWords.ts';

/** A string that behaves like a word. */
export interface DiscoveredWord {
  form: string;
  frequency: number;
  /** How much oftener its parts meet than by chance, at their weakest joint, in bits. */
  cohesion: number;
  /** How freely its neighbours change, on the more fixed of its sides, in bits. */
  freedom: number;
}

const LONGEST = 6;
/** Fewer are too few to tell a neighbour that varies from one that does not. */
const LEAST_FREQUENCY = 3;
const LEAST_COHESION = 4;
const LEAST_FREEDOM = 1;

/**
 * Finds strings that behave like words, without any dictionary: their characters meet far oftener
 * than by chance (pointwise mutual information), and what stands beside them changes freely
 * (branching entropy). Coinages show themselves so on the day when they are coined.
 *
 * @example
 * discoverWords(['智算中心', '把智算做大', '做智算的人', …])
 * // [{ form: '智算', frequency: 16, cohesion: 4.3, freedom: 2.8 }]
 */
export function discoverWords(texts: readonly string[]): DiscoveredWord[] {
  const runs = texts.flatMap((text) => text.match(/\p{Script=Han}+/gu) ?? []).map(toCharacters);
  const counts = countStrings(runs);
  const total = runs.reduce((sum, run) => sum + run.length, 0);
  const cohesive = new Map<string, number>();
  for (const form of counts.keys()) {
    const characters = toCharacters(form);
    if (characters.length < 2 || !mayBeWord(form)) continue;
    const cohesion = cohesionOf(characters, counts, total);
    if (cohesion >= LEAST_COHESION) cohesive.set(form, cohesion);
  }
  const sides = collectNeighbours(runs, cohesive);
  return [...cohesive].flatMap(([form, cohesion]) => {
    const { left, right } = sides.get(form) ?? { left: [], right: [] };
    const freedom = Math.min(entropy(left), entropy(right));
    return freedom < LEAST_FREEDOM
      ? []
      : [{ form, frequency: counts.get(form) ?? 0, cohesion, freedom }];
  });
}

const toCharacters = (text: string) => Array.from(text);

/** Counts by length; a string is counted only where both shorter ones within it are frequent. */
function countStrings(runs: readonly string[][]): Map<string, number> {
  const frequent = new Map<string, number>();
  for (let length = 1; length <= LONGEST; length++) {
    const counts = new Map<string, number>();
    for (const run of runs) {
      for (let at = 0; at + length <= run.length; at++) {
        const form = run.slice(at, at + length).join('');
        const head = run.slice(at, at + length - 1).join('');
        const tail = run.slice(at + 1, at + length).join('');
        if (length > 1 && !(frequent.has(head) && frequent.has(tail))) continue;
        counts.set(form, (counts.get(form) ?? 0) + 1);
      }
    }
    for (const [form, count] of counts) if (count >= LEAST_FREQUENCY) frequent.set(form, count);
  }
  return frequent;
}

function cohesionOf(
  characters: readonly string[],
  counts: ReadonlyMap<string, number>,
  total: number,
): number {
  const count = (from: number, to?: number) => counts.get(characters.slice(from, to).join('')) ?? 0;
  const joints = characters.slice(1).map((_, index) => index + 1);
  return Math.min(
    ...joints.map((at) => Math.log2((count(0) * total) / (count(0, at) * count(at)))),
  );
}

function collectNeighbours(runs: readonly string[][], forms: ReadonlyMap<string, number>) {
  const sides = new Map<string, { left: string[]; right: string[] }>();
  for (const [index, run] of runs.entries()) {
    for (let start = 0; start < run.length; start++) {
      for (let end = start + 2; end <= Math.min(run.length, start + LONGEST); end++) {
        const form = run.slice(start, end).join('');
        if (!forms.has(form)) continue;
        const side = sides.get(form) ?? { left: [], right: [] };
        sides.set(form, side);
        // A border is a neighbour unlike any other: a form that fills a title stands freely.
        side.left.push(run[start - 1] ?? `border ${index}`);
        side.right.push(run[end] ?? `border ${index}`);
      }
    }
  }
  return sides;
}

/** Shannon's, of the distribution of the values, in bits. */
function entropy(values: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.values()]
    .map((count) => count / values.length)
    .reduce((sum, share) => sum - share * Math.log2(share), 0);
}
