import { textWidth } from './textWidth.ts';

const OPENING = '《“‘（「『';
const CLOSING = '，。、：；！？》”’）」』';

/**
 * A line may break between these pieces: words of Latin, and single characters of Chinese, each
 * with the marks that open before it and close after it.
 */
const PIECES = new RegExp(
  `[${OPENING}]*(?:[^\\s\\p{Script=Han}${OPENING}${CLOSING}]+[${CLOSING}]*\\s*|\\p{Script=Han}[${CLOSING}]*)|\\S\\s*`,
  'gu',
);

/**
 * Cuts a text into lines that a drawing can set one below the other.
 *
 * @param width the longest line, in em
 * @example wrapText('跨国家枢纽节点算力网的时延', 7) // ['跨国家枢纽节点', '算力网的时延']
 */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const [piece] of text.matchAll(PIECES)) {
    if (line !== '' && textWidth((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}
