import { expect, test } from 'vitest';
import { makeProse } from './makeProse.ts';
import { makeTerms } from './makeTerms.ts';
import { readGeneralWords } from './readGeneralWords.ts';

const words = readGeneralWords();
const terms = makeTerms(200, words, 1);

test('a seed always makes the same terms and text, another seed others', () => {
  expect(makeTerms(200, words, 1)).toEqual(terms);
  expect(makeTerms(200, words, 2)).not.toEqual(terms);
  const text = makeProse(terms, words, 5000, 1);
  expect(makeProse(terms, words, 5000, 1)).toEqual(text);
  expect(makeProse(terms, words, 5000, 2)).not.toEqual(text);
});

test('a smaller glossary is the beginning of a larger, and no term stands twice', () => {
  expect(makeTerms(50, words, 1)).toEqual(terms.slice(0, 50));
  expect(new Set(terms).size).toBe(200);
});

test('no term is a common word, and some go on where others end', () => {
  expect(terms.filter((term) => words.has(term))).toEqual([]);
  expect(terms.some((term) => terms.some((one) => one !== term && one.startsWith(term)))).toBe(
    true,
  );
});

test('the text is as long as it was asked to be, and has a term every 15 to 30 characters', () => {
  const text = makeProse(terms, words, 200_000, 1).join('');
  expect(Buffer.byteLength(text)).toBeGreaterThanOrEqual(200_000);
  expect(Buffer.byteLength(text)).toBeLessThan(202_000);
  const longestFirst = terms.toSorted((a, b) => b.length - a.length);
  const mentions = text.match(new RegExp(longestFirst.join('|'), 'g'))?.length ?? 0;
  expect(text.length / mentions).toBeGreaterThan(15);
  expect(text.length / mentions).toBeLessThan(30);
});
