import { isHan } from '../chinese/isCjk.ts';
import {
  beginsInLatinBeforeChinese,
  characterAt,
  characterBefore,
  endsInHan,
  endsInLatinAfterChinese,
  isChinese,
} from './beside.ts';
import type { Edits } from './edits.ts';

const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '.': '。',
};
const KIND = 'half-width punctuation';
/** So many characters on either side tell what a mark belongs to. */
const NEAR = 80;
/** The space that Latin punctuation has behind it. */
const SPACE_BEHIND = /^[ \u00a0]+(?=[\p{Script=Han}“‘（《「『A-Za-z0-9])/u;

/**
 * Finds half-width punctuation that belongs to a sentence in Chinese. What stands within numbers,
 * times, addresses and sentences in other languages stays.
 *
 * @param edits in which addresses and the like are protected already
 * @example 算力达300PFLOPS,居全国第2. // 算力达300PFLOPS，居全国第2。
 */
export function findPunctuation(text: string, edits: Edits): void {
  for (const [start, end] of bracketPairs(text)) {
    if (!isChineseBracket(text, start, end)) continue;
    if (!edits.isFree(start, start + 1) || !edits.isFree(end, end + 1)) continue;
    edits.add({ start, end: start + 1, to: '（', kind: KIND });
    edits.add({ start: end, end: end + 1, to: '）', kind: KIND });
  }
  for (const { index, 0: sign } of text.matchAll(/[,;:?!.]/g)) {
    if (!belongsToChinese(text, index, sign)) continue;
    const behind = index + 1;
    const space = SPACE_BEHIND.exec(text.slice(behind, behind + 40))?.[0].length ?? 0;
    const end = edits.isFree(behind, behind + space) ? behind + space : behind;
    edits.add({ start: index, end, to: FULL[sign] ?? sign, kind: KIND });
  }
}

/** Brackets that belong together, the inner before the outer. */
function bracketPairs(text: string): [number, number][] {
  const open: number[] = [];
  const pairs: [number, number][] = [];
  for (const { index, 0: sign } of text.matchAll(/[()]/g)) {
    if (sign === '(') open.push(index);
    else {
      const start = open.pop();
      if (start !== undefined) pairs.push([start, index]);
    }
  }
  return pairs;
}

function isChineseBracket(text: string, start: number, end: number): boolean {
  const inside = text.slice(start + 1, end);
  if (/\p{Script=Han}/u.test(inside)) return true;
  // f(x) and (a = b) are of a formula.
  return isChinese(characterBefore(text, start)) && !/^[xX]$|[=<>{}]/.test(inside);
}

function belongsToChinese(text: string, index: number, sign: string): boolean {
  const before = text.slice(Math.max(index - NEAR, 0), index).replace(/[ \u00a0]+$/, '');
  const after = text.slice(index + 1, index + 1 + NEAR);
  if (sign === '.') return isFullStop(before, after);
  const next = characterAt(after.replace(/^[ \u00a0]+/, ''), 0);
  const isBehindChinese = isChinese(characterBefore(before, before.length)) || endsInHan(before);
  switch (sign) {
    case ':':
      // 8:30, 3:2
      if (/\d$/.test(before) && /^\d/.test(after)) return false;
      return (
        isBehindChinese || (endsInLatinAfterChinese(before) && (isChinese(next) || next === '"'))
      );
    case ',':
      // 12,345
      if (/(?<!\d)\d{1,3}$/.test(before) && /^\d{3}(?!\d)/.test(after)) return false;
      if (isBehindChinese || isChinese(next)) return true;
      return endsInLatinAfterChinese(before) && beginsInLatinBeforeChinese(after);
    default:
      if (isBehindChinese) return true;
      // &amp; and &#20320;
      if (sign === ';' && /&[#\w]+$/.test(before)) return false;
      if (isChinese(next)) return /[\p{L}\p{N}%)]$/u.test(before);
      return (
        endsInLatinAfterChinese(before) &&
        (next === '' || /["”’」』）)]/.test(next) || beginsInLatinBeforeChinese(after))
      );
  }
}

/** What a number follows that is no figure in a sentence: 图1.全国分布, 第2.条. */
const COUNTED = /(?:^|[图圖表第件例式注款项項条條题題。；;！!？?\n（(“"]|(?<!\d)[：:])\s*[\d.]+$/u;

function isFullStop(before: string, after: string): boolean {
  const previous = characterBefore(before, before.length);
  if (/^["”’」』）)]*\s*$/.test(after) && /(?:\d|%|[A-Za-z]{2,})$/.test(before)) {
    return endsInLatinAfterChinese(before);
  }
  if (isHan(characterAt(after, 0)) || /^[“"《（]/u.test(after)) {
    if (/[\d%]$/.test(before)) return !COUNTED.test(before) && endsInLatinAfterChinese(before);
    // A single letter is an initial, or counts: J.罗琳, A.苹果.
    if (/[A-Za-z]{2,}$/.test(before)) return endsInLatinAfterChinese(before);
  }
  if (!endsInHan(before) && !/[”’）》」』]/.test(previous)) return false;
  // 说明.docx, 二.1; but 四十五万吨.2025年 and 他说.The…
  if (/^\d/.test(after)) return /[^〇一二三四五六七八九十\d\s]{2}$/u.test(before);
  if (/^[A-Za-z.]/.test(after)) return /^[A-Z][a-z]/.test(after);
  return !/^[一二三四五六七八九十]{1,3}$/u.test(before.trim());
}
