import { isHan } from '../chinese/isCjk.ts';

/** Han characters and the marks that stand beside them in full width. */
const CHINESE = /[\p{Script=Han}，。、；：？！“”‘’「」『』（）《》〈〉【】〔〕…—％]/u;

/** Whether a character is Han, or a mark of Chinese punctuation. */
export const isChinese = (character: string): boolean => CHINESE.test(character);

/** The character that ends before a place of a text; those beyond the BMP are whole. */
export function characterBefore(text: string, at: number): string {
  return Array.from(text.slice(Math.max(at - 2, 0), at)).at(-1) ?? '';
}

/** The character that begins at a place of a text. */
export function characterAt(text: string, at: number): string {
  return Array.from(text.slice(at, at + 2))[0] ?? '';
}

/** Whether Chinese stands on either side of a stretch. */
export function isBesideChinese(text: string, start: number, end: number): boolean {
  return isChinese(characterBefore(text, start)) || isChinese(characterAt(text, end));
}

/** …达300PFLOPS: whether a text ends in letters and digits that stand behind Chinese. */
export function endsInLatinAfterChinese(text: string): boolean {
  const run = LATIN_BEFORE.exec(text)?.[0];
  if (run === undefined) return false;
  const rest = text.slice(0, text.length - run.length).trimEnd();
  return isChinese(characterBefore(rest, rest.length));
}

const LATIN_BEFORE =
  /[\p{Script=Latin}\p{N}_%+#/&.:@=?~°℃-]+(?: [\p{Script=Latin}\p{N}_%+#/&.-]+)*$/u;

/** 2025中国…: whether a text begins with letters and digits before Chinese. */
export function beginsInLatinBeforeChinese(text: string): boolean {
  const run = LATIN_AFTER.exec(text)?.[0];
  return run !== undefined && isChinese(characterAt(text, run.length));
}

const LATIN_AFTER = /^[\p{Script=Latin}\p{N}%+#/&.$¥-]+/u;

/** Whether the last character before a place, its marks of closing left aside, is Han. */
export function endsInHan(text: string): boolean {
  const bare = text.replace(/["')\]”’]+$/, '');
  return isHan(characterBefore(bare, bare.length));
}
