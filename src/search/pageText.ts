import type { Replaced } from './replacedWords.ts';
import { PAGE_KINDS } from './searchPage.ts';
import type { SearchPage, SearchSection } from './searchPage.ts';

/** A page as its file keeps it. */
type KeptPage = [
  path: string,
  kind: number,
  title: string,
  sections: KeptSection[],
  subjects: string[],
  date?: string,
  source?: string,
];

/** Its id, its heading unless that is its first block, its blocks. */
type KeptSection = [id: string, heading: string | 0, ...blocks: KeptBlock[]];

/** A block's text, with what stood there in the Simplified text: start, end, word, start, end, … */
type KeptBlock = string | [text: string, ...replaced: (number | string)[]];

/**
 * The encoding in which the text of pages is kept. A Han character is two bytes in it, three in
 * UTF-8, and compressed it is still a ninth less.
 */
export const TEXT_ENCODING = 'gb18030';
/**
 * Characters that have had the same two bytes in every edition of the standard (2000, 2005, 2022),
 * as far as they have two.
 */
const STABLE = /^[\u4e00-\u9fa5\u3001-\u3017\u2014\u2018-\u201d\u2026\uff01-\uff5e]$/;

/**
 * A page as the bytes of its file: JSON, in GB 18030; what that has no two bytes for is escaped.
 *
 * @param decoder for {@link TEXT_ENCODING}
 */
export function writePageText(page: SearchPage, decoder: TextDecoder): Uint8Array {
  const { path, kind, title, sections, subjects, date = '', source = '' } = page;
  const last = source === '' ? (date === '' ? [] : [date]) : [date, source];
  const kept = [
    path,
    PAGE_KINDS.indexOf(kind),
    title,
    sections.map(keepSection),
    subjects,
    ...last,
  ];
  const codes = codesOf(decoder);
  const bytes: number[] = [];
  for (const unit of JSON.stringify(kept).split('')) {
    const code = unit.charCodeAt(0);
    const escaped = `\\u${code.toString(16).padStart(4, '0')}`;
    bytes.push(...(code < 0x80 ? [code] : (codes.get(unit) ?? new TextEncoder().encode(escaped))));
  }
  return Uint8Array.from(bytes);
}

function keepSection({ id, heading, blocks, replaced }: SearchSection): KeptSection {
  const kept = blocks.map((text, index): KeptBlock => {
    const words = replaced?.[index];
    return words
      ? [text, ...words.flatMap(({ start, end, source }) => [start, end, source])]
      : text;
  });
  return [id, heading === blocks[0] ? 0 : heading, ...kept];
}

/** The inverse of {@link writePageText}, after decoding. */
export function readPageText(text: string): SearchPage {
  const [path, kind, title, sections, subjects, date, source] = JSON.parse(text) as KeptPage;
  return {
    path,
    kind: PAGE_KINDS[kind] ?? 'page',
    title,
    ...(source && { source }),
    ...(date && { date }),
    subjects,
    sections: sections.map(readSection),
  };
}

function readSection([id, heading, ...kept]: KeptSection): SearchSection {
  const blocks = kept.map((block) => (typeof block === 'string' ? block : block[0]));
  const replaced = kept.flatMap((block, index): [number, Replaced[]][] =>
    typeof block === 'string' ? [] : [[index, readReplaced(block.slice(1))]],
  );
  return {
    id,
    heading: heading === 0 ? (blocks[0] ?? '') : heading,
    blocks,
    ...(replaced.length > 0 && { replaced: Object.fromEntries(replaced) }),
  };
}

function readReplaced(kept: readonly (number | string)[]): Replaced[] {
  return Array.from({ length: kept.length / 3 }, (_, index) => {
    const [start, end, source] = kept.slice(3 * index);
    return { start: Number(start), end: Number(end), source: String(source) };
  });
}

const known = new WeakMap<TextDecoder, Map<string, number[]>>();

/** The two bytes of each character that has them: there is no encoder, so each pair is decoded. */
function codesOf(decoder: TextDecoder): Map<string, number[]> {
  const found = known.get(decoder);
  if (found) return found;
  const codes = new Map<string, number[]>();
  for (let first = 0x81; first <= 0xfe; first++) {
    for (let second = 0x40; second <= 0xfe; second++) {
      const character = decoder.decode(Uint8Array.of(first, second));
      if (STABLE.test(character)) codes.set(character, [first, second]);
    }
  }
  known.set(decoder, codes);
  return codes;
}
