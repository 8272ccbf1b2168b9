import type { Edit } from './edits.ts';

const STRAIGHT = '"';
const MARKS = /[“”„‟＂"]/gu;
const KIND = 'quotation marks';

/**
 * Puts quotation marks in pairs: straight ones by turns, and curled ones that open where they should
 * close. A straight one without a partner opens or closes a quotation that goes over several
 * paragraphs, where it begins or ends this one; otherwise all marks stay as they were typed.
 * Apostrophes, inches and minutes are none.
 *
 * @param traditional whether straight marks become 「」 and 『』
 * @example pairQuotes('所谓"算力网"', false).map(({ to }) => to) // ['“', '”']
 */
export function pairQuotes(text: string, traditional: boolean): Edit[] {
  return [...pairDouble(text, traditional), ...pairSingle(text, traditional)];
}

interface Mark {
  index: number;
  mark: string;
}

function pairDouble(text: string, traditional: boolean): Edit[] {
  const marks = [...text.matchAll(MARKS)]
    .map(({ index, 0: mark }): Mark => ({ index, mark }))
    // 15" is a size.
    .filter(({ index, mark }) => mark !== STRAIGHT || !isMeasure(text, index));
  if (isPaired(marks.map(({ mark }) => mark).join(''))) return [];
  const areStraight = marks.every(({ mark }) => mark === STRAIGHT);
  const [open, close] = traditional && areStraight ? ['「', '」'] : ['“', '”'];
  const turns = turnsOf(text, marks, areStraight);
  return marks.flatMap(({ index, mark }, nth): Edit[] => {
    const turn = turns[nth];
    const to = turn === undefined ? mark : turn === 'opens' ? open : close;
    return to === mark ? [] : [{ start: index, end: index + mark.length, to, kind: KIND }];
  });
}

/** Which marks open and which close; empty where they do not come out even. */
function turnsOf(
  text: string,
  marks: readonly Mark[],
  areStraight: boolean,
): ('opens' | 'closes')[] {
  const byTurns = (count: number) =>
    Array.from({ length: count }, (_, nth) => (nth % 2 === 0 ? 'opens' : 'closes'));
  if (marks.length % 2 === 0) return byTurns(marks.length);
  if (!areStraight) return [];
  const pairs = byTurns(marks.length - 1);
  if (text.trimStart().startsWith(STRAIGHT)) return ['opens', ...pairs];
  return text.trimEnd().endsWith(STRAIGHT) ? [...pairs, 'closes'] : [];
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
  const [open, close] = traditional ? ['『', '』'] : ['‘', '’'];
  const pattern = /(?<![A-Za-z0-9])'(?=[^']*\p{Script=Han})([^'\n]{1,60})'(?![A-Za-z0-9])/gu;
  return [...text.matchAll(pattern)].flatMap(({ index, 0: found }): Edit[] => {
    const last = index + found.length - 1;
    return [
      { start: index, end: index + 1, to: open, kind: KIND },
      { start: last, end: last + 1, to: close, kind: KIND },
    ];
  });
}

/** After a number without an opening mark before it, " stands for inches or seconds. */
function isMeasure(text: string, index: number): boolean {
  const before = text.slice(0, index);
  if (!/\d$/.test(before)) return false;
  return (before.split(STRAIGHT).length - 1) % 2 === 0;
}
