/**
 * An order in which all come before one comes again, and neighbours do not follow one another: words
 * that stand together by pinyin sound alike.
 *
 * @example takeTurns(['a', 'b', 'c', 'd', 'e']) // ['a', 'c', 'e', 'b', 'd']
 */
export function takeTurns<T>(items: readonly T[]): T[] {
  const step = stepFor(items.length);
  return items.flatMap((_, turn) => items[(turn * step) % items.length] ?? []);
}

/** One that shares no factor with the length, so that it reaches every place. */
function stepFor(length: number): number {
  const shared = (a: number, b: number): number => (b === 0 ? a : shared(b, a % b));
  let step = 37;
  while (length > 1 && shared(step, length) !== 1) step += 1;
  return step;
}
