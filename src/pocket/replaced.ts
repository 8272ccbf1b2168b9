import type { SearchPage } from '../search/searchPage.ts';

/**
 * What a page's Simplified text has where this edition has a word of its own: its title, or 0, and
 * for each place the numbers of section and block, start, end and the Simplified word.
 */
export type PageReplaced = [title: string | 0, ...places: (number | string)[]];

/**
 * Keeps of a page what cannot be read from its text.
 *
 * @returns undefined where there is nothing
 * @example
 * takeReplaced(page) // [0, 3, 0, 1, 4, '服务器'] for 用伺服器 in the first block of the fourth section
 */
export function takeReplaced({ source, sections }: SearchPage): PageReplaced | undefined {
  const places = sections.flatMap(({ replaced = {} }, section) =>
    Object.entries(replaced).flatMap(([block, words]) =>
      words.flatMap((word) => [section, Number(block), word.start, word.end, word.source]),
    ),
  );
  return places.length > 0 || source !== undefined ? [source ?? 0, ...places] : undefined;
}

/** The inverse of {@link takeReplaced}. */
export function addReplaced(page: SearchPage, kept: PageReplaced | undefined): SearchPage {
  if (!kept) return page;
  const [source, ...places] = kept;
  const sections = page.sections.map((section) => ({ ...section }));
  for (let at = 0; at < places.length; at += 5) {
    const [section, block, start, end, word] = places.slice(at, at + 5);
    const own = sections[Number(section)];
    if (!own) continue;
    const before = own.replaced?.[Number(block)] ?? [];
    const found = { start: Number(start), end: Number(end), source: String(word) };
    own.replaced = { ...own.replaced, [Number(block)]: [...before, found] };
  }
  return { ...page, ...(source !== 0 && { source }), sections };
}
