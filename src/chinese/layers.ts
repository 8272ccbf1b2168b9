import type { Fixed } from './createConverter.ts';
import { standsAsTold } from './reviewSchema.ts';
import type { ReviewedPlace } from './reviewSchema.ts';
import { PhraseTree } from './script/phraseTree.ts';
import type { InScript } from './script/createScriptConverter.ts';
import type { Words } from './script/words.ts';

/** A word and what it becomes in the target script; null where its characters alone change. */
export type Rule = readonly [word: string, becomes: string | null];

/** One authority over words. */
export interface Layer {
  rules: readonly Rule[];
  /** Only where a word of the layer cuts no word of the text: 打印, but not in 拍打印度. */
  wholeWords?: boolean;
  /** Names that the layer does not reach into; sought in the sentence around a word. */
  except?: RegExp;
}

/** Takes single characters that an editor settled, by what stands around them. */
export function createPlaceTaker(places: readonly ReviewedPlace[]): Taker {
  const byContext = Map.groupBy(
    places,
    ({ before, character, after }) => before + character + after,
  );
  const tree = new PhraseTree([...byContext.keys()].map((context) => [context, context]));
  const longest = Math.max(0, ...Array.from(byContext.keys(), (context) => context.length));
  return (text, { start, end }) => {
    // Several contexts may hold the same character; they say the same of it.
    const taken = new Map<number, Fixed>();
    for (let at = Math.max(0, start - longest); at < end; at++) {
      if (!tree.begins(text.charCodeAt(at))) continue;
      for (const { value } of tree.allAt(text, at)) {
        for (const place of byContext.get(value) ?? []) {
          if (!standsAsTold(text, at, place)) continue;
          const { before, character, becomes } = place;
          const from = at + before.length;
          const to = from + character.length;
          if (from >= start && to <= end) taken.set(from, { start: from, end: to, to: becomes });
        }
      }
    }
    return [...taken.values()].toSorted((a, b) => a.start - b.start);
  };
}

/** What of a text is still open, and what is known of it. */
export interface Open {
  start: number;
  end: number;
  words: Words;
  characters: InScript;
}

/** Takes what a layer has authority over, in order of the text. */
export type Taker = (text: string, open: Open) => Fixed[];

/** A segmenter cuts numbers anywhere: 三万|亿元. */
const NUMERALS = /^[十百千万亿]+$/;
const SENTENCE_END = /[。！？；\n]/;

/**
 * @param byCharacter converts a word’s characters
 * @example createTaker({ rules: [['软件', '軟體']] }, byCharacter)
 */
export function createTaker(layer: Layer, byCharacter: (word: string) => string): Taker {
  const { rules, wholeWords = false, except } = layer;
  const tree = new PhraseTree(rules.map(([word, becomes]) => [word, becomes ?? byCharacter(word)]));
  const findNameIn = except && createNameFinder(except);

  return (text, { start, end, words, characters }) => {
    const accept = wholeWords
      ? (from: number, to: number) =>
          words.areWhole(from, to) || NUMERALS.test(text.slice(from, to))
      : undefined;
    const taken: Fixed[] = [];
    for (let at = start; at < end;) {
      const match = tree.begins(text.charCodeAt(at))
        ? tree.longestAt(text, at, end, accept)
        : undefined;
      if (!match) {
        at += 1;
        continue;
      }
      const name = findNameIn?.(text, at, match.end);
      const to = name ? Math.min(end, name.end) : match.end;
      const form = name ? characters.slice(at, to) : match.value;
      taken.push({ start: at, end: to, to: form });
      at = to;
    }
    return taken;
  };
}

/**
 * Finds the name that holds a stretch of a text. The sentence last searched is remembered, and its
 * names are gone through once, since stretches are asked for in the order of the text.
 */
function createNameFinder(names: RegExp) {
  let last = { text: '', start: 0, end: -1, names: [] as { start: number; end: number }[] };
  let next = 0;
  let asked = 0;
  return (text: string, start: number, end: number) => {
    if (text !== last.text || start < last.start || end > last.end) {
      last = { text, ...readSentence(text, start, end, names) };
      next = 0;
    } else if (start < asked) next = 0;
    asked = start;
    while ((last.names[next]?.end ?? Infinity) < end) next += 1;
    const name = last.names[next];
    return name && name.start <= start ? name : undefined;
  };
}

function readSentence(text: string, from: number, to: number, names: RegExp) {
  let start = from;
  while (start > 0 && !SENTENCE_END.test(text.charAt(start - 1))) start -= 1;
  let end = to;
  while (end < text.length && !SENTENCE_END.test(text.charAt(end))) end += 1;
  const found = Array.from(text.slice(start, end).matchAll(names), ({ index, 0: name }) => ({
    start: start + index,
    end: start + index + name.length,
  }));
  return { start, end, names: found };
}
