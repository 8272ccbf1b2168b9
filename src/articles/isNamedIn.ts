import { splitPinyin } from '../chinese/splitPinyin.ts';
import type { Bilingual } from '../figures/figuresSchema.ts';
import { hasWords } from './hasWords.ts';
import { surnameLength } from '../chinese/surnames.ts';

/** A given name behind a surname: “Li” does not name Li Xin where “Li Huidi” stands. */
const GIVEN_NAME = String.raw` \p{Lu}`;

/**
 * Whether an English text names a person, in full or by the surname alone. Where the name does not
 * tell which of its parts that is (Carrie Lam, Xiao Wu), any of them is taken for it.
 *
 * @example isNamedIn('Liu said so.', { zh: '刘婷婷', en: 'Liu Tingting' }) // true
 * @example isNamedIn('Liu said so.', { zh: '李欣', en: 'Li Xin' }) // false
 */
export function isNamedIn(text: string, { zh, en }: Bilingual): boolean {
  if (hasWords(text, en)) return true;
  const parts = en.split(' ');
  const surname = zh.slice(0, surnameLength(zh));
  const stated = parts.filter((part) => surname !== '' && splitPinyin(surname, part));
  // Carrie Lam Cheng Yuet-ngor has hers in the middle.
  const surnames = stated.length > 0 ? stated : parts;
  return surnames.some((part) => hasWords(text, part, GIVEN_NAME));
}
