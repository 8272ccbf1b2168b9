import { markOf } from './linkNotes.ts';
import type { Block } from './readBlocks.ts';

/** The beginning of a text that stands for its description: a stretch of one of its blocks. */
export interface Opening {
  block: Block;
  /**
   * The block's text in stretches, by their lengths: what belongs to the beginning and what does not,
   * such as the mark of a note, by turns; the first belongs to it.
   */
  lengths: number[];
  /** What is put behind it where it ends within a sentence. */
  more: string;
}

/** How much a description holds, in characters. */
const LONGEST = { zh: 100, en: 200 };
/** A cut before this part of it would say too little. */
const LEAST = 0.3;

const SENTENCE = {
  zh: /[。！？!?]+[”’」』）》]*/g,
  en: /[.!?]+[”’")]*(?=\s|$)/g,
};
/** What ends a clause; the mark itself is left out. */
const CLAUSE = { zh: /[，；：]|——/g, en: /[,;:](?=\s)|\s[–—]/g };
const WORD = {
  zh: /(?<![\p{Script=Latin}\d.%])|(?![\p{Script=Latin}\d.%])/gu,
  en: /\s/g,
};
const MORE = { zh: '……', en: ' …' };
const PAIRS = ['“”', '‘’', '「」', '『』', '（）', '《》', '()'];

/**
 * Finds what a text that states no description is described by: the beginning of its first
 * paragraph, whole sentences of it where one ends soon enough, else up to the end of a clause.
 * Captions, notes and asides are no beginning.
 *
 * @returns nothing where the text has no paragraph
 * @example findOpening(blocks, 'zh') // 算力热度持续攀升。 of 算力热度持续攀升。据统计，……
 */
export function findOpening(blocks: readonly Block[], language: 'zh' | 'en'): Opening | undefined {
  const own = blocks.filter(({ within, text }) => within === undefined && text.trim() !== '');
  const block = own.find(({ kind }) => kind === 'p') ?? own.find(({ kind }) => kind === 'i');
  if (!block) return undefined;
  const { text } = block;
  const longest = LONGEST[language];
  if (text.length <= longest) return { block, lengths: lengthsUpTo(text.length, block), more: '' };
  const sentences = endsIn(text, SENTENCE[language], longest, true);
  const clauses = endsIn(text, CLAUSE[language], longest, false);
  const words = endsIn(text, WORD[language], longest, false);
  const isClosed = (end: number) => closes(text.slice(0, end));
  const end =
    sentences.findLast(isClosed) ??
    clauses.findLast(isClosed) ??
    [...sentences, ...clauses].at(-1) ??
    words.at(-1) ??
    longest;
  const more = sentences.includes(end) ? '' : MORE[language];
  return { block, lengths: lengthsUpTo(end, block), more };
}

/** The stretches up to a place, without the marks of notes, and then the rest. */
function lengthsUpTo(end: number, { text, marks }: Block): number[] {
  const borders = marks
    .filter(({ term, start, end: last }) => {
      const words = text.slice(start, last);
      return term === null && last <= end && markOf(words) === words;
    })
    .flatMap((mark) => [mark.start, mark.end]);
  const places = [...borders, end, text.length];
  return places.map((place, index) => place - (places[index - 1] ?? 0));
}

/** The places at which a text may be cut. */
function endsIn(text: string, mark: RegExp, longest: number, keepsMark: boolean): number[] {
  return [...text.slice(0, longest + 1).matchAll(mark)]
    .map(({ 0: found, index }) => index + (keepsMark ? found.length : 0))
    .filter((end) => end <= longest && end >= longest * LEAST);
}

/** Whether no bracket and no quotation is left open. */
const closes = (text: string) =>
  PAIRS.every((pair) => {
    const [open = '', close = ''] = pair;
    return text.split(open).length <= text.split(close).length;
  });
