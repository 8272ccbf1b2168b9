import type { Language } from '../figures/readings.ts';
import { hasWords } from './hasWords.ts';

/** What stands behind the word that says what somebody is: official in charge at the ministry. */
const COMPLEMENT = / (?:at|by|for|from|in|of|on|to|who|with)\b.*$/u;

/**
 * Whether a text says what somebody is. It may put it otherwise than a post does, and say before
 * where: “an expert in the company’s safety department”; so the word itself is looked for.
 *
 * @param post several, set apart by commas, where one of them is enough
 * @example saysPost('该公司安全开发部的一位高级专家说', '零跑汽车安全开发部高级专家', 'zh') // true
 * @example saysPost('the company’s expert said', 'senior expert in Leapmotor’s department', 'en') // true
 */
export function saysPost(text: string, post: string, language: Language): boolean {
  const posts = post
    .replace(/（[^（）]*）|\([^()]*\)/gu, '')
    .split(/[，、；,;]/u)
    .map((one) => one.trim());
  return posts.some((one) =>
    language === 'zh'
      ? // A Chinese word for what one is has two characters or more, and stands last.
        text.includes(one.slice(-2))
      : formsOf(one.toLowerCase().replace(COMPLEMENT, '').split(' ').at(-1) ?? '').some((form) =>
          hasWords(text.toLowerCase(), form),
        ),
  );
}

/** One rider, or several: “riders said”. */
const formsOf = (word: string): string[] => [word, `${word}s`, word.replace(/s$/u, '')];
