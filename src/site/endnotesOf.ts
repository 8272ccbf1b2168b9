import type { Edition } from '../editions.ts';
import type { Entry } from '../glossary/glossary.ts';
import { articleOf, translationOf } from './articles.ts';
import { entries } from './glossary.ts';

/** A term of an article as the end of its page lists it. */
export interface Endnote {
  id: string;
  /** What stands beside its mentions on paper; none where the text links no mention of it. */
  number: number | undefined;
}

/**
 * The terms of an article in the order in which an edition's text first links them, and after them
 * those that it never links, in pinyin order.
 *
 * @example endnotesOf(editionOf('hans'), 'suanli-kuorong')[0] // { id: 'suanli', number: 1 }
 */
export function endnotesOf(edition: Edition, slug: string): Endnote[] {
  const text = edition.id === 'en' ? translationOf(slug) : articleOf(slug);
  const order = new Map(text?.blocks.map(({ id }, index) => [id, index]));
  const usesOf = ({ uses, usesInEnglish }: Entry) => (edition.id === 'en' ? usesInEnglish : uses);
  const terms = entries.flatMap((entry) => {
    const own = usesOf(entry).filter(({ article }) => article === slug);
    if (own.length === 0 && !entry.uses.some(({ article }) => article === slug)) return [];
    const linked = own.find((use) => use.linked);
    const block = linked ? (order.get(linked.block) ?? Infinity) : Infinity;
    return [{ id: entry.id, linked, block, start: linked?.start ?? 0 }];
  });
  return terms
    .toSorted((a, b) => (a.block === b.block ? a.start - b.start : a.block - b.block))
    .map(({ id, linked }, index) => ({ id, number: linked && index + 1 }));
}
