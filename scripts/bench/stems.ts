import { stemEnglish } from '../../src/search/stemEnglish.ts';
import { tokenise } from '../../src/search/tokenise.ts';
import { report } from '../lib/runScript.ts';
import { readCorpus } from './search/readCorpus.ts';

/** Endings of regular inflection, by what the word ends in; the first that fits is taken. */
const RULES: [fits: RegExp, cut: number, endings: string[]][] = [
  [/[^aeiou]y$/, 1, ['ies', 'ied', 'ying']],
  [/e$/, 1, ['es', 'ed', 'ing']],
  [/(s|x|z|ch|sh)$/, 0, ['es', 'ed', 'ing']],
  [/[^aeiou][aeiou][bdgmnprt]$/, 0, ['s', 'ed', 'ing', '=ed', '=ing']],
  [/[a-z]$/, 0, ['s', 'ed', 'ing']],
];

/**
 * Counts the pairs of a word and its regular inflected form that both stand in a text, and how many
 * of them search takes for one word.
 */
export async function benchStems({ corpus, json }: { corpus: string; json: boolean }) {
  const words = new Set<string>();
  for (const { sections } of await readCorpus(corpus)) {
    for (const { text } of sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => tokenise(block, new Map())),
    )) {
      if (/^[a-z]{3,}$/.test(text)) words.add(text);
    }
  }
  const pairs = [...words].flatMap((word) =>
    inflect(word)
      .filter((form) => words.has(form))
      .map((form): [string, string] => [word, form]),
  );
  const parted = pairs.filter(([word, form]) => stemEnglish(word) !== stemEnglish(form));
  const recall = 1 - parted.length / pairs.length;
  if (json) {
    report(JSON.stringify({ corpus, words: words.size, pairs: pairs.length, recall, parted }));
    return;
  }
  report(
    [
      `${corpus}: ${words.size} words, ${pairs.length} pairs of a word and its regular form`,
      `taken for one word: ${recall.toFixed(4)}`,
      `parted, for example: ${parted
        .slice(0, 20)
        .map((pair) => pair.join('/'))
        .join(' ')}`,
    ].join('\n'),
  );
}

function inflect(word: string): string[] {
  const rule = RULES.find(([fits]) => fits.test(word));
  if (!rule) return [];
  const [, cut, endings] = rule;
  const base = word.slice(0, word.length - cut);
  // = doubles the last letter: plan, planned.
  return endings.map((ending) => base + ending.replace('=', base.slice(-1)));
}
