import type { Edits } from './edits.ts';

const ALNUM = '0-9０-９A-Za-zＡ-Ｚａ-ｚ';
const FULL_WIDTH = new RegExp(
  [
    '[０-９Ａ-Ｚａ-ｚ]+',
    // １２，０００ and １．５, but not ３，４ in a sentence.
    '(?<=[0-9０-９])．(?=[0-9０-９])',
    '(?<=[0-9０-９])，(?=[0-9０-９]{3}(?![0-9０-９]))',
    '(?<=[0-9０-９])％',
    '(?<=[0-9０-９])：(?=[0-9０-９]{2})',
    `(?<=[${ALNUM}])[－／＋＠＆＿＃](?=[${ALNUM}])`,
  ].join('|'),
  'gu',
);

/**
 * Finds Latin letters, digits and the signs between them that are set as wide as Han characters.
 *
 * @example ２０２５年ＧＤＰ增长５．２％ // 2025年GDP增长5.2%
 */
export function findFullWidth(text: string, edits: Edits): void {
  for (const { index, 0: found } of text.matchAll(FULL_WIDTH)) {
    const end = index + found.length;
    const to = found.normalize('NFKC');
    edits.add({ start: index, end, to, kind: 'full-width letters and digits' });
  }
}
