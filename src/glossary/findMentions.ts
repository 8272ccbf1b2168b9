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
    return match(block.text).map((found) => {
      const link =
        !unlinked.has(found.term) &&
        !linked.has(found.term) &&
        block.linkable.some(([start, end]) => start <= found.start && found.end <= end);
      if (link) linked.add(found.term);
      return { ...found, block: block.id, section: block.section, linked: link };
    });
  });
}
