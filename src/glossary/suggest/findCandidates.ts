import type { RoledWord } from './readWords.ts';
import { mayBeWord } from './stopWords.ts';
import type { Candidate, Place } from './suggestion.ts';

const SHORTEST = 2;
const LONGEST = 12;
/**
 * A noun; or nouns and modifiers that end in a noun or a verb (算力供需错配). A verb stands
 * elsewhere only where it modifies: behind a modifier of its own (灵活就业人员) or before a noun of
 * one character (取餐柜), since before others it mostly governs them. Digits stand between nouns
 * (昇腾384超节点).
 */
const TERM = /^(?:[NnM]|MV|V[ns]|[Nn]D(?=[NnM]))*(?:[Nn]|V[ns]|(?<=[NnM])V)$/;
const QUOTED = /(?<=“)[\p{L}\p{N}]+(?=”)/gu;

interface Window extends Place {
  form: string;
  words: string[];
  /** Whether a verb at its end governs what follows: 月度覆盖, in 月度覆盖骑手. */
  governs: boolean;
}

/** A text, and the words that it was cut into. */
export interface CutText {
  text: string;
  words: readonly RoledWord[];
}

/**
 * Finds sequences of words that are built like terms, of 2 to 12 characters, and what stands in
 * quotation marks. One that never stands by itself, outside of a longer one, is no candidate:
 * 就业群体, where all texts have 新就业群体.
 *
 * @param least how often a candidate must be met
 * @returns in the order of the texts; a place’s `passage` is the text’s index
 * @example findCandidates([{ text: '积木', words: [{ word: '积木', start: 0, role: 'N' }] }], 1)
 * // [{ form: '积木', words: ['积木'], places: [{ passage: 0, start: 0, end: 2 }], quoted: false }]
 */
export function findCandidates(texts: readonly CutText[], least: number): Candidate[] {
  const candidates = new Map<string, Candidate>();
  const runs = texts.map(({ text, words }, passage) => {
    const quoted = quotedWindows(text, passage);
    const found = termWindows(words, passage);
    const isNew = ({ start, end }: Window) =>
      !found.some((other) => other.start === start && other.end === end);
    return { windows: [...found, ...quoted.filter(isNew)], quoted };
  });
  for (const { windows, quoted } of runs) {
    for (const { form, words, passage, start, end } of windows) {
      const candidate = candidates.get(form) ?? { form, words, places: [], quoted: false };
      candidates.set(form, candidate);
      candidate.places.push({ passage, start, end });
      candidate.quoted ||= quoted.some((other) => other.start === start && other.end === end);
    }
  }
  const isFrequent = ({ form }: Pick<Window, 'form'>) =>
    (candidates.get(form)?.places.length ?? 0) >= least;
  const free = new Set(
    runs.flatMap(({ windows }) => {
      const frequent = windows.filter(isFrequent);
      return frequent
        .filter((window) => !window.governs && !frequent.some((other) => holds(other, window)))
        .map(({ form }) => form);
    }),
  );
  // What is free is frequent.
  return [...candidates.values()].filter(({ form }) => free.has(form));
}

const holds = (outer: Window, inner: Window) =>
  outer.start <= inner.start && inner.end <= outer.end && outer.form.length > inner.form.length;

function termWindows(words: readonly RoledWord[], passage: number): Window[] {
  return words.flatMap(({ start }, first) => {
    const windows: Window[] = [];
    const within: string[] = [];
    let roles = '';
    for (const { word, role } of words.slice(first, first + LONGEST)) {
      within.push(word);
      roles += role;
      const form = within.join('');
      const length = Array.from(form).length;
      if (role === '|' || length > LONGEST) break;
      if (length < SHORTEST || !TERM.test(roles)) continue;
      const next = words[first + within.length]?.role ?? '|';
      const governs = role === 'V' && /[NnMs]/.test(next);
      const end = start + form.length;
      windows.push({ form, words: [...within], passage, start, end, governs });
    }
    return windows;
  });
}

function quotedWindows(text: string, passage: number): Window[] {
  return [...text.matchAll(QUOTED)]
    .map(({ 0: form, index: start }) => {
      const end = start + form.length;
      return { form, words: [form], passage, start, end, governs: false };
    })
    .filter(({ form }) => {
      const length = Array.from(form).length;
      return length >= SHORTEST && length <= LONGEST && mayBeWord(form) && !/^\d/.test(form);
    });
}
