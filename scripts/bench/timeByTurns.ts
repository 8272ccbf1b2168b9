/**
 * Times several pieces of work fairly: by turns, so that a slow moment of the machine falls on all
 * of them, after one round to warm up.
 *
 * @param runs rounds, the first of which does not count
 * @returns the best time of each, in milliseconds
 */
export function timeByTurns<Name extends string>(
  works: Readonly<Record<Name, () => void>>,
  runs: number,
): Record<Name, number> {
  const best = new Map<string, number>();
  for (let run = 0; run < runs; run++) {
    for (const [name, work] of Object.entries<() => void>(works)) {
      const start = performance.now();
      work();
      const took = performance.now() - start;
      if (run > 0) best.set(name, Math.min(took, best.get(name) ?? took));
    }
  }
  return Object.fromEntries(best) as Record<Name, number>;
}
