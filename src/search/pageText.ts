import type { SearchPage } from './searchPage.ts';

/** A page as its file keeps it: a section is its id, its heading unless its first block, its blocks. */
type KeptPage = [
  path: string,
  kind: SearchPage['kind'],
  title: string,
  sections: [id: string, heading: string | 0, ...blocks: string[]][],
];

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
export function writePageText(
  { path, kind, title, sections }: SearchPage,
  decoder: TextDecoder,
): Uint8Array {
  const page: KeptPage = [
    path,
    kind,
    title,
    sections.map(({ id, heading, blocks }) => [id, heading === blocks[0] ? 0 : heading, ...blocks]),
  ];
  const codes = codesOf(decoder);
  const bytes: number[] = [];
  for (const unit of JSON.stringify(page).split('')) {
    const code = unit.charCodeAt(0);
    const escaped = `\\u${code.toString(16).padStart(4, '0')}`;
    bytes.push(...(code < 0x80 ? [code] : (codes.get(unit) ?? new TextEncoder().encode(escaped))));
  }
  return Uint8Array.from(bytes);
}

/** The inverse of {@link writePageText}, after decoding. */
export function readPageText(text: string): SearchPage {
  const [path, kind, title, sections] = JSON.parse(text) as KeptPage;
  return {
    path,
    kind,
    title,
    sections: sections.map(([id, heading, ...blocks]) => ({
      id,
      heading: heading === 0 ? (blocks[0] ?? '') : heading,
      blocks,
    })),
  };
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
