import type { FoldTable } from '../chinese/foldText.ts';
import { lookUpKey } from './lookUp.ts';
import type { LookUpRecord } from './lookUp.ts';

/** Less alike than this, and it helps nobody: 0 has nothing in common, 1 is the same. */
const LEAST = 0.3;

/**
 * The entries most like a query that leads to none, by the pairs of characters that they share
 * (Dice’s coefficient).
 *
 * @example nearestEntries('算力调度网', records, table, 5)[0]?.id // 'suanli-diaodu'
 */
export function nearestEntries(
  query: string,
  records: readonly LookUpRecord[],
  table: FoldTable,
  count: number,
): LookUpRecord[] {
  const asked = pairsIn(lookUpKey(query, table));
  return records
    .map((record, order) => ({
      record,
      order,
      likeness: Math.max(...record.keys.map((key) => dice(asked, pairsIn(key)))),
    }))
    .filter(({ likeness }) => likeness >= LEAST)
    .toSorted((a, b) => b.likeness - a.likeness || a.order - b.order)
    .slice(0, count)
    .map(({ record }) => record);
}

function pairsIn(key: string): string[] {
  const characters = Array.from(key);
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
}

function dice(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const left = [...b];
  let shared = 0;
  for (const pair of a) {
    const at = left.indexOf(pair);
    if (at < 0) continue;
    left.splice(at, 1);
    shared += 1;
  }
  return (2 * shared) / (a.length + b.length);
}
