import { dict } from '@node-rs/jieba/dict.js';

let shares: ReadonlyMap<string, number> | undefined;

/**
 * How much of general Chinese a word makes up, by the segmenter's dictionary; undefined for what
 * the dictionary does not know.
 *
 * @returns a share of all words, above 0 and below 1
 * @example generalFrequency('中心') // 0.0004
 */
export function generalFrequency(word: string): number | undefined {
  shares ??= readShares();
  return shares.get(word);
}

function readShares(): ReadonlyMap<string, number> {
  const counts = new TextDecoder()
    .decode(dict)
    .split('\n')
    .map((line) => line.split(' '))
    .map(([word = '', count = '']): [string, number] => [word, Number(count)])
    .filter(([, count]) => count > 0);
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  return new Map(counts.map(([word, count]) => [word, count / total]));
}
