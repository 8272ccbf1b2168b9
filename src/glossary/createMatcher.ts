import type { Words } from '../chinese/script/words.ts';
import { createOpeningFilter } from './createOpeningFilter.ts';
import { FormTrie } from './formTrie.ts';

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

/** What is known of a form. */
interface Known {
  form: string;
  /** None for a longer word that is known to be something else. */
  term: string | null;
  /** What may not stand beside it: a letter where it begins or ends with one, a digit likewise. */
  notBefore: RegExp | undefined;
  notAfter: RegExp | undefined;
}

const KINDS = [/\p{Script=Latin}/u, /[0-9]/];

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
  const known = new Map<string, Known>(shields.map((form) => [form, toKnown(form, null)]));
  for (const { form, term } of forms) known.set(form, toKnown(form, term));
  const trie = new FormTrie(known);
  const mayBeginAt = createOpeningFilter([...known.keys()]);

  const longestAt = (text: string, start: number): Known | undefined => {
    let longest: Known | undefined;
    let node = 0;
    for (let at = start; at < text.length;) {
      node = trie.step(node, text.charCodeAt(at));
      if (node === 0) break;
      at += 1;
      const found = trie.valueAt(node);
      if (found && standsAlone(found, text, start, at)) longest = found;
    }
    return longest;
  };

  return (text) => {
    const matches: Match[] = [];
    const words = wordsOf?.(text);
    for (let start = 0; start < text.length;) {
      const found = mayBeginAt(text, start) ? longestAt(text, start) : undefined;
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

function toKnown(form: string, term: string | null): Known {
  const kindOf = (unit: string) => KINDS.find((kind) => kind.test(unit));
  return { form, term, notBefore: kindOf(form.charAt(0)), notAfter: kindOf(form.slice(-1)) };
}

const standsAlone = ({ notBefore, notAfter }: Known, text: string, start: number, end: number) =>
  !notBefore?.test(text.charAt(start - 1)) && !notAfter?.test(text.charAt(end));
