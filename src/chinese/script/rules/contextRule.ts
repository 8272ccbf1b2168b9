/** Where one of the Traditional characters that a Simplified one can be is right. */
export interface ContextRule {
  character: string;
  /** In OpenCC’s Traditional standard; the forms of each place come after. */
  becomes: string;
  /** A text in which the rule decides the character, where it stands first. */
  example: string;
  /** Sticky: tried at the character, looking behind and ahead. */
  where: RegExp;
  /** Stands over the dictionary’s phrases; else it decides only what no phrase holds. */
  overPhrases: boolean;
  /** How the character lies in the segmenter’s words. */
  word: WordPlace | undefined;
}

/** It begins a word; it is one; it begins a longer one; it lies inside one. */
export type WordPlace = 'starts' | 'alone' | 'longer' | 'inside';

interface Context {
  /** What stands before the character and after it, as regular expressions. */
  before?: string;
  after?: string;
  overPhrases?: boolean;
  word?: WordPlace;
}

export const NUMERAL = '[零〇一二三四五六七八九十廿卅百千万亿两几数半0-9０-９]';
export const HAN = String.raw`\p{Script=Han}`;

/**
 * @param becomes in OpenCC’s Traditional standard
 * @param example a text in which the rule decides
 * @example rule('只', '隻', '三只鸡', { before: '三' })
 */
export function rule(
  character: string,
  becomes: string,
  example: string,
  context: Context = {},
): ContextRule {
  const { before, after, overPhrases = false, word } = context;
  const behind = before === undefined ? '' : `(?<=${before})`;
  const ahead = after === undefined ? '' : `(?=${after})`;
  const where = new RegExp(`${behind}${character}${ahead}`, 'uy');
  return { character, becomes, example, where, overPhrases, word };
}
