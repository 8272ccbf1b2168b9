import { proposeId } from '../glossary/suggest/proposeId.ts';
import { proposePinyin } from '../glossary/suggest/proposePinyin.ts';

/** Longer addresses are cut after a word. */
const LONGEST = 48;

/**
 * The address of an article, of the pinyin of its title; the same title always gives the same one.
 *
 * @param segment cuts Simplified text into words
 * @param fallback of a title that cannot be spoken in Latin letters
 * @example proposeSlug('算力热度持续攀升，如何“扩容”？', segment, 'article') // 'suanli-redu-chixu-pansheng-ruhe-kuorong'
 */
export function proposeSlug(
  title: string,
  segment: (text: string) => string[],
  fallback: string,
): string {
  const words = segment(title).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const slug = proposeId(words.join(' '), proposePinyin(words));
  if (slug === '') return fallback;
  if (slug.length <= LONGEST) return slug;
  const cut = slug.slice(0, LONGEST + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 1)).slice(0, LONGEST);
}
