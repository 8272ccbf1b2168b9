/** Endings and what takes their place, the longest that fits first, by step of the algorithm. */
const STEP_2: readonly Ending[] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['abli', 'able'],
  ['alli', 'al'],
  ['entli', 'ent'],
  ['eli', 'e'],
  ['ousli', 'ous'],
  ['ization', 'ize'],
  ['ation', 'ate'],
  ['ator', 'ate'],
  ['alism', 'al'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['biliti', 'ble'],
];
const STEP_3: readonly Ending[] = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ful', ''],
  ['ness', ''],
];
const STEP_4 =
  'al ance ence anc enc er ic able ible ant ement ment ent sion tion ou ism ate iti ous ive ize'.split(
    ' ',
  );

type Ending = [ending: string, instead: string];

/**
 * What the inflected and derived forms of an English word have in common, after M. F. Porter, “An
 * algorithm for suffix stripping”, Program 14 (1980) 3, with two amendments: added is add, and
 * referenced is reference. It is a key, not a word.
 *
 * @param word in lower case; what has other letters than a to z comes back as it is
 * @example stemEnglish('computing') === stemEnglish('computed') // 'comput'; beside 算力 computing power
 */
export function stemEnglish(word: string): string {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word;
  const steps = [plurals, pastAndGerund, finalY, replaceBy(STEP_2), replaceBy(STEP_3), strip, tidy];
  return steps.reduce((stem, step) => step(stem), word);
}

/** The word as consonants and vowels: y is a vowel after a consonant. */
function shapeOf(word: string): string {
  let shape = '';
  for (const letter of word) {
    const vowel = 'aeiou'.includes(letter) || (letter === 'y' && shape.endsWith('c'));
    shape += vowel ? 'v' : 'c';
  }
  return shape;
}

/** How often a run of vowels is followed by one of consonants. */
const measureOf = (word: string) => shapeOf(word).match(/vc/g)?.length ?? 0;
const hasVowel = (word: string) => shapeOf(word).includes('v');
const endsDouble = (word: string) => /([^aeiou])\1$/.test(word) && shapeOf(word).endsWith('c');
/** hop, fil: such a word wants its e back. */
const endsShort = (word: string) => shapeOf(word).endsWith('cvc') && !/[wxy]$/.test(word);

function plurals(word: string): string {
  if (/(ss|i)es$/.test(word)) return word.slice(0, -2);
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

function pastAndGerund(word: string): string {
  if (word.endsWith('eed')) {
    return measureOf(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  }
  const stem = /^(.*)(?:ed|ing)$/.exec(word)?.[1];
  if (stem === undefined || !hasVowel(stem)) return word;
  if (/(at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (endsDouble(stem) && !/[lsz]$/.test(stem) && stem.length > 3) return stem.slice(0, -1);
  return measureOf(stem) === 1 && endsShort(stem) ? `${stem}e` : stem;
}

function finalY(word: string): string {
  return word.endsWith('y') && hasVowel(word.slice(0, -1)) ? `${word.slice(0, -1)}i` : word;
}

function replaceBy(endings: readonly Ending[]): (word: string) => string {
  const longestFirst = endings.toSorted(([a], [b]) => b.length - a.length);
  return (word) => {
    const found = longestFirst.find(([ending]) => word.endsWith(ending));
    if (!found) return word;
    const stem = word.slice(0, -found[0].length);
    return measureOf(stem) > 0 ? stem + found[1] : word;
  };
}

const longestStripped = STEP_4.toSorted((a, b) => b.length - a.length);

function strip(word: string): string {
  const ending = longestStripped.find((one) => word.endsWith(one));
  if (ending === undefined) return word;
  // Of -sion and -tion only -ion goes.
  const length = /^[st]ion$/.test(ending) ? 3 : ending.length;
  const stem = word.slice(0, -length);
  return measureOf(stem) > 1 ? stem : word;
}

function tidy(word: string): string {
  const stem = word.slice(0, -1);
  if (word.endsWith('e')) {
    const measure = measureOf(stem);
    return measure > 1 || (measure === 1 && !endsShort(stem)) ? stem : word;
  }
  return word.endsWith('ll') && measureOf(stem) > 1 ? stem : word;
}
