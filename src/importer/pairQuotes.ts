import type { Edit } from './tidyText.ts';

const STRAIGHT = '"';
const CURLED = /[“”„‟＂"]/gu;

/**
 * Puts quotation marks in pairs: straight ones by turns, and curled ones that open where they should
 * close. Where they do not come out even, or a quotation runs through several paragraphs, each mark
 * stays as it was typed. Apostrophes, inches and minutes are none.
 *
 * @param traditional whether straight marks become 「」 and 『』
 * @example pairQuotes('所谓"算力网"', false).map(({ to }) => to) // ['“', '”']
 */
export function pairQuotes(text: string, traditional: boolean): Edit[] {
  return [...pairDouble(text, traditional), ...pairSingle(text, traditional)];
}

function pairDouble(text: string, traditional: boolean): Edit[] {
  const marks = [...text.matchAll(CURLED)].filter(
    // 15" is a size.
    ({ index, 0: mark }) => mark !== STRAIGHT || !isMeasure(text, index),
  );
  if (marks.length === 0) return [];
  if (isPaired(marks.map(([mark]) => mark).join(''))) return [];
  if (marks.length % 2 === 1) return [];
  const [open, close] = traditional && marks.every(([mark]) => mark === STRAIGHT) ? '「」' : '“”';
  return marks.flatMap(({ index, 0: mark }, nth): Edit[] => {
    const to = (nth % 2 === 0 ? open : close) ?? mark;
    return to === mark
      ? []
      : [{ start: index, end: index + mark.length, to, kind: 'quotation marks' }];
  });
}

/** Whether curled marks open and close as they should, one within the other or side by side. */
function isPaired(marks: string): boolean {
  if (/[^“”]/u.test(marks)) return false;
  let depth = 0;
  for (const mark of marks) {
    depth += mark === '“' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** Straight single marks, only around Chinese: elsewhere they are apostrophes and minutes. */
function pairSingle(text: string, traditional: boolean): Edit[] {
  const [open, close] = traditional ? '『』' : '‘’';
  const pattern = /(?<![A-Za-z0-9])'(?=[^']*\p{Script=Han})([^'\n]{1,60})'(?![A-Za-z0-9])/gu;
  return [...text.matchAll(pattern)].flatMap(({ index, 0: found }): Edit[] => [
    { start: index, end: index + 1, to: open ?? "'", kind: 'quotation marks' },
    {
      start: index + found.length - 1,
      end: index + found.length,
      to: close ?? "'",
      kind: 'quotation marks',
    },
  ]);
}

/** After a number without an opening mark before it, " stands for inches or seconds. */
function isMeasure(text: string, index: number): boolean {
  if (!/\d$/.test(text.slice(0, index))) return false;
  const before = text.slice(0, index).split(STRAIGHT).length - 1;
  return before % 2 === 0;
}
