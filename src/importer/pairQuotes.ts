import type { Edit } from './edits.ts';

const STRAIGHT = '"';
const MARKS = /[“”„‟＂"]/gu;
const KIND = 'quotation marks';

/**
 * Puts quotation marks in pairs: straight ones by where they stand, and curled ones that open where
 * they should close. A straight one without a partner opens or closes a quotation that goes over
 * several paragraphs, where it begins or ends this one; otherwise all marks stay as they were typed.
 * Apostrophes, inches and minutes are none. Edits are in order.
 *
 * @param traditional whether straight marks become 「」 and 『』
 * @example pairQuotes('所谓"算力网"', false).map(({ to }) => to) // ['“', '”']
 */
export function pairQuotes(text: string, traditional: boolean): Edit[] {
  return [...pairDouble(text, traditional), ...pairSingle(text, traditional)].toSorted(
    (a, b) => a.start - b.start,
  );
}

interface Mark {
  index: number;
  mark: string;
}

/** What a mark does, and whether it stands within another quotation. */
interface Turn {
  opens: boolean;
  isInner: boolean;
}

function pairDouble(text: string, traditional: boolean): Edit[] {
  const marks = [...text.matchAll(MARKS)]
    .map(({ index, 0: mark }): Mark => ({ index, mark }))
    // 15" is a size.
    .filter(({ index, mark }) => mark !== STRAIGHT || !isMeasure(text, index));
  if (isPaired(marks.map(({ mark }) => mark).join(''))) return [];
  const areStraight = marks.every(({ mark }) => mark === STRAIGHT);
  const [outer, inner] = traditional && areStraight ? ['「」', '『』'] : ['“”', '‘’'];
  const turns = areStraight ? turnsOf(text, marks) : byTurns(marks.length);
  return marks.flatMap(({ index, mark }, nth): Edit[] => {
    const turn = turns[nth];
    if (!turn) return [];
    const to = (turn.isInner ? inner : outer).charAt(turn.opens ? 0 : 1);
    return to === mark ? [] : [{ start: index, end: index + mark.length, to, kind: KIND }];
  });
}

/** One opens, the next closes; none where they do not come out even. */
const byTurns = (count: number): Turn[] =>
  count % 2 === 1
    ? []
    : Array.from({ length: count }, (_, nth) => ({ opens: nth % 2 === 0, isInner: false }));

/** Behind such a mark a quotation begins or ends; behind a word it is the word that is quoted. */
const STOP = /[,.:?!，。：？！…—]$/u;
const CANNOT_OPEN_BEFORE = /^(?:$|[\s,.;:?!，。；：？！、）)」』”])/u;
const CANNOT_CLOSE_BEHIND = /(?:^|[\s：:（(「『“])$/u;
/** What it costs that a quotation stands within another, or is left open behind a word. */
const [INNER, UNLIKELY] = [1, 2];

interface Way {
  turns: Turn[];
  depth: number;
  cost: number;
}

/** The way to pair straight marks that has the fewest quotations within others. */
function turnsOf(text: string, marks: readonly Mark[]): Turn[] {
  const isOdd = marks.length % 2 === 1;
  const opensHere = isOdd && text.trimStart().startsWith(STRAIGHT);
  const closesHere = isOdd && !opensHere && text.trimEnd().endsWith(STRAIGHT);
  if (isOdd && !opensHere && !closesHere) return [];
  let ways: Way[] = [{ turns: [], depth: closesHere ? 1 : 0, cost: 0 }];
  for (const [nth, { index }] of marks.entries()) {
    const before = text.slice(Math.max(index - 2, 0), index);
    const after = text.slice(index + 1, index + 2);
    const isBehindStop = STOP.test(before.trimEnd());
    const isEdge = nth === 0 ? closesHere : nth === marks.length - 1 && opensHere;
    const next = ways.flatMap(({ turns, depth, cost }): Way[] => {
      const opened: Way = {
        turns: [...turns, { opens: true, isInner: depth === 1 }],
        depth: depth + 1,
        cost:
          cost + (depth === 1 ? INNER : 0) + (isEdge && opensHere && !isBehindStop ? UNLIKELY : 0),
      };
      const closed: Way = {
        turns: [...turns, { opens: false, isInner: depth === 2 }],
        depth: depth - 1,
        cost: cost + (isEdge && closesHere && !isBehindStop ? UNLIKELY : 0),
      };
      return [
        ...(depth < 2 && !CANNOT_OPEN_BEFORE.test(after) ? [opened] : []),
        ...(depth > 0 && !CANNOT_CLOSE_BEHIND.test(before) ? [closed] : []),
      ];
    });
    ways = cheapestOfEach(next);
  }
  const best = ways.find(({ depth }) => depth === (opensHere ? 1 : 0));
  return best?.turns ?? byTurns(marks.length);
}

/** Of the ways that are as deep, the one that costs least. */
const cheapestOfEach = (ways: readonly Way[]): Way[] =>
  [0, 1, 2].flatMap(
    (depth) =>
      ways.filter((way) => way.depth === depth).toSorted((a, b) => a.cost - b.cost)[0] ?? [],
  );

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
