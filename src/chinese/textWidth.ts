import { isHan } from './isCjk.ts';

/** A wide Latin letter with some room; browsers and faces differ. */
const LATIN_WIDTH = 0.58;

/**
 * How wide a text is set, in em: a Han character or full-width mark is one.
 *
 * @example textWidth('AI交换芯片') // 5.16
 */
export function textWidth(text: string): number {
  return Array.from(text).reduce(
    (sum, character) =>
      sum + (isHan(character) || /[“”（）《》·\uff00-\uffef]/.test(character) ? 1 : LATIN_WIDTH),
    0,
  );
}
