import type { MatchForm, Matcher } from './createMatcher.ts';
import { isMeant } from './isMeant.ts';

/** A form of an entry, or a longer phrase that is known to be something else. */
type Ending = Omit<MatchForm, 'term'> & { term: string | null };

interface WordNode {
  next: Map<string, WordNode>;
  forms: Ending[];
}

/**
 * A word of English text: letters and digits, with the marks that stand within them. The s of a
 * possessive is a word by itself, so that DeepSeek is found in DeepSeek’s.
 */
const WORD =
  /[\p{Script=Latin}\p{M}0-9]+(?:(?![’']s(?![\p{Script=Latin}0-9]))[.’'&][\p{Script=Latin}\p{M}0-9]+)*\+?/gu;
/** What may stand between the words of one form: a space, a line break, a hyphen, a comma, an apostrophe. */
const BETWEEN = /^[’']?,?\s*[-–\u2010\u2011]?\s*$/u;
/** As far as a sentence or two. */
const REACH = 150;

/**
 * Builds a matcher that finds terms in English text, the longest from the left: whole words, in
 * either case and either spelling, singular or plural, with a hyphen or a space. A form in capitals
 * (GPU, EB), or one that says so, is found as it is written. A form with several senses is found
 * where the words beside it tell that it means its entry ({@link isMeant}).
 *
 * @param forms English forms of entries
 * @param shields longer phrases in which a form stands by accident: with “bargaining chip” as a
 *   shield, “chip” is not found there
 * @example createEnglishMatcher([{ form: 'data centre', term: 'shuju-zhongxin' }])('Data centers grow.')
 * // [{ start: 0, end: 12, term: 'shuju-zhongxin', form: 'Data centers' }]
 */
export function createEnglishMatcher(
  forms: readonly MatchForm[],
  shields: readonly string[] = [],
): Matcher {
  const root: WordNode = { next: new Map(), forms: [] };
  for (const ending of [...shields.map((form) => ({ form, term: null })), ...forms]) {
    const words = ending.form.match(WORD) ?? [];
    const last = words.at(-1);
    if (last === undefined) continue;
    const before = words.slice(0, -1);
    for (const word of [last, ...pluralsOf(last)]) {
      insert(root, [...before, word].map(keyOf), ending);
    }
  }

  return (text) => {
    const words = Array.from(text.matchAll(WORD), ({ index, 0: word }) => ({
      start: index,
      end: index + word.length,
      word,
    }));
    const matches: ReturnType<Matcher> = [];
    for (let at = 0; at < words.length;) {
      let node = root;
      let found: { next: number; term: string | null } | undefined;
      for (let next = at; next < words.length; next++) {
        const before = words[next - 1];
        const here = words[next];
        if (!here) break;
        if (next > at && before && !BETWEEN.test(text.slice(before.end, here.start))) break;
        const child = node.next.get(keyOf(here.word));
        if (!child) break;
        node = child;
        const start = words[at]?.start ?? 0;
        const fitting = node.forms.find(
          (form) =>
            isWrittenSo(form, text.slice(start, here.end)) &&
            (form.term === null || isMeant(text, start, here.end, form, REACH)),
        );
        if (fitting) found = { next: next + 1, term: fitting.term };
      }
      const start = words[at]?.start ?? 0;
      if (found && found.term !== null) {
        const end = words[found.next - 1]?.end ?? start;
        matches.push({ start, end, term: found.term, form: text.slice(start, end) });
      }
      at = found?.next ?? at + 1;
    }
    return matches;
  };
}

/** Endings that Britain and America spell differently; to be alike is all that matters here. */
const SPELLINGS: readonly [RegExp, string][] = [
  [/(cent|fib|met|lit)re(?=s?$)/, '$1er'],
  [/(neighb|lab|behavi|col)our/, '$1or'],
  [/is(?=(?:e[ds]?|ing|ations?)$)/, 'iz'],
  [/fulfil(?=ment|s?$)/, 'fulfill'],
  [/^programme(?=s?$)/, 'program'],
];

const keyOf = (word: string) =>
  SPELLINGS.reduce(
    (key, [british, american]) => key.replace(british, american),
    word.toLowerCase().replaceAll('’', "'"),
  );

function insert(root: WordNode, words: readonly string[], ending: Ending): void {
  let node = root;
  for (const word of words) {
    let next = node.next.get(word);
    if (!next) {
      next = { next: new Map(), forms: [] };
      node.next.set(word, next);
    }
    node = next;
  }
  node.forms.push(ending);
}

/** Regular plurals, and that of an abbreviation. */
function pluralsOf(word: string): string[] {
  if (/[0-9+]$/.test(word)) return [];
  if (/(?:s|x|z|ch|sh)$/i.test(word)) return [`${word}es`];
  if (/[^aeiou]y$/i.test(word)) return [`${word.slice(0, -1)}ies`];
  return [`${word}s`];
}

/** Capitals are part of an abbreviation, EB is not eb; a comma of a form may be left out. */
function isWrittenSo({ form, exact }: Ending, written: string): boolean {
  const isAbbreviation = exact ?? /^[A-Z0-9][A-Z0-9+.-]*s?$/.test(form);
  if (isAbbreviation && !written.startsWith(form)) return false;
  return form.split(',').length >= written.split(',').length;
}
