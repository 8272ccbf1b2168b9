import type { Words } from '../chinese/script/words.ts';

/** A form of an entry found in running text; offsets are in UTF-16 units. */
export interface Match {
  start: number;
  end: number;
  term: string;
  form: string;
}

/** A form to look for, and the entry that it leads to. */
export interface MatchForm {
  form: string;
  term: string;
}

export type Matcher = (text: string) => Match[];

interface TrieNode {
  next: Map<string, TrieNode>;
  /** What ends here: a form of an entry, or a longer word that is known to be something else. */
  end?: { form: string; term: string | null };
}

const LATIN = /\p{Script=Latin}/u;
const DIGIT = /[0-9]/;

/**
 * Builds a matcher that finds terms in Chinese text, the longest from the left: in 算力网 it finds
 * 算力网 where that is an entry, and 算力 where it is not.
 *
 * A form that begins or ends with a Latin letter or a digit is found at a border of its kind only:
 * FLOPS not in PFLOPS but in 788FLOPS, 5G not in 15G.
 *
 * @param shields longer words in which a form stands by accident: with 向北大概 as a shield,
 *   北大 is not found there
 * @param wordsOf cuts a text into words; a form that begins or ends within another word is there
 *   by accident (业主 in 农业主要) and not found
 * @example createMatcher([{ form: '算力', term: 'suanli' }])('为算力网')
 * // [{ start: 1, end: 3, term: 'suanli', form: '算力' }]
 */
export function createMatcher(
  forms: readonly MatchForm[],
  shields: readonly string[] = [],
  wordsOf?: (text: string) => Pick<Words, 'areWhole'>,
): Matcher {
  const root: TrieNode = { next: new Map() };
  for (const form of shields) insert(root, form, null);
  for (const { form, term } of forms) insert(root, form, term);

  return (text) => {
    const matches: Match[] = [];
    const words = wordsOf?.(text);
    for (let start = 0; start < text.length;) {
      const found = longestAt(root, text, start);
      if (!found) {
        start += 1;
        continue;
      }
      const end = start + found.form.length;
      if (words && found.term !== null && !words.areWhole(start, end)) {
        start += 1;
        continue;
      }
      if (found.term !== null) matches.push({ start, end, term: found.term, form: found.form });
      start = end;
    }
    return matches;
  };
}

function insert(root: TrieNode, form: string, term: string | null): void {
  let node = root;
  for (const unit of form.split('')) {
    let next = node.next.get(unit);
    if (!next) {
      next = { next: new Map() };
      node.next.set(unit, next);
    }
    node = next;
  }
  node.end = { form, term };
}

function longestAt(root: TrieNode, text: string, start: number): TrieNode['end'] {
  let node: TrieNode | undefined = root;
  let longest: TrieNode['end'];
  for (let at = start; node; at++) {
    if (node.end && standsAlone(text, start, at)) longest = node.end;
    node = node.next.get(text.charAt(at));
  }
  return longest;
}

function standsAlone(text: string, start: number, end: number): boolean {
  const cutsWord = (left: number) =>
    [LATIN, DIGIT].some((kind) => kind.test(text.charAt(left)) && kind.test(text.charAt(left + 1)));
  return !cutsWord(start - 1) && !cutsWord(end - 1);
}
