import { diffArrays } from 'diff';

/** Spellings that count as one: each character leads to the first of its set. */
export type Variants = ReadonlyMap<string, string>;

/**
 * Reads sets of spellings, one a line, all characters of a set after one another; `#` begins a
 * remark.
 *
 * @example readVariants('臺台\n').get('台') // '臺'
 */
export function readVariants(text: string): Variants {
  const variants = new Map<string, string>();
  for (const line of text.split('\n')) {
    if (line.startsWith('#')) continue;
    const [first = '', ...others] = line.trim();
    for (const one of others) variants.set(one, variants.get(first) ?? first);
  }
  return variants;
}

/** A place where a conversion and its reference differ. */
export interface Difference {
  expected: string;
  got: string;
  /** Where the difference begins, in Han characters of the reference. */
  at: number;
}

/**
 * Compares a conversion with its reference, Han characters alone. Texts of unequal length are
 * aligned; a stretch counts by its longer side.
 *
 * @returns the differences; together they have as many characters as are wrong
 */
export function compareHan(expected: string, got: string, variants: Variants): Difference[] {
  const same = (a: string, b: string) => (variants.get(a) ?? a) === (variants.get(b) ?? b);
  const [reference, converted] = [hanOf(expected), hanOf(got)];
  if (reference.length === converted.length) {
    return reference.flatMap((character, at) => {
      const other = converted[at] ?? '';
      return same(character, other) ? [] : [{ expected: character, got: other, at }];
    });
  }
  const differences: Difference[] = [];
  let at = 0;
  let open: Difference | undefined;
  for (const { value, added, removed } of diffArrays(reference, converted, { comparator: same })) {
    if (!added && !removed) {
      at += value.length;
      open = undefined;
      continue;
    }
    if (!open) differences.push((open = { expected: '', got: '', at }));
    if (removed) {
      open.expected += value.join('');
      at += value.length;
    } else open.got += value.join('');
  }
  return differences;
}

export const hanOf = (text: string) => text.match(/\p{Script=Han}/gu) ?? [];

/** How many characters differences come to. */
export const wrongIn = (differences: readonly Difference[]) =>
  differences.reduce(
    (sum, { expected, got }) => sum + Math.max(Array.from(expected).length, Array.from(got).length),
    0,
  );
