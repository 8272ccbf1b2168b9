import { isHan } from '../chinese/isCjk.ts';
import { pairQuotes } from './pairQuotes.ts';

/** What is put in the place of a stretch of a text, in UTF-16 units. */
export interface Edit {
  start: number;
  end: number;
  to: string;
  kind: EditKind;
}

export type EditKind =
  | 'half-width punctuation'
  | 'quotation marks'
  | 'stray spaces'
  | 'full-width letters and digits'
  | 'invisible characters'
  | 'dots and dashes';

export interface TidyOptions {
  /** Whether quotation marks are 「」 and 『』. */
  traditional?: boolean;
  /** Whether spaces mean something: in titles, bylines and captions they part words. */
  keepsSpaces?: boolean;
}

const HAN_OR_MARK = /[\p{Script=Han}，。、；：？！“”‘’「」『』（）《》〈〉【】〔〕…—％]/u;
/** What is no prose: addresses, mail addresses, names of files. */
const UNTOUCHED =
  /(?:[a-z][a-z0-9+.-]*:\/\/|www\.)[!-~]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|[\w-]+(?:\.[\w-]+)*\.(?:com|cn|net|org|gov|tw|hk|edu|html?|pdf|docx?|js|ts)(?![A-Za-z])/gi;

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
  for (const { index, 0: address } of text.matchAll(UNTOUCHED))
    edits.protect(index, index + address.length);
  findFullWidth(text, edits);
  if (!options.keepsSpaces) findSpaces(text, edits);
  findDots(text, edits);
  for (const edit of pairQuotes(text, options.traditional ?? false)) edits.add(edit);
  findPunctuation(text, edits);
  return edits.sorted();
}

/** The text with all edits made. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let done = '';
  let at = 0;
  for (const { start, end, to } of edits) {
    done += text.slice(at, start) + to;
    at = end;
  }
  return done + text.slice(at);
}

/** The edits that take away what cannot be seen; for text that else stays as it is. */
export function invisibleIn(text: string): Edit[] {
  const edits = new Edits(text);
  findInvisible(text, edits);
  return edits.sorted();
}

class Edits {
  readonly #list: Edit[] = [];
  readonly #taken: Uint8Array;

  constructor(text: string) {
    this.#taken = new Uint8Array(text.length);
  }

  /** Leaves a stretch as it is, whatever comes after. */
  protect(start: number, end: number): void {
    this.#taken.fill(1, start, end);
  }

  isFree(start: number, end: number): boolean {
    return !this.#taken.subarray(start, end).includes(1);
  }

  add(edit: Edit): void {
    if (!this.isFree(edit.start, edit.end)) return;
    this.#taken.fill(1, edit.start, edit.end);
    this.#list.push(edit);
  }

  sorted(): Edit[] {
    return this.#list.sort((a, b) => a.start - b.start);
  }
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

function findFullWidth(text: string, edits: Edits): void {
  const pattern =
    /[０-９Ａ-Ｚａ-ｚ]+|(?<=[0-9０-９])[．，](?=[0-9０-９])|(?<=[0-9０-９])％|(?<=[0-9０-９])：(?=[0-9０-９]{2})/gu;
  for (const { index, 0: found } of text.matchAll(pattern)) {
    const to = found.normalize('NFKC');
    edits.add({
      start: index,
      end: index + found.length,
      to,
      kind: 'full-width letters and digits',
    });
  }
}

function findSpaces(text: string, edits: Edits): void {
  const pattern =
    /(?<=[\p{Script=Han}，。、；：？！”’）》」』】])[ \t\u00a0\u2002-\u200a\u202f]+(?=[\p{Script=Han}“‘（《「『【])|(?<=[\p{Script=Han}])[ \t\u00a0]+(?=[，。、；：？！”’）》」』】])|(?<=[“‘（《「『【，。、；：？！])[ \t\u00a0]+(?=[\p{L}\p{N}])/gu;
  for (const { index, 0: found } of text.matchAll(pattern)) {
    edits.add({ start: index, end: index + found.length, to: '', kind: 'stray spaces' });
  }
}

function findDots(text: string, edits: Edits): void {
  const kind = 'dots and dashes';
  for (const { index, 0: found } of text.matchAll(/\.{3,}|。{3,}|…{1,6}|·{6}/g)) {
    const isBeside = beside(text, index, index + found.length);
    if (!isBeside || found === '……') continue;
    edits.add({ start: index, end: index + found.length, to: '……', kind });
  }
  for (const { index, 0: found } of text.matchAll(/-{2,4}|－{2,4}|─{2}|―{2}|–{2}/g)) {
    if (!beside(text, index, index + found.length)) continue;
    edits.add({ start: index, end: index + found.length, to: '——', kind });
  }
}

/** Whether Chinese stands on either side. */
function beside(text: string, start: number, end: number): boolean {
  return (
    HAN_OR_MARK.test(text[start - 1] ?? '') ||
    HAN_OR_MARK.test(text[end] ?? '') ||
    isHan(lastCharacter(text, start)) ||
    isHan(firstCharacter(text, end))
  );
}

const lastCharacter = (text: string, end: number) =>
  Array.from(text.slice(Math.max(end - 2, 0), end)).at(-1) ?? '';
const firstCharacter = (text: string, start: number) =>
  Array.from(text.slice(start, start + 2))[0] ?? '';

const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '.': '。',
};

function findPunctuation(text: string, edits: Edits): void {
  const kind = 'half-width punctuation';
  for (const [start, end] of bracketPairs(text)) {
    const inside = text.slice(start + 1, end);
    const isChinese =
      /\p{Script=Han}/u.test(inside) ||
      ((HAN_OR_MARK.test(text[start - 1] ?? '') || isHan(lastCharacter(text, start))) &&
        !/^[xX]$|[=<>{}]/.test(inside));
    if (!isChinese || !edits.isFree(start, start + 1) || !edits.isFree(end, end + 1)) continue;
    edits.add({ start, end: start + 1, to: '（', kind });
    edits.add({ start: end, end: end + 1, to: '）', kind });
  }
  for (const { index, 0: sign } of text.matchAll(/[,;:?!.]/g)) {
    if (isFullHere(text, index, sign)) {
      // The space that Latin punctuation has behind it goes with it.
      const space =
        /^[ \u00a0]+(?=[\p{Script=Han}“‘（《「『A-Za-z0-9])/u.exec(text.slice(index + 1))?.[0] ??
        '';
      const end =
        index + 1 + (edits.isFree(index + 1, index + 1 + space.length) ? space.length : 0);
      edits.add({ start: index, end, to: FULL[sign] ?? sign, kind });
    }
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

const LATIN_RUN_BEFORE =
  /([\p{Script=Latin}\p{N}%+#/&.°℃+-]+(?: [\p{Script=Latin}\p{N}%+#/&.+-]+)*)$/u;
const LATIN_RUN_AFTER = /^([\p{Script=Latin}\p{N}%+#/&.$¥+-]+)/u;

/** Whether a mark belongs to a sentence in Chinese, by what stands on both sides of it. */
function isFullHere(text: string, index: number, sign: string): boolean {
  const before = text.slice(0, index).replace(/[ \u00a0]+$/, '');
  const after = text.slice(index + 1);
  const previous = lastCharacter(before, before.length);
  const next = firstCharacter(after.replace(/^[ \u00a0]+/, ''), 0);
  const isChinese = (character: string) => isHan(character) || HAN_OR_MARK.test(character);
  // A closing quotation mark or bracket belongs to what it closes.
  const bare = before.replace(/["')\]”’]+$/, '');
  const previousWord = isChinese(previous) ? previous : lastCharacter(bare, bare.length);
  switch (sign) {
    case '.':
      if (/^["”’」』）)]*\s*$/.test(after) && /(?:\d|%|[a-z]{2,})$/.test(before)) {
        return endsInLatinAfterHan(before);
      }
      if (!isHan(previousWord) && !/[”’）》」』]/.test(previous)) return false;
      // 1.背景 and 第一.: a number that counts; a name with an initial.
      if (/^[A-Za-z0-9.]/.test(after)) return false;
      return !/^[一二三四五六七八九十]{1,3}$/u.test(before.trim());
    case ':':
      if (/\d$/.test(before) && /^\d/.test(after)) return false;
      return (
        isChinese(previousWord) ||
        (endsInLatinAfterHan(before) && (isChinese(next) || next === '"'))
      );
    case ',': {
      if (/\d$/.test(before) && /^\d{3}(?!\d)/.test(after) && !/\d{4,}$/.test(before)) return false;
      if (isChinese(previousWord) || isChinese(next)) return true;
      return endsInLatinAfterHan(before) && beginsInLatinBeforeHan(after);
    }
    default:
      if (isChinese(previousWord)) return true;
      if (sign === ';' && /&[#\w]+$/.test(before)) return false;
      if (isChinese(next)) return /[\p{L}\p{N}%)]$/u.test(before);
      return (
        endsInLatinAfterHan(before) &&
        (next === '' || /["”’」』）)]/.test(next) || beginsInLatinBeforeHan(after))
      );
  }
}

/** …达300PFLOPS */
function endsInLatinAfterHan(before: string): boolean {
  const run = LATIN_RUN_BEFORE.exec(before)?.[0];
  if (run === undefined) return false;
  const rest = before.slice(0, before.length - run.length).trimEnd();
  return HAN_OR_MARK.test(rest.at(-1) ?? '') || isHan(lastCharacter(rest, rest.length));
}

/** 2025中国… */
function beginsInLatinBeforeHan(after: string): boolean {
  if (/^ /.test(after)) return false;
  const run = LATIN_RUN_AFTER.exec(after)?.[0];
  if (run === undefined) return false;
  const rest = after.slice(run.length);
  return HAN_OR_MARK.test(rest.charAt(0)) || isHan(firstCharacter(rest, 0));
}
