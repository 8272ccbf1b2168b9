import { createSegmenter, frequencyOf } from '../chinese/createSegmenter.ts';
import { Words } from '../chinese/script/words.ts';

/** As frequent as a common word: 算力 is seen in 总算力, and 业主 not in 农业主要. */
const FREQUENCY = 2000;
/** A long word is seldom an accident, unless it is one that the dictionary itself hardly knows. */
const LONG = 3;
const KNOWN = 50;
/** No word of the dictionary that matters here is longer. */
const LONGEST = 6;

/** Tells whether a form stands in a text as a word, or only its characters do. */
export interface TermWords {
  areWhole(start: number, end: number): boolean;
}

/**
 * Cuts text as a reader does who knows the glossary: its forms are words among others, so that the
 * likelier cut wins.
 *
 * A form is not whole where
 * - another word is cut by it: 业主 in 农业|主要; but forms cut one another, 大模型 in 大|模型训练;
 * - it lies in a longer word that is made otherwise: 业主 in 企业主, where 企业 is a word;
 * - a long word crosses its border: 智能算力 in 人工智能|算力, 量子计算 in 量子|计算机;
 * - it and what follows are two other words: 快递员 in 快递|员工.
 *
 * @param forms forms of entries; those that the dictionary has keep their frequency there
 * @example wordsWithTerms(['算力'])('总算力').areWhole(1, 3) // true
 */
export function wordsWithTerms(forms: readonly string[]): (text: string) => TermWords {
  const segment = createSegmenter(forms, FREQUENCY);
  const own = new Set(forms);
  return (text) => {
    const words = new Words(text, segment, () => true);

    /** Whether a border is one of words, or a place within one where two others meet. */
    const isBorder = (border: number, start: number, end: number): boolean => {
      if (words.startsAt(border)) return true;
      const [from, to] = wordAround(words, border, text.length);
      if (start < from || to < end) return own.has(text.slice(from, to));
      return border === start
        ? wordsAcross(text, start, [from, end - 1]).every((word) =>
            isWordBefore(text, word.start, start),
          )
        : wordsAcross(text, end, [start + 1, to]).every((word) => isWordAfter(text, end, word.end));
    };

    return {
      areWhole: (start, end) =>
        isBorder(start, start, end) &&
        isBorder(end, start, end) &&
        !wordsAcross(text, start, [0, end - 1]).some(
          (word) => isLong(word) && word.start < start - 1,
        ) &&
        !wordsAcross(text, end, [start + 1, text.length]).some(
          (word) =>
            (isLong(word) || isOtherCut(text, start, word)) && !isWordAfter(text, end, word.end),
        ),
    };
  };
}

/** The word that a place lies within, as [start, end). */
function wordAround(words: Words, at: number, length: number): [number, number] {
  let start = at;
  while (start > 0 && !words.startsAt(start)) start -= 1;
  let end = at;
  while (end < length && !words.startsAt(end)) end += 1;
  return [start, end];
}

interface FoundWord {
  start: number;
  end: number;
  frequency: number;
}

/** The dictionary's words that run across a border and stay between two others. */
function wordsAcross(text: string, border: number, [from, to]: [number, number]): FoundWord[] {
  const found: FoundWord[] = [];
  for (let start = Math.max(from, border - LONGEST); start < border; start++) {
    for (let end = border + 1; end <= Math.min(to, start + LONGEST); end++) {
      const frequency = frequencyOf(text.slice(start, end));
      if (frequency > 0) found.push({ start, end, frequency });
    }
  }
  return found;
}

const isLong = ({ start, end, frequency }: FoundWord) => end - start >= LONG && frequency >= KNOWN;

/** Whether a form and what follows it are two other words: 快递员 in 快递|员工. */
const isOtherCut = (text: string, formStart: number, { start, frequency }: FoundWord) =>
  frequency >= KNOWN && start - formStart >= 2 && frequencyOf(text.slice(formStart, start)) > 0;

/** Whether what such a word takes from beyond the border is of a word there: 工作服 in 社会工作|服务. */
function isWordAfter(text: string, border: number, end: number): boolean {
  for (let to = Math.max(end, border + 2); to <= border + LONGEST; to++) {
    if (to <= text.length && frequencyOf(text.slice(border, to)) > 0) return true;
  }
  return false;
}

/** The same before a border: 机芯 in 手机|芯片. */
function isWordBefore(text: string, start: number, border: number): boolean {
  for (let from = Math.min(start, border - 2); from >= border - LONGEST; from--) {
    if (from >= 0 && frequencyOf(text.slice(from, border)) > 0) return true;
  }
  return false;
}
