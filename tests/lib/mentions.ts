/** Where an entry is mentioned in a text; offsets are in UTF-16 units. */
export interface Marked {
  start: number;
  end: number;
  term: string;
}

const MENTION = /\[([^[\]]+)\]\(([a-z0-9-]+)\)/g;
/** How many characters are shown on each side of a mention that differs. */
const CONTEXT = 12;

/**
 * Writes a text's mentions into it.
 *
 * @example markMentions('总算力', [{ start: 1, end: 3, term: 'suanli' }]) // '总[算力](suanli)'
 */
export function markMentions(text: string, mentions: readonly Marked[]): string {
  let marked = text;
  for (const { start, end, term } of mentions.toSorted((a, b) => b.start - a.start)) {
    marked = `${marked.slice(0, start)}[${marked.slice(start, end)}](${term})${marked.slice(end)}`;
  }
  return marked;
}

/** Reads a text with marked mentions; what {@link markMentions} wrote. */
export function readMarked(marked: string): { text: string; mentions: Marked[] } {
  const mentions: Marked[] = [];
  let text = '';
  let at = 0;
  for (const { index, 0: whole, 1: form = '', 2: term = '' } of marked.matchAll(MENTION)) {
    text += marked.slice(at, index);
    mentions.push({ start: text.length, end: text.length + form.length, term });
    text += form;
    at = index + whole.length;
  }
  return { text: text + marked.slice(at), mentions };
}

/** A block of a text with its mentions marked, as a line of a fixture holds it. */
export type MarkedBlocks = ReadonlyMap<string, string>;

/** Reads a fixture: a line for each block, its id, a tab, its text. */
export function readMarkedBlocks(fixture: string): MarkedBlocks {
  return new Map(
    fixture
      .split('\n')
      .filter((line) => line !== '')
      .map((line): [string, string] => {
        const tab = line.indexOf('\t');
        return [line.slice(0, tab), line.slice(tab + 1)];
      }),
  );
}

/**
 * What differs between the mentions that a reader marked and those that were found, one line each.
 *
 * @example
 * compareMentions(new Map([['s1p1', '[算力](suanli)网']]), new Map([['s1p1', '[算力网](suanliwang)']]))
 * // ['s1p1 missed suanli: 【算力】网', 's1p1 wrong suanliwang: 【算力网】']
 */
export function compareMentions(expected: MarkedBlocks, found: MarkedBlocks): string[] {
  const ids = [...new Set([...expected.keys(), ...found.keys()])];
  return ids.flatMap((id) => {
    const [wanted, got] = [expected.get(id), found.get(id)];
    if (wanted === got) return [];
    if (wanted === undefined) return [`${id} has no line in the fixture: ${got ?? ''}`];
    if (got === undefined) return [`${id} is no block of the text: ${wanted}`];
    const [read, had] = [readMarked(wanted), readMarked(got)];
    if (read.text !== had.text) return [`${id} has other words now: ${had.text}`];
    return [
      ...without(read.mentions, had.mentions).map((one) => `${id} missed ${show(read.text, one)}`),
      ...without(had.mentions, read.mentions).map((one) => `${id} wrong ${show(had.text, one)}`),
    ];
  });
}

const without = (list: readonly Marked[], others: readonly Marked[]) =>
  list.filter(
    ({ start, end, term }) =>
      !others.some((one) => one.start === start && one.end === end && one.term === term),
  );

function show(text: string, { start, end, term }: Marked): string {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  return `${term}: ${before}【${text.slice(start, end)}】${text.slice(end, end + CONTEXT)}`;
}
