import type { ArticleText } from '../articles/readArticle.ts';
import { isHan } from '../chinese/isCjk.ts';

/** How much a reader takes in within a minute: characters of Chinese, words of English. */
const PER_MINUTE = { zh: 300, en: 230 } as const;

/** The length of a text, rounded to hundreds as a reader wants it, and the minutes it takes. */
export interface ReadingTime {
  length: number;
  minutes: number;
}

/** @example readingTime(suanli, 'zh') // { length: 2700, minutes: 9 } */
export function readingTime(
  { blocks }: Pick<ArticleText<unknown>, 'blocks'>,
  language: 'zh' | 'en',
): ReadingTime {
  const count = blocks.reduce((sum, { text }) => sum + lengthOf(text, language), 0);
  return {
    length: Math.max(100, Math.round(count / 100) * 100),
    minutes: Math.max(1, Math.round(count / PER_MINUTE[language])),
  };
}

const lengthOf = (text: string, language: 'zh' | 'en') =>
  language === 'zh' ? Array.from(text).filter(isHan).length : (text.match(/\S+/g) ?? []).length;
