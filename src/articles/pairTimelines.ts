import type { Problem } from '../problems.ts';
import type { ArticleText } from './readArticle.ts';
import { readPeriod } from './readPeriod.ts';

type Text = Pick<ArticleText<unknown>, 'file' | 'blocks'>;

/**
 * Holds the timelines of an English text against those of the Chinese: they must have as many items,
 * and the same date at each.
 *
 * @returns a problem for each item that has another date, or for the number of them, with both
 *   lines; none where there is no English text yet
 * @example
 * // - **2025年8月** 意见印发。     - **July 2025** The opinions are issued.
 * pairTimelines(chinese, english).map(({ message }) => message)
 * // ['The timeline has July 2025, and 2025年8月 in zh/suanli.mdx:12.']
 */
export function pairTimelines(chinese: Text, english: Text): Problem[] {
  if (english.blocks.length === 0) return [];
  const [own, others] = [english, chinese].map(itemsOf);
  if (!own || !others) return [];
  const { file } = english;
  if (own.length !== others.length) {
    return [
      {
        file,
        line: own.at(-1)?.line ?? english.blocks.at(-1)?.line ?? 0,
        message: `The timelines have ${own.length} items, and ${others.length} in ${chinese.file}:${others.at(-1)?.line ?? 0}.`,
        remedy: 'Give the timeline the same items in both languages.',
      },
    ];
  }
  return own.flatMap(({ line, days, words }, index) => {
    const other = others[index];
    if (!other || !days || !other.days || other.days === days) return [];
    return {
      file,
      line,
      message: `The timeline has ${words}, and ${other.words} in ${chinese.file}:${other.line}.`,
      remedy: 'Give the item the same date in both languages.',
    };
  });
}

const itemsOf = ({ blocks }: Text) =>
  blocks
    .filter(({ within, kind }) => within === 'Timeline' && kind === 'i')
    .map(({ line, text }) => {
      const read = readPeriod(text);
      return {
        line,
        days: read && `${read.period.from}/${read.period.to}`,
        words: text.slice(0, read?.end ?? 0).trim() || 'no date',
      };
    });
