import { textWidth } from '../glossary/map/label.ts';

/** A line may break between these pieces: words of Latin, single characters of Chinese with the punctuation after them. */
const PIECES =
  /[^\s\p{Script=Han}，。、：；！？》”’）]+\s*|[《“‘（]*\p{Script=Han}[，。、：；！？》”’）]*|\S[^\S\n]*/gu;

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
