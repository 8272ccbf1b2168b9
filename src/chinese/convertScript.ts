import { Trie } from 'opencc-js/core';
import { configs } from 'opencc-js/preset/cn2t';
import { createSegmenter } from './createSegmenter.ts';

/** The standards of Traditional Chinese that the site converts to. */
export type TraditionalScript = 'tw' | 'hk';

/** A stretch of the source and what it became. */
export interface ConvertedPiece {
  from: string;
  to: string;
}

let plain: Segment | undefined;

/** A segmenter without words of the site's own, made once: its dictionary is large. */
export function plainSegmenter(): Segment {
  plain ??= createSegmenter();
  return plain;
}

export type PieceConverter = (text: string) => ConvertedPiece[];

/** Cuts a text into words; joined they give it back. */
export type Segment = (text: string) => string[];

/**
 * OpenCC's way, the longest phrase of its dictionary from the left, held against a segmenter: a
 * phrase that begins or ends within a word of the text is there by accident (道里 in 报道里, 被发 in
 * 被发明), and a shorter one is taken.
 */
export function createOpenCc(script: TraditionalScript, segment: Segment): PieceConverter {
  const config = configs[`s2${script}`];
  if (!config) throw new Error(`OpenCC has no configuration s2${script}`);
  const phrases = new Trie();
  phrases.loadDictGroup(config.segmentation);
  phrases.loadDict(HOUSE_PHRASES[script]);
  const stages = config.conversionChain.map((group, index) => {
    const stage = new Trie();
    stage.loadDictGroup(group);
    if (index === 0) stage.loadDict(HOUSE_PHRASES[script]);
    return stage;
  });
  stages.push(houseForms(script));
  const convert = (word: string) => stages.reduce((done, stage) => stage.convert(done), word);

  return (text) => {
    const words = wordsAt(segment(text));
    const pieces: ConvertedPiece[] = [];
    for (let at = 0; at < text.length;) {
      const end = longestPhrase(phrases, text, at, words);
      const from = text.slice(at, end);
      pieces.push({ from, to: convert(from) });
      at = end;
    }
    return pieces;
  };
}

/** For each place of a text the number of its word, so that equal numbers are one word. */
function wordsAt(words: readonly string[]): Uint32Array {
  const length = words.reduce((sum, word) => sum + word.length, 0);
  const at = new Uint32Array(length);
  let start = 0;
  words.forEach((word, index) => {
    at.fill(index, start, start + word.length);
    start += word.length;
  });
  return at;
}

/** Where the longest phrase ends that cuts no word; after one character where there is none. */
function longestPhrase(phrases: Trie, text: string, at: number, words: Uint32Array): number {
  const cuts = (place: number) =>
    place > 0 && place < text.length && words[place - 1] === words[place];
  let limit = text.length;
  for (;;) {
    const match = phrases.matchPrefix(limit === text.length ? text : text.slice(0, limit), at);
    if (!match) break;
    const inOneWord = words[at] === words[match.end - 1];
    if (inOneWord || (!cuts(at) && !cuts(match.end))) return match.end;
    limit = match.end - 1;
  }
  return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
}

/** To sign is 簽 (標籤 and 書籤 are phrases of their own), and 并为 is 並為. */
const PHRASES_OF_BOTH: [string, string][] = [
  ['签', '簽'],
  ['并为', '並為'],
];

/**
 * What OpenCC's dictionaries get wrong in modern prose whatever stands around it, and what the
 * newspapers of each place print.
 */
const HOUSE_PHRASES: Readonly<Record<TraditionalScript, [string, string][]>> = {
  tw: [...PHRASES_OF_BOTH, ['报道', '報導']],
  hk: [...PHRASES_OF_BOTH, ['发布', '發佈'], ['公布', '公佈'], ['宣布', '宣佈']],
};

/**
 * Where readers expect another character than OpenCC's standard gives: 台 everywhere, as the
 * newspapers of both places write it (台灣, 平台, 300台); in Taiwan 布 and 帳; in Hong Kong 裏, 群,
 * 峰 and 麵. Characters only: a form of two is a phrase.
 */
const HOUSE_FORMS: Readonly<Record<TraditionalScript, [string, string][]>> = {
  tw: [
    ['臺', '台'],
    ['佈', '布'],
    ['賬', '帳'],
  ],
  hk: [
    ['臺', '台'],
    ['裡', '裏'],
    ['羣', '群'],
    ['峯', '峰'],
    ['麪', '麵'],
  ],
};

function houseForms(script: TraditionalScript): Trie {
  const trie = new Trie();
  trie.loadDict(HOUSE_FORMS[script]);
  return trie;
}
