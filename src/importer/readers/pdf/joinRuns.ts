import { isCjk } from '../../../chinese/isCjk.ts';
import type { Run } from './runs.ts';

/** Gaps in em: from which on Latin words are apart, and from which on Chinese is meant to be. */
const [WORD_GAP, WIDE_GAP] = [0.15, 1.8];
const BETWEEN_CHINESE =
  /(?<=[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’…—·]) +(?=[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’…—·])/gu;

/**
 * The text of a line. Spaces between Chinese characters, which letterspacing and justification
 * leave behind, are no spaces; a wide gap is one of full width.
 *
 * @param runs of one line, from left to right
 * @example joinRuns([{ text: '通', x: 0, width: 10, size: 10, … }, { text: '知', x: 20, … }]) // '通知'
 */
export function joinRuns(runs: readonly Run[]): string {
  let text = '';
  let before: Run | undefined;
  for (const run of runs) {
    if (before) text += between(before, run);
    text += run.text;
    before = run;
  }
  return text.replace(BETWEEN_CHINESE, '').replace(/ {2,}/g, ' ').trim();
}

function between(before: Run, after: Run): string {
  const size = Math.max(before.size, after.size);
  const gap = (after.x - (before.x + before.width)) / size;
  if (gap >= WIDE_GAP) return '\u3000';
  const areChinese =
    isCjk(Array.from(before.text).at(-1) ?? '') && isCjk(Array.from(after.text)[0] ?? '');
  return gap >= WORD_GAP && !areChinese ? ' ' : '';
}

/** Where a Han character and a Latin letter or digit meet, with or without a space between them. */
const BORDER = /(?<=\p{Script=Han}) ?(?=[A-Za-z0-9])|(?<=[A-Za-z0-9%]) ?(?=\p{Script=Han})/gu;
/** On this share of borders the spaces are the program's. */
const MOST = 0.8;
/** `图1 机柜`: there the space ends the number. */
const NUMBERED = /^(?:[图圖表]|附件|第)\s*\d+(?:[-.—]\d+)*$/u;

/**
 * Takes out the quarter spaces that word processors set between Chinese and Latin, if a document
 * has them throughout; where a writer typed some, they stay.
 *
 * @example closeUp(['2025 年 9 月', '在 AI 时代']) // ['2025年9月', '在AI时代']
 */
export function closeUp(texts: readonly string[]): string[] {
  const borders = texts.flatMap((text) => text.match(BORDER) ?? []);
  const apart = borders.filter((border) => border === ' ').length;
  if (apart < borders.length * MOST) return [...texts];
  return texts.map((text) =>
    text.replace(BORDER, (border, at: number) => (NUMBERED.test(text.slice(0, at)) ? border : '')),
  );
}
