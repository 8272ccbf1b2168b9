import type { DraftBlock } from './draft.ts';
import { isFull } from './layout.ts';
import type { ReadLine } from './layout.ts';
import { endsSentence } from './shapes.ts';
import type { Atoms, Text } from './stretches.ts';
import type { Line } from './takeUnits.ts';

/** A block, and how many lines it takes. */
export interface FoundBlock {
  block: DraftBlock;
  count: number;
}

/** What the lines of a quotation are, once their signs are taken off. */
export type ReadLines = (lines: readonly Line[]) => DraftBlock[];

/** More lines than this are in no list; what follows begins another. */
const LONGEST_BLOCK = 500;

const RULE = /^\s*(?:([*＊_＿=＝~～#＃\-－—–─◆◇★☆※])\s*)(?:\1\s*){2,}$/u;
const BULLET = /^\s*(?:[•·●▪◦‣○■□◆]|[-*+](?=\s))\s*(?=\S)/u;
const ASCII_SIGN = /^[-*+]$/;
const NUMBER = /^\s*(\d{1,3})(?:[.)]\s+|[.．、](?=[^\d\s]))(?=\S)/u;
const QUOTED = /^\s*>\s?/;

/**
 * The block that begins at a line and is written with signs: a rule, a list, a quotation, a table.
 * A list has two items or more, a quotation two lines, and a table two rows.
 *
 * @param width of full lines, where lines were broken
 * @param readLines left out where no quotation is to be found
 * @returns undefined where the line is prose
 * @example blockAt(linesOf('• 手电筒', '• 饮用水'), 0, undefined, atoms, readLines)?.count // 2
 */
export function blockAt(
  lines: readonly ReadLine[],
  start: number,
  width: number | undefined,
  atoms: Atoms,
  readLines: ReadLines | undefined,
): FoundBlock | undefined {
  const first = lines[start];
  if (!first) return undefined;
  if (RULE.test(first.value)) return { block: { kind: 'rule' }, count: 1 };
  return (
    listAt(lines, start, width, atoms) ??
    (readLines && quoteAt(lines, start, atoms, readLines)) ??
    tableAt(lines, start, atoms)
  );
}

function listAt(
  lines: readonly ReadLine[],
  start: number,
  width: number | undefined,
  atoms: Atoms,
): FoundBlock | undefined {
  const value = lines[start]?.value ?? '';
  const sign = BULLET.exec(value)?.[0].trim();
  const number = NUMBER.exec(value)?.[1];
  const isNext = (text: string, nth: number) =>
    sign !== undefined
      ? BULLET.exec(text)?.[0].trim() === sign
      : Number(NUMBER.exec(text)?.[1]) === Number(number) + nth;
  if (sign === undefined && number === undefined) return undefined;

  const items: ReadLine[][] = [];
  let end = start;
  for (; end < Math.min(lines.length, start + LONGEST_BLOCK); end++) {
    const line = lines[end];
    if (!line) break;
    // A line that begins with a dash and stands alone may be speech, or what was typed.
    if (end > start && line.blanks > 0 && ASCII_SIGN.test(sign ?? '')) break;
    const item = items.at(-1);
    if (isNext(line.value, items.length)) items.push([line]);
    else if (item && isRestOfItem(line, item, width)) item.push(line);
    else break;
  }
  if (items.length < 2) return undefined;
  const pattern = sign !== undefined ? BULLET : NUMBER;
  return {
    block: {
      kind: 'list',
      ...(sign === undefined && { start: Number(number) }),
      items: items.map((item) => [{ kind: 'paragraph', text: textOfItem(item, pattern, atoms) }]),
    },
    count: end - start,
  };
}

/** Whether a line goes on with an item whose last line was broken at the width of the text. */
function isRestOfItem(
  line: ReadLine,
  item: readonly ReadLine[],
  width: number | undefined,
): boolean {
  const before = item.at(-1);
  if (!before || width === undefined || (line.blanks > 0 && !line.opensPage)) return false;
  return isFull(before, width) && !endsSentence(before.value);
}

function textOfItem([first, ...rest]: readonly ReadLine[], sign: RegExp, atoms: Atoms): Text {
  return [...(first ? behind(first, sign, atoms) : []), ...rest.flatMap(({ text }) => text)];
}

/** Lines behind `>`, as mail has them. */
function quoteAt(
  lines: readonly ReadLine[],
  start: number,
  atoms: Atoms,
  readLines: ReadLines,
): FoundBlock | undefined {
  const quoted: Line[] = [];
  let blanks = 0;
  let end = start;
  for (; end < lines.length; end++) {
    const line = lines[end];
    if (!line || !QUOTED.test(line.value) || (end > start && line.blanks > 0)) break;
    const text = behind(line, QUOTED, atoms);
    if (atoms.textOf(text).trim() === '') blanks += 1;
    else {
      quoted.push({ text, look: undefined, blanks, opensPage: false });
      blanks = 0;
    }
  }
  // One line alone that begins with > may as well be just that.
  if (quoted.length === 0 || end - start < 2) return undefined;
  return { block: { kind: 'quote', children: readLines(quoted) }, count: end - start };
}

/** A line without the sign that it begins with. */
function behind({ text, value }: ReadLine, sign: RegExp, atoms: Atoms): Text {
  return atoms.cut(text, sign.exec(value)?.[0].length ?? 0)[1];
}

/** Columns that tabs part, and those that spaces do, of which a sentence may have some, too. */
const COLUMNS = [
  { gap: /\t/g, least: 2 },
  { gap: /[ \u00a0\u3000]{2,}/gu, least: 3 },
];

/** Rows whose cells are parted by tabs or by wide spaces, each of as many. */
function tableAt(lines: readonly ReadLine[], start: number, atoms: Atoms): FoundBlock | undefined {
  for (const { gap, least } of COLUMNS) {
    const gapsIn = (line: ReadLine | undefined) => [...(line?.value.trimEnd() ?? '').matchAll(gap)];
    const columns = gapsIn(lines[start]).length + 1;
    if (columns < least) continue;
    let end = start + 1;
    while (
      end < lines.length &&
      lines[end]?.blanks === 0 &&
      gapsIn(lines[end]).length + 1 === columns
    ) {
      end += 1;
    }
    if (end - start < 2) continue;
    const rows = lines.slice(start, end).map((line) => cellsOf(line, gapsIn(line), atoms));
    return { block: { kind: 'table', headed: true, rows }, count: end - start };
  }
  return undefined;
}

function cellsOf({ text }: ReadLine, gaps: readonly RegExpExecArray[], atoms: Atoms): Text[] {
  const cells: Text[] = [];
  let rest = text;
  for (const { index, 0: gap } of gaps.toReversed()) {
    const [before, after] = atoms.cut(rest, index);
    cells.unshift(atoms.cut(after, gap.length)[1]);
    rest = before;
  }
  return [rest, ...cells];
}
