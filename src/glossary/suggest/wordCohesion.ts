/**
 * How firmly neighbouring words belong together: normalised pointwise mutual information (Bouma),
 * 1 where they never part, 0 where they meet no oftener than by chance.
 *
 * @param texts each cut into words
 * @returns a measure for a sequence of words, by its weakest joint; 1 for a single word
 * @example wordCohesion([['社区', '食堂'], ['算力', '需求'], …])(['社区', '食堂']) // 0.75
 */
export function wordCohesion(
  texts: readonly (readonly string[])[],
): (words: readonly string[]) => number {
  const words = countAll(texts.flat());
  const pairs = countAll(texts.flatMap(pairsOf));
  const total = texts.reduce((sum, text) => sum + text.length, 0);
  const ofPair = ([left, right]: readonly [string, string]) => {
    const met = pairs.get(joint([left, right]));
    if (met === undefined) return 0;
    const together = met / total;
    const apart = ((words.get(left) ?? 0) * (words.get(right) ?? 0)) / total ** 2;
    return Math.min(Math.max(Math.log(together / apart) / -Math.log(together), 0), 1);
  };
  return (sequence) =>
    Math.min(1, ...sequence.slice(1).map((right, at) => ofPair([sequence[at] ?? '', right])));
}

const joint = (pair: readonly [string, string]) => pair.join('\n');

const pairsOf = (words: readonly string[]) =>
  words.slice(1).map((right, at) => joint([words[at] ?? '', right]));

function countAll(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
