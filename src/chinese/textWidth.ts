import { isHan } from './isCjk.ts';

/** Marks and letters, those of zhuyin among them, that are as wide as a Han character. */
const WIDE = /[“”（）《》·\u3100-\u312f\uff00-\uffef]/;

/** A wide Latin letter with some room; browsers and faces differ. */
const LATIN_WIDTH = 0.58;

/**
 * How wide a text is set, in em: a Han character or full-width mark is one.
 *
 * @example textWidth('AI交换芯片') // 5.16
 */
export function textWidth(text: string): number {
  return Array.from(text).reduce(
    (sum, character) => sum + (isHan(character) || WIDE.test(character) ? 1 : LATIN_WIDTH),
    0,
  );
}
