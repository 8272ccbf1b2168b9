import type { Block } from '../articles/readBlocks.ts';
import type { Match, Matcher } from './createMatcher.ts';

/** A term found in a block of an article. */
export interface Mention extends Match {
  block: string;
  section: string;
  /** Whether this mention carries the link: the first in its section that may. */
  linked: boolean;
}

/**
 * Finds every mention in an article, and chooses the one in each section that is linked: the
 * first that stands where a link may be put, of a term that wants links.
 *
 * @param unlinked ids of terms too common to be linked
 */
export function findMentions(
  blocks: readonly Block[],
  match: Matcher,
  unlinked: ReadonlySet<string>,
): Mention[] {
  const linkedIn = new Map<string, Set<string>>();
  return blocks.flatMap((block) => {
    const chapter = block.section.replace(/-.*$/, '');
    const linked = linkedIn.get(chapter) ?? new Set();
    linkedIn.set(chapter, linked);
    return matchWithMarks(block, match).map(({ forced, ...found }) => {
      const mayLink = forced || (!unlinked.has(found.term) && !linked.has(found.term));
      const link =
        mayLink && block.linkable.some(([start, end]) => start <= found.start && found.end <= end);
      if (link) linked.add(found.term);
      return { ...found, block: block.id, section: block.section, linked: link };
    });
  });
}

/** What the writer marked, and what the matcher finds outside of it. */
function matchWithMarks({ text, marks }: Block, match: Matcher): (Match & { forced: boolean })[] {
  const forced = marks.flatMap(({ start, end, term }) =>
    term === null ? [] : [{ start, end, term, form: text.slice(start, end), forced: true }],
  );
  const found = match(text)
    .filter(({ start, end }) => !marks.some((mark) => mark.start < end && start < mark.end))
    .map((one) => ({ ...one, forced: false }));
  return [...forced, ...found].toSorted((a, b) => a.start - b.start);
}
