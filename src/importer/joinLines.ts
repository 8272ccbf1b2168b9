import type { DraftBlock, Passage } from './draft.ts';
import { columnsOf, couldBeHeading, endsSentence, enumeratedLevel, isCaption } from './shapes.ts';
import type { Atoms, Text } from './stretches.ts';
import type { Line } from './takeUnits.ts';

/** How a text is laid out, as far as its lines tell. */
interface Layout {
  /** Columns of a full line, where lines were broken at a width; undefined where each is a paragraph. */
  width: number | undefined;
  /** Whether a paragraph is told by its first line, which stands in. */
  isIndented: boolean;
  /** Whether empty lines part paragraphs. */
  isParted: boolean;
}

/** A full line may be so many columns short, when what follows may not begin or be cut at its end. */
const SLACK = 4;

/**
 * Puts the lines of a run together into paragraphs, lists, quotations and tables. A line goes on
 * where it was broken at the width of its text; whether lines were broken at all, whether
 * paragraphs stand in or stand apart, is found out from the run as a whole.
 *
 * @param lines without what belongs to pages
 * @param readsAs whether a line says who wrote a text, or when, and so stands by itself
 */
export function joinLines(
  lines: readonly Line[],
  atoms: Atoms,
  readsAs: (text: string) => boolean,
): Passage[] {
  const read = lines.map((line) => ({ ...line, value: atoms.textOf(line.text) }));
  const layout = layoutOf(read);
  const passages: Passage[] = [];
  let index = 0;
  while (index < read.length) {
    const block = readBlock(read, index, atoms);
    if (block) {
      passages.push(...block.blocks);
      index += block.count;
      continue;
    }
    const first = read[index];
    if (!first) break;
    if (first.opensPage && index > 0) passages.push({ kind: 'page' });
    let end = index + 1;
    while (
      end < read.length &&
      !readBlock(read, end, atoms) &&
      goesOn(read, index, end, layout, readsAs)
    ) {
      end += 1;
    }
    const group = read.slice(index, end);
    const next = read[end];
    const isApart =
      (index === 0 || first.blanks > 0 || first.opensPage) &&
      (next === undefined || next.blanks > 0 || next.opensPage);
    passages.push({
      kind: 'passage',
      text: group.flatMap(({ text }) => text),
      look: {
        size: first.look?.size ?? 1,
        bold: group.every(({ look }) => look?.bold),
        centred: group.every(({ look }) => look?.centred),
        indented: first.look?.indented ?? false,
        apart: isApart,
        lines: group.length,
      },
    });
    index = end;
  }
  return passages;
}

type ReadLine = Line & { value: string };

function layoutOf(lines: readonly ReadLine[]): Layout {
  const widths = lines.map(({ value }) => columnsOf(value.trimEnd())).toSorted((a, b) => a - b);
  const width = widths[Math.floor(widths.length * 0.9)] ?? 0;
  const pairs = lines.slice(1).flatMap((line, index) => {
    const before = lines[index];
    return before && line.blanks === 0 && !line.opensPage ? [[before, line] as const] : [];
  });
  const unfinished = pairs.filter(
    ([before, line]) => !endsSentence(before.value) && !line.look?.indented,
  );
  const isFull = ({ value, look }: ReadLine) =>
    look?.reach === undefined ? columnsOf(value) >= width - SLACK : look.reach > 0.9;
  const full = unfinished.filter(([before]) => isFull(before));
  const isBroken =
    full.length >= 2 &&
    full.length >= unfinished.length * 0.5 &&
    full.length >= pairs.length * 0.25;
  const indented = lines.filter(({ look }) => look?.indented && !look.centred).length;
  return {
    width: isBroken && width <= 200 ? width : undefined,
    isIndented: indented >= 2 && indented < lines.length * 0.75,
    isParted: lines.filter(({ blanks }) => blanks > 0).length >= 2,
  };
}

/** Whether the line at `index` goes on with the paragraph that begins at `start`. */
function goesOn(
  lines: readonly ReadLine[],
  start: number,
  index: number,
  { width, isIndented, isParted }: Layout,
  readsAs: (text: string) => boolean,
): boolean {
  const line = lines[index];
  const before = lines[index - 1];
  if (!line || !before || line.blanks > 0 || line.opensPage) return false;
  if (line.value.trim() === '') return false;
  const [own, previous] = [line.look, before.look];
  if (Math.abs((own?.size ?? 1) - (previous?.size ?? 1)) > 0.08) return false;
  if ((own?.bold ?? false) !== (previous?.bold ?? false)) return false;
  if ((own?.gap ?? 1) > 1.45) return false;
  if (own?.centred || previous?.centred) {
    return (
      own?.centred === previous?.centred &&
      !readsAs(line.value) &&
      !readsAs(before.value) &&
      (own?.size ?? 1) > 1.08
    );
  }
  if (readsAs(line.value) || readsAs(before.value)) return false;
  if (enumeratedLevel(line.value.trim()) !== undefined && endsSentence(before.value)) return false;
  if (isIndented && own?.indented) return false;
  const room = width === undefined ? 0 : width - columnsOf(before.value.trimEnd());
  if (width === undefined) return goesOnLocally(lines, start, index);
  const isFull = previous?.reach === undefined ? room <= SLACK : previous.reach > 0.9;
  if (!isFull) {
    // Too early for a break, unless the next thing was too long to stand there.
    if (endsSentence(before.value)) return false;
    return index - 1 > start || !couldBeHeading(before.value);
  }
  if (!endsSentence(before.value) || isIndented || isParted) return true;
  return room < 2;
}

/** Among lines that are paragraphs, those of one caption or quotation may be broken all the same. */
function goesOnLocally(lines: readonly ReadLine[], start: number, index: number): boolean {
  const before = lines[index - 1];
  const line = lines[index];
  if (!before || !line || endsSentence(before.value)) return false;
  const joined = lines
    .slice(start, index + 1)
    .map(({ value }) => value)
    .join('');
  const looksBroken = /[，,、]/u.test(before.value) || columnsOf(before.value) > 60;
  if (isCaption(joined) && looksBroken) return true;
  return looksBroken && !couldBeHeading(line.value) && columnsOf(before.value) >= 24;
}

/** More lines than this are in no list; what follows begins another. */
const LONGEST_BLOCK = 500;

const BULLET = /^\s*(?:[•·●▪◦‣○■□◆]|[-*+](?=\s))\s*(?=\S)/u;
const NUMBER = /^\s*(\d{1,3})[.)]\s+(?=\S)/;

/** Lists, quotations and tables that are written with signs: two lines or more of the same kind. */
function readBlock(
  lines: readonly ReadLine[],
  start: number,
  atoms: Atoms,
): { blocks: DraftBlock[]; count: number } | undefined {
  const run = (isOne: (line: ReadLine, nth: number) => boolean) => {
    let count = 0;
    for (const line of lines.slice(start, start + LONGEST_BLOCK)) {
      if ((count > 0 && line.blanks > 0) || !isOne(line, count)) break;
      count += 1;
    }
    return count;
  };
  const taken = (count: number) => lines.slice(start, start + count);

  const bullet = BULLET.exec(lines[start]?.value ?? '')?.[0].trim();
  const bulleted = run(({ value }) => BULLET.exec(value)?.[0].trim() === bullet);
  if (bullet !== undefined && bulleted > 1) {
    const items = taken(bulleted).map((line) => itemOf(line, BULLET, atoms));
    return { blocks: [{ kind: 'list', items }], count: bulleted };
  }
  const first = Number(NUMBER.exec(lines[start]?.value ?? '')?.[1]);
  const numbered = run(({ value }, nth) => Number(NUMBER.exec(value)?.[1]) === first + nth);
  if (numbered > 1) {
    const items = taken(numbered).map((line) => itemOf(line, NUMBER, atoms));
    return { blocks: [{ kind: 'list', start: first, items }], count: numbered };
  }
  const quoted = run(({ value }) => /^\s*>/.test(value));
  if (quoted > 1) {
    const children = taken(quoted).flatMap((line): DraftBlock[] => {
      const text = behind(line, /^\s*>\s?/, atoms);
      return atoms.textOf(text).trim() === '' ? [] : [{ kind: 'paragraph', text }];
    });
    return { blocks: [{ kind: 'quote', children }], count: quoted };
  }
  const tabs = (value: string) => value.split('\t').length;
  const columns = tabs(lines[start]?.value.trimEnd() ?? '');
  const rows = run(({ value }) => tabs(value.trimEnd()) === columns);
  if (columns > 1 && rows > 1) {
    const cells = taken(rows).map((line) => cellsOf(line, atoms));
    return { blocks: [{ kind: 'table', headed: true, rows: cells }], count: rows };
  }
  return undefined;
}

function itemOf(line: ReadLine, sign: RegExp, atoms: Atoms): DraftBlock[] {
  return [{ kind: 'paragraph', text: behind(line, sign, atoms) }];
}

/** A line without the sign that it begins with. */
function behind({ text, value }: ReadLine, sign: RegExp, atoms: Atoms): Text {
  return atoms.cut(text, sign.exec(value)?.[0].length ?? 0)[1];
}

function cellsOf({ text, value }: ReadLine, atoms: Atoms): Text[] {
  const cells: Text[] = [];
  let rest = text;
  for (const cell of value.trimEnd().split('\t').slice(0, -1)) {
    const [own, after] = atoms.cut(rest, cell.length);
    cells.push(own);
    rest = atoms.cut(after, 1)[1];
  }
  return [...cells, rest];
}
