/** What a way of searching answered to one query. */
export interface Answered {
  query: string;
  /** Addresses of the pages, in the order shown. */
  found: readonly string[];
  /** Addresses of the pages that say the query. */
  truth: ReadonlySet<string>;
}

export interface SearchScore {
  /** Of the pages that say the query, how many are found; the mean over the queries. */
  recall: number;
  /** Of the pages found, how many say the query; the mean over the queries that found any. */
  precision: number;
  /** Of the first ten places that a true page could take, how many are taken by one; the mean. */
  truthInTop10: number;
  /** Queries whose first page says the query. */
  firstHitLiteral: number;
  /** How many queries found nothing. */
  emptyAnswers: number;
  /** Pages missed and pages too many, over all queries. */
  missed: number;
  tooMany: number;
}

const TOP = 10;

/**
 * Scores answers against the truth.
 *
 * @param answers every truth holds at least one page
 * @example
 * scoreSearch([{ query: '算力', found: ['b', 'a'], truth: new Set(['a']) }])
 * // { recall: 1, precision: 0.5, truthInTop10: 1, firstHitLiteral: 0, … }
 */
export function scoreSearch(answers: readonly Answered[]): SearchScore {
  const rows = answers.map(({ found, truth }) => {
    const right = found.filter((page) => truth.has(page)).length;
    const top = found.slice(0, TOP).filter((page) => truth.has(page)).length;
    return {
      recall: right / truth.size,
      precision: right / found.length,
      top: top / Math.min(TOP, truth.size),
      first: found[0] !== undefined && truth.has(found[0]) ? 1 : 0,
      missed: truth.size - right,
      tooMany: found.length - right,
    };
  });
  const answered = rows.filter(({ precision }) => !Number.isNaN(precision));
  return {
    recall: mean(rows.map(({ recall }) => recall)),
    precision: mean(answered.map(({ precision }) => precision)),
    truthInTop10: mean(rows.map(({ top }) => top)),
    firstHitLiteral: mean(rows.map(({ first }) => first)),
    emptyAnswers: rows.length - answered.length,
    missed: rows.reduce((sum, row) => sum + row.missed, 0),
    tooMany: rows.reduce((sum, row) => sum + row.tooMany, 0),
  };
}

export function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/** The number below which a share of the numbers lies: 0.5 is the median. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
