import type { Names } from '../chinese/namesSchema.ts';
import type { TermFile } from './termSchema.ts';

/**
 * Names inside which no term is meant: 新就业形态 is not the subject of 中国新就业形态研究中心.
 * A name that has an entry of its own is found as that entry all the same.
 */
export function shieldingNames(names: Names): string[] {
  const shielding = new Set(['person', 'organisation', 'company']);
  return names.filter(({ kind }) => shielding.has(kind)).map(({ name }) => name);
}

/**
 * Longer words inside which no term is meant: those that entries name, names, and departments at any
 * level, 住房城乡建设部门 beside the ministry 住房城乡建设部.
 */
export function shieldsOf(terms: readonly TermFile[], names: Names): string[] {
  const departments = terms.flatMap(({ term }) =>
    [term.term, ...term.variants.map(({ form }) => form)]
      .filter((form) => form.endsWith('部'))
      .map((form) => `${form}门`),
  );
  return [...terms.flatMap(({ term }) => term.shield), ...departments, ...shieldingNames(names)];
}
