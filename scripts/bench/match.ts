import { createMatcher } from '../../src/glossary/createMatcher.ts';
import { wordsWithTerms } from '../../src/glossary/wordsWithTerms.ts';
import { report } from '../lib/runScript.ts';
import { makeProse } from './makeProse.ts';
import { makeTerms } from './makeTerms.ts';
import { readGeneralWords } from './readGeneralWords.ts';
import { timeByTurns } from './timeByTurns.ts';

export interface MatchOptions {
  /** Two sizes of glossary, the smaller one first; it is the beginning of the larger. */
  terms: readonly [few: number, many: number];
  /** How much text is searched, in millions of UTF-8 bytes. */
  megabytes: number;
  seed: number;
  json: boolean;
}

/** The first does not count. */
const RUNS = 6;
/** The text is timed in parts, so short that each is likely to have a run without interruption. */
const PARTS = 100;

/**
 * Searches made-up text for made-up terms, with a small glossary and with a large one: as the site
 * does, with the trie alone, and with one regular expression of all terms. Matches cost time, too;
 * so there are two texts: one has the terms that both glossaries know, so that both find as many,
 * and one has those of the larger, of which the smaller knows a few.
 */
export function benchMatch({ terms: [few, many], megabytes, seed, json }: MatchOptions): void {
  const words = readGeneralWords();
  const terms = makeTerms(many, words, seed);
  const glossaries = { few: createScans(terms.slice(0, few)), many: createScans(terms) };
  const texts = [few, many].map((strewn) => {
    const paragraphs = makeProse(terms.slice(0, strewn), words, megabytes * 1e6, seed);
    return { strewn, ...sizeOf(paragraphs), scans: measure(paragraphs, glossaries) };
  });
  if (json) report(JSON.stringify({ terms: [few, many], megabytes, seed, texts }));
  else report(formatTable(few, many, texts));
}

/** Three ways to search a paragraph; each gives the number of matches. */
type ScanName = 'site' | 'trie' | 'expression';
type Scans = Record<ScanName, (text: string) => number>;

function createScans(terms: readonly string[]): Scans {
  const forms = terms.map((form) => ({ form, term: form }));
  const site = createMatcher(forms, [], wordsWithTerms(terms));
  const trie = createMatcher(forms);
  // Terms are made of letters and digits: nothing in them is a sign of the expression.
  const longestFirst = terms.toSorted((a, b) => b.length - a.length);
  const expression = new RegExp(longestFirst.join('|'), 'gu');
  return {
    site: (text) => site(text).length,
    trie: (text) => trie(text).length,
    expression: (text) => text.match(expression)?.length ?? 0,
  };
}

interface Scanned {
  milliseconds: number;
  matches: number;
}
type Pair<T> = Record<'few' | 'many', T>;

function measure(
  paragraphs: readonly string[],
  glossaries: Pair<Scans>,
): Record<ScanName, Pair<Scanned>> {
  const measureOne = (scan: ScanName): Pair<Scanned> => {
    const total = {
      few: { milliseconds: 0, matches: 0 },
      many: { milliseconds: 0, matches: 0 },
    };
    const length = Math.ceil(paragraphs.length / PARTS);
    for (let start = 0; start < paragraphs.length; start += length) {
      const part = paragraphs.slice(start, start + length);
      const matches = { few: 0, many: 0 };
      const count = (size: 'few' | 'many') => () => {
        matches[size] = part.reduce((sum, text) => sum + glossaries[size][scan](text), 0);
      };
      const best = timeByTurns({ few: count('few'), many: count('many') }, RUNS);
      for (const size of ['few', 'many'] as const) {
        total[size].milliseconds += best[size];
        total[size].matches += matches[size];
      }
    }
    return total;
  };
  return {
    site: measureOne('site'),
    trie: measureOne('trie'),
    expression: measureOne('expression'),
  };
}

interface Size {
  bytes: number;
  characters: number;
  paragraphs: number;
}

function sizeOf(paragraphs: readonly string[]): Size {
  const sum = (measureOne: (text: string) => number) =>
    paragraphs.reduce((total, text) => total + measureOne(text), 0);
  return {
    bytes: sum((text) => Buffer.byteLength(text)),
    characters: sum((text) => text.length),
    paragraphs: paragraphs.length,
  };
}

const LABELS: Record<ScanName, string> = {
  site: 'as the site does',
  trie: 'trie alone',
  expression: 'regular expression',
};

function formatTable(
  few: number,
  many: number,
  texts: readonly (Size & { strewn: number; scans: Record<ScanName, Pair<Scanned>> })[],
): string {
  const row = (label: string, ...cells: string[]) =>
    label.padEnd(32) + cells.map((cell) => cell.padStart(14)).join('');
  const lines = texts.flatMap(({ strewn, bytes, characters, paragraphs, scans }) => [
    '',
    `${(bytes / 1e6).toFixed(1)} MB, ${characters} characters in ${paragraphs} paragraphs, with ${strewn} terms strewn in`,
    row('', `${few} terms`, `${many} terms`, 'ratio'),
    ...(['site', 'trie', 'expression'] as const).flatMap((name) => {
      const one = scans[name];
      const rate = ({ milliseconds }: Scanned) => (bytes / 1e3 / milliseconds).toFixed(1);
      const ratio = (of: keyof Scanned) => (one.many[of] / one.few[of]).toFixed(2);
      return [
        row(
          `${LABELS[name]}, ms`,
          one.few.milliseconds.toFixed(0),
          one.many.milliseconds.toFixed(0),
          ratio('milliseconds'),
        ),
        row('  MB/s', rate(one.few), rate(one.many)),
        row('  matches', String(one.few.matches), String(one.many.matches), ratio('matches')),
      ];
    }),
  ]);
  return [
    `the text in ${PARTS} parts, each the best of ${RUNS - 1} runs, small and large glossary by turns`,
    ...lines,
  ].join('\n');
}
