/**
 * Ranks candidates by Frantzi and Ananiadou's C-value: log₂|a| · (f(a) − mean of f over the longer
 * candidates that hold a). Long forms weigh more; one that is mostly a part of others, less.
 *
 * @param frequencies by form; a frequency counts those places, too, where a longer form holds it
 * @returns the C-value by form, of any sign; length is in characters
 * @example
 * cValue(new Map([['算力', 5], ['算力网', 2], ['城市算力网', 1]])).get('算力') // 1 · (5 − 1.5)
 */
export function cValue(frequencies: ReadonlyMap<string, number>): Map<string, number> {
  const longer = new Map<string, { count: number; sum: number }>();
  for (const [form, frequency] of frequencies) {
    for (const part of partsOf(form)) {
      if (!frequencies.has(part)) continue;
      const { count, sum } = longer.get(part) ?? { count: 0, sum: 0 };
      longer.set(part, { count: count + 1, sum: sum + frequency });
    }
  }
  return new Map(
    [...frequencies].map(([form, frequency]) => {
      const { count, sum } = longer.get(form) ?? { count: 1, sum: 0 };
      return [form, Math.log2(Array.from(form).length) * (frequency - sum / count)];
    }),
  );
}

/** Every shorter string within a form, each once. */
function partsOf(form: string): Set<string> {
  const characters = Array.from(form);
  const parts = new Set<string>();
  for (let start = 0; start < characters.length; start++) {
    for (let end = start + 1; end <= characters.length; end++) {
      if (end - start < characters.length) parts.add(characters.slice(start, end).join(''));
    }
  }
  return parts;
}
