import { isBesideChinese } from './beside.ts';
import { Edits } from './edits.ts';
import type { Edit } from './edits.ts';
import { findFullWidth } from './findFullWidth.ts';
import { findPunctuation } from './findPunctuation.ts';
import { findLetterspacing, findSpaces } from './findSpaces.ts';
import { pairQuotes } from './pairQuotes.ts';

export interface TidyOptions {
  /** Whether quotation marks are 「」 and 『』. */
  traditional?: boolean;
  /** Whether spaces mean something: in titles, bylines and captions they part words. */
  keepsSpaces?: boolean;
  /** Whether it is a title or heading, which may be letterspaced: 通　知. */
  isTitle?: boolean;
}

/** What is no prose: addresses, mail addresses, names of files, elements and pictures of markup. */
const UNTOUCHED =
  /(?:(?<![a-z0-9+.-])[a-z][a-z0-9+.-]*:\/\/|www\.)[!-~]+|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![\w.-])[\w-]+(?:\.[\w-]+)*\.(?:com|cn|net|org|gov|tw|hk|edu|html?|pdf|docx?|xlsx?|pptx?|txt|md|csv|jpe?g|png|zip|js|ts)(?![A-Za-z])|<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>|!\[[^\]\n]*\]\([^)\s]*\)/gi;
/** At the end of an address these are of the sentence that it stands in. */
const BEHIND_ADDRESS = /[,.;:!?'"]+$/;

/**
 * What makes a text of Chinese read as a good editor sets it: full-width punctuation beside Chinese,
 * quotation marks in pairs, no stray spaces between Han characters, letters and digits in half
 * width, nothing invisible. Words, names and figures stay, and so do texts without Chinese.
 *
 * @returns edits in order, which do not overlap
 * @example applyEdits('算力达300PFLOPS,居“第二”.', editsFor('算力达300PFLOPS,居“第二”.')) // '…PFLOPS，居“第二”。'
 */
export function editsFor(text: string, options: TidyOptions = {}): Edit[] {
  const edits = new Edits(text);
  findInvisible(text, edits);
  if (!/\p{Script=Han}/u.test(text)) return edits.sorted();
  for (const { index, 0: found } of text.matchAll(UNTOUCHED)) {
    edits.protect(index, index + found.replace(BEHIND_ADDRESS, '').length);
  }
  findFullWidth(text, edits);
  if (options.isTitle) findLetterspacing(text, edits);
  if (!options.keepsSpaces) findSpaces(text, edits);
  findDots(text, edits);
  for (const edit of pairQuotes(text, options.traditional ?? false)) edits.add(edit);
  findPunctuation(text, edits);
  return edits.sorted();
}

/** The edits that take away what cannot be seen; for text that else stays as it is. */
export function invisibleIn(text: string): Edit[] {
  const edits = new Edits(text);
  findInvisible(text, edits);
  return edits.sorted();
}

/**
 * Soft hyphens, zero-width spaces, word joiners, byte-order marks and control characters say nothing
 * and part what one looks for. Joiners of emoji and marks of direction stay: what is shown depends
 * on them.
 */
function findInvisible(text: string, edits: Edits): void {
  for (const { index, 0: found } of text.matchAll(
    /[\u00ad\u200b\u2060\ufeff\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]+/g,
  )) {
    edits.add({ start: index, end: index + found.length, to: '', kind: 'invisible characters' });
  }
}

function findDots(text: string, edits: Edits): void {
  const setAs = (to: string, pattern: RegExp) => {
    for (const { index, 0: found } of text.matchAll(pattern)) {
      const end = index + found.length;
      if (found === to || !isBesideChinese(text, index, end)) continue;
      edits.add({ start: index, end, to, kind: 'dots and dashes' });
    }
  };
  setAs('……', /\.{3,}|。{3,}|…{1,6}|·{6}/g);
  setAs('——', /⸺|-{2,4}|－{2,4}|─{2}|―{2}|–{2}/g);
}
