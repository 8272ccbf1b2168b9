import { readNames } from '../articles/readNames.ts';
import type { Edits } from './edits.ts';

const HAN = String.raw`\p{Script=Han}`;
const OPENING = '“‘（《「『【';
const CLOSING = '，。、；：？！”’）》」』】';
const SPACE = String.raw`[ \t\u00a0\u2002-\u200a\u202f]+`;
const STRAY = new RegExp(
  [
    `(?<=[${HAN}${CLOSING}])${SPACE}(?=[${HAN}${OPENING}])`,
    `(?<=\\S)${SPACE}(?=[${CLOSING}])`,
    `(?<=[${OPENING}，。、；：？！])${SPACE}(?=[\\p{L}\\p{N}${OPENING}])`,
  ].join('|'),
  'gu',
);
/** 张三 李四 王五, which may be names. */
const LIST = new RegExp(`(?<!${HAN})${HAN}{2,4}(?:${SPACE}${HAN}{2,4}){2,}(?!${HAN})`, 'gu');
/** 第一条 为了…… */
const NUMBERED = new RegExp(
  `(?<=(?:^|\\n)第[一二三四五六七八九十百千零〇两\\d]{1,6}[编編章节節条條款项項])${SPACE}`,
  'gu',
);
const MARK = /[\p{P}\p{S}]/u;

/**
 * Finds spaces that stand where Chinese has none, as recognition and narrow setting leave them.
 * Those that part words stay: between names, behind the number of an article of law, and in lines
 * that have no other marks.
 *
 * @example 今年 以来 ，全县 // 今年以来，全县
 */
export function findSpaces(text: string, edits: Edits): void {
  if (partsWords(text)) return;
  for (const { index, 0: list } of text.matchAll(LIST)) {
    if (readNames(list, 'expected')) edits.protect(index, index + list.length);
  }
  for (const { index, 0: found } of text.matchAll(NUMBERED)) {
    edits.protect(index, index + found.length);
  }
  for (const { index, 0: found } of text.matchAll(STRAY)) {
    edits.add({ start: index, end: index + found.length, to: '', kind: 'stray spaces' });
  }
}

/** Whether spaces are all that a text has to part its words with. */
function partsWords(text: string): boolean {
  if (MARK.test(text)) return false;
  const chunks = text.trim().split(/\s+/);
  return chunks.length > 1 && chunks.every((chunk) => Array.from(chunk).length > 1);
}

/** Finds the spaces of a line that has one between all its characters. */
export function findLetterspacing(text: string, edits: Edits): void {
  if (!/^\s*\p{Script=Han}(?:\s+\p{Script=Han})+\s*$/u.test(text)) return;
  for (const { index, 0: found } of text.matchAll(/(?<=\S)\s+(?=\S)/gu)) {
    edits.add({ start: index, end: index + found.length, to: '', kind: 'stray spaces' });
  }
}
