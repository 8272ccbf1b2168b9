import { dict } from '@node-rs/jieba/dict.js';
import type { Random } from './createRandom.ts';

/** Words of general Chinese, to make text from. */
export interface GeneralWords {
  /** A word of up to four characters, as often as the dictionary counts it. */
  draw: (random: Random) => string;
  /** The same, of two characters. */
  drawPair: (random: Random) => string;
  /** One of the characters in use, each as likely as another. */
  drawCharacter: (random: Random) => string;
  has: (word: string) => boolean;
}

/** A character that the dictionary counts less often, as a word by itself, is hardly in use. */
const IN_USE = 1000;

/** Reads the dictionary of the segmenter: words and how often each is met. */
export function readGeneralWords(): GeneralWords {
  const counted = new TextDecoder()
    .decode(dict)
    .split('\n')
    .map((line) => line.split(' '))
    .map(([word = '', count = '']) => ({ word, count: Number(count) }))
    .filter(({ word, count }) => count > 0 && /^\p{Script=Han}{1,4}$/u.test(word));
  const characters = counted.filter(({ word, count }) => word.length === 1 && count >= IN_USE);
  const known = new Set(counted.map(({ word }) => word));
  return {
    draw: drawFrom(counted),
    drawPair: drawFrom(counted.filter(({ word }) => word.length === 2)),
    drawCharacter: (random) => characters[random(characters.length)]?.word ?? '',
    has: (word) => known.has(word),
  };
}

function drawFrom(counted: readonly { word: string; count: number }[]): (random: Random) => string {
  let total = 0;
  const ends = counted.map(({ count }) => (total += count));
  return (random) => {
    const wanted = random(total);
    let [low, high] = [0, ends.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? total) > wanted) high = middle;
      else low = middle + 1;
    }
    return counted[low]?.word ?? '';
  };
}
