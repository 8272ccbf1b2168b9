import type { MatchForm, Matcher } from './createMatcher.ts';

interface WordNode {
  next: Map<string, WordNode>;
  forms: MatchForm[];
}

/** A word of English text: letters and digits, with the marks that stand within them. */
const WORD = /[\p{Script=Latin}\p{M}0-9]+(?:[.’'&][\p{Script=Latin}\p{M}0-9]+)*\+?/gu;
/** What may stand between the words of one form: a space, a line break, a hyphen, a comma. */
const BETWEEN = /^,?\s*[-–\u2010\u2011]?\s*$/u;

/**
 * Builds a matcher that finds terms in English text, the longest from the left: whole words, in
 * either case, singular or plural, with a hyphen or a space. A form in capitals (GPU, EB) is found
 * as it is written.
 *
 * @param forms English forms of entries
 * @example createEnglishMatcher([{ form: 'data centre', term: 'shuju-zhongxin' }])('Data centres grow.')
 * // [{ start: 0, end: 12, term: 'shuju-zhongxin', form: 'Data centres' }]
 */
export function createEnglishMatcher(forms: readonly MatchForm[]): Matcher {
  const root: WordNode = { next: new Map(), forms: [] };
  for (const { form, term } of forms) {
    const words = form.match(WORD) ?? [];
    const last = words.at(-1);
    if (last === undefined) continue;
    const before = words.slice(0, -1);
    for (const ending of [last, ...pluralsOf(last)]) {
      insert(root, [...before, ending].map(keyOf), { form, term });
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
      let found: { next: number; term: string } | undefined;
      for (let next = at; next < words.length; next++) {
        const before = words[next - 1];
        const here = words[next];
        if (!here) break;
        if (next > at && before && !BETWEEN.test(text.slice(before.end, here.start))) break;
        const child = node.next.get(keyOf(here.word));
        if (!child) break;
        node = child;
        const written = text.slice(words[at]?.start, here.end);
        const fitting = node.forms.find(({ form }) => isWrittenSo(form, written));
        if (fitting) found = { next: next + 1, term: fitting.term };
      }
      const start = words[at]?.start ?? 0;
      if (found) {
        const end = words[found.next - 1]?.end ?? start;
        matches.push({ start, end, term: found.term, form: text.slice(start, end) });
      }
      at = found?.next ?? at + 1;
    }
    return matches;
  };
}

const keyOf = (word: string) => word.toLowerCase().replaceAll('’', "'");

function insert(root: WordNode, words: readonly string[], form: MatchForm): void {
  let node = root;
  for (const word of words) {
    let next = node.next.get(word);
    if (!next) {
      next = { next: new Map(), forms: [] };
      node.next.set(word, next);
    }
    node = next;
  }
  node.forms.push(form);
}

/** Regular plurals, and that of an abbreviation. */
function pluralsOf(word: string): string[] {
  if (/[0-9+]$/.test(word)) return [];
  if (/(?:s|x|z|ch|sh)$/i.test(word)) return [`${word}es`];
  if (/[^aeiou]y$/i.test(word)) return [`${word.slice(0, -1)}ies`];
  return [`${word}s`];
}

/** Capitals are part of an abbreviation, and a comma of a form: EB is not eb. */
function isWrittenSo(form: string, written: string): boolean {
  const isAbbreviation = /^[A-Z0-9][A-Z0-9+.-]*s?$/.test(form);
  if (isAbbreviation && !written.startsWith(form)) return false;
  return form.split(',').length === written.split(',').length;
}
