import type { Names } from '../chinese/namesSchema.ts';

/**
 * Names inside which no term is meant: 新就业形态 is not the subject of 中国新就业形态研究中心.
 * A name that has an entry of its own is found as that entry all the same.
 */
export function shieldingNames(names: Names): string[] {
  const shielding = new Set(['person', 'organisation', 'company']);
  return names.filter(({ kind }) => shielding.has(kind)).map(({ name }) => name);
}
