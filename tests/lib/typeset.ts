import { columnsOf } from '../../src/importer/shapes.ts';

/** What may not begin a line. */
const HANGING = '，。、；：？！”’」』）》…—';
const INDENT = '　　';

/** How a file lays its paragraphs out. */
export interface Typesetting {
  /** Characters of full width on a line; left out where a paragraph is a line. */
  width?: number;
  isIndented?: boolean;
  /** Whether an empty line parts paragraphs. */
  isParted?: boolean;
  /** Lines of a page, and what stands below it. */
  pages?: { lines: number; end: (page: number) => string };
}

/**
 * Sets paragraphs as files do that are made of printed pages.
 *
 * @param paragraphs one each; the first `heads` of them stand without an indent and are not broken
 */
export function typeset(
  paragraphs: readonly string[],
  heads: number,
  { width, isIndented = false, isParted = false, pages }: Typesetting,
): string {
  const lines = paragraphs.flatMap((text, nth) => {
    const isHead = nth < heads;
    const set = isIndented && !isHead ? INDENT + text : text;
    const broken = width === undefined || isHead ? [set] : breakAt(set, width * 2);
    return isParted || nth === heads - 1 ? [...broken, ''] : broken;
  });
  if (!pages) return `${lines.join('\n')}\n`;
  const { lines: height, end } = pages;
  return Array.from({ length: Math.ceil(lines.length / height) }, (_, page) => {
    const own = lines.slice(page * height, (page + 1) * height);
    return `${own.join('\n')}${end(page + 1)}`;
  }).join('');
}

function breakAt(text: string, columns: number): string[] {
  const lines: string[] = [''];
  // A space at the end of a line would be lost.
  for (const word of text.match(/[A-Za-z0-9.%+@-]+|\S(?: \S)+|./gu) ?? []) {
    const last = lines.at(-1) ?? '';
    const hasRoom = columnsOf(last) + columnsOf(word) <= columns;
    if (hasRoom || HANGING.includes(word)) lines[lines.length - 1] = last + word;
    else lines.push(word);
  }
  return lines;
}
