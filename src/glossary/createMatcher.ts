import type { Words } from '../chinese/script/words.ts';
import { createOpeningFilter } from './createOpeningFilter.ts';
import { FormTrie } from './formTrie.ts';
import { isMeant } from './isMeant.ts';

/** A form of an entry found in running text; offsets are in UTF-16 units. */
export interface Match {
  start: number;
  end: number;
  term: string;
  /** As it stands in the text. */
  form: string;
}

/** A form to look for, and the entry that it leads to. */
export interface MatchForm {
  form: string;
  term: string;
  /** Whether its capitals are part of it: ms is not Ms. */
  exact?: boolean | undefined;
  /** Whether it is a name, and may stand in a longer one. */
  proper?: boolean | undefined;
  /** Words beside which a form with several senses means the entry. */
  near?: readonly string[] | undefined;
  /** Words beside which it means something else. */
  far?: readonly string[] | undefined;
}

export type Matcher = (text: string) => Match[];

/** What is known of a form. */
interface Known extends Omit<MatchForm, 'term'> {
  /** None for a longer word that is known to be something else. */
  term: string | null;
  /** What may not stand beside it: a letter where it begins or ends with one, a digit likewise. */
  notBefore: RegExp | undefined;
  notAfter: RegExp | undefined;
}

const KINDS = [/\p{Script=Latin}/u, /[0-9]/];
const LATIN_OR_DIGIT = /[\p{Script=Latin}0-9]/u;
const HAN = /\p{Script=Han}/u;
/** As far as a sentence or two: what stands further off in a paragraph is often another matter. */
const REACH = 50;
/** What makes the words before it a body's name; 国际科技创新中心 is what a whole city is to be. */
const BODY =
  /^(?:(?![的了是在有和与及或等])\p{Script=Han}){0,6}?(?:研究(?:院|所|会|中心)|(?<!科技)创新中心|协会|学会|商会|联合会|联盟|基金会|学院|有限(?:责任)?公司)/u;

/**
 * Builds a matcher that finds terms in Chinese text, the longest from the left: in 算力网 it finds
 * 算力网 where that is an entry, and 算力 where it is not. A form with several senses is found where
 * the words beside it tell that it means its entry ({@link isMeant}). In a body's name no term is
 * meant: 志愿者 is not the subject of 中国文艺志愿者协会; a name may stand there, as 工业和信息化部 in
 * that of its institute.
 *
 * A form that begins or ends with a Latin letter or a digit is found at a border of its kind only:
 * FLOPS not in PFLOPS but in 788FLOPS, 5G not in 15G. A space between Chinese and other characters
 * parts no form: 昇腾384 is in 昇腾 384.
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
  const known = new Map<string, Known>();
  for (const form of shields) known.set(form, toKnown({ form, term: null }));
  for (const form of forms) known.set(form.form, toKnown(form));
  const trie = new FormTrie(known);
  const mayBeginAt = createOpeningFilter([...known.keys()]);

  /** What begins at a place and where it ends, the longest first. */
  const endsAt = (text: string, start: number): Found[] => {
    const ends: Found[] = [];
    let node = 0;
    for (let at = start; at < text.length;) {
      if (at > start && isSpacing(text, at)) at += 1;
      node = trie.step(node, text.charCodeAt(at));
      if (node === 0) break;
      at += 1;
      const form = trie.valueAt(node);
      if (form && standsAlone(form, text, start, at)) ends.unshift({ end: at, form });
    }
    return ends;
  };

  return (text) => {
    const matches: Match[] = [];
    const words = wordsOf?.(text);
    const stands = (start: number, { end, form }: Found): boolean =>
      form.term === null ||
      ((words?.areWhole(start, end) ?? true) &&
        (form.proper === true || !BODY.test(text.slice(end, end + 16))) &&
        isMeant(text, start, end, form, REACH));
    for (let start = 0; start < text.length;) {
      const found =
        mayBeginAt(text, start) || hasSpace(text, start)
          ? endsAt(text, start).find((one) => stands(start, one))
          : undefined;
      if (!found) {
        start += 1;
        continue;
      }
      const { end, form } = found;
      if (form.term !== null) {
        matches.push({ start, end, term: form.term, form: text.slice(start, end) });
      }
      start = end;
    }
    return matches;
  };
}

interface Found {
  end: number;
  form: Known;
}

function toKnown(form: Omit<MatchForm, 'term'> & { term: string | null }): Known {
  const kindOf = (unit: string) => KINDS.find((kind) => kind.test(unit));
  return {
    ...form,
    notBefore: kindOf(form.form.charAt(0)),
    notAfter: kindOf(form.form.slice(-1)),
  };
}

/** Some writers put a space between Chinese and other characters: 昇腾 384. */
function isSpacing(text: string, at: number): boolean {
  if (text.charAt(at) !== ' ') return false;
  const sides = [text.charAt(at - 1), text.charAt(at + 1)];
  return sides.some((side) => HAN.test(side)) && sides.some((side) => LATIN_OR_DIGIT.test(side));
}

/** The filter reads three units as they stand; a form with a space among them is none that it knows. */
const hasSpace = (text: string, at: number) =>
  text.charAt(at + 1) === ' ' || text.charAt(at + 2) === ' ';

const standsAlone = ({ notBefore, notAfter }: Known, text: string, start: number, end: number) =>
  !notBefore?.test(text.charAt(start - 1)) && !notAfter?.test(text.charAt(end));
