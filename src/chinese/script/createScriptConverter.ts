import { Trie } from 'opencc-js/core';
import { configs } from 'opencc-js/preset/cn2t';
import { CONTEXT_RULES } from './contextRules.ts';
import type { ContextRule, WordPlace } from './contextRules.ts';
import type { DictLike } from 'opencc-js/core';
import { HOUSE_FORMS } from './forms.ts';
import { PhraseTree } from './phraseTree.ts';
import { HOUSE_PHRASES } from './phrases.ts';
import { cutsNoWord } from './wordStarts.ts';
import type { WordStarts } from './wordStarts.ts';

/** The standards of Traditional Chinese that the site converts to. */
export type TraditionalScript = 'tw' | 'hk';

/**
 * Turns a text into Traditional characters: one string for each UTF-16 unit of it, so that any
 * stretch can be taken out; the second half of a surrogate pair has an empty one.
 */
export interface ScriptConverter {
  (text: string, words: WordStarts): string[];
  /** Whether more than one Traditional character is possible, so that the words around it matter. */
  isAmbiguous: (unit: number) => boolean;
}

/**
 * Builds the conversion of characters: OpenCC’s way, the longest phrase of its dictionary from the
 * left, held against two other witnesses.
 *
 * - The segmenter: a phrase that begins or ends within a word of the text is there by accident
 *   (道里 in 报道里, 被发 in 被发明), and a shorter one is taken.
 * - The context rules: names, numbers and word parts for which the dictionary has no phrase.
 *
 * @example createScriptConverter('tw')(text, wordStarts(segment(text))).join('')
 */
export function createScriptConverter(script: TraditionalScript): ScriptConverter {
  const { ambiguous, characters, phrases, rules } = readDictionaries(script);

  const convert = (text: string, words: WordStarts) => {
    const accept = (start: number, end: number) => cutsNoWord(words, start, end);
    const converted = new Array<string>(text.length);

    /** Puts a character down, or what the rules say; returns the next place. */
    const put = (at: number, character: string, inPhrase: boolean): number => {
      const own = rules[text.charCodeAt(at)];
      converted[at] = own ? (choose(own, text, at, words, inPhrase) ?? character) : character;
      const length = lengthAt(text, at);
      if (length === 2) converted[at + 1] = '';
      return at + length;
    };

    for (let at = 0; at < text.length;) {
      const phrase = phrases.longestAt(text, at, text.length, accept);
      if (phrase) {
        for (const character of phrase.value) at = put(at, character, true);
      } else {
        const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
        at = put(at, characters.get(character) ?? character, false);
      }
    }
    return converted;
  };
  return Object.assign(convert, { isAmbiguous: (unit: number) => ambiguous[unit] === 1 });
}

/** Of the character at a place, in UTF-16 units. */
const lengthAt = (text: string, at: number) => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

const LIES: Readonly<Record<WordPlace, (words: WordStarts, at: number) => boolean>> = {
  starts: (words, at) => words[at] === 1,
  alone: (words, at) => words[at] === 1 && words[at + 1] === 1,
  longer: (words, at) => words[at] === 1 && words[at + 1] !== 1,
  inside: (words, at) => words[at] !== 1 && words[at + 1] !== 1,
};

/** What the first rule that holds at a place makes of its character. */
function choose(
  rules: readonly ContextRule[],
  text: string,
  at: number,
  words: WordStarts,
  inPhrase: boolean,
): string | undefined {
  for (const { becomes, overPhrases, where, word } of rules) {
    if (inPhrase && !overPhrases) continue;
    if (word !== undefined && !LIES[word](words, at)) continue;
    where.lastIndex = at;
    if (where.test(text)) return becomes;
  }
  return undefined;
}

/** OpenCC's dictionaries with what this house adds, all later stages run through beforehand. */
function readDictionaries(script: TraditionalScript) {
  const [toTraditional, ...toPlace] = configs[`s2${script}`]?.conversionChain ?? [];
  if (!toTraditional) throw new Error(`OpenCC has no configuration s2${script}`);
  const stages = [...toPlace, [HOUSE_FORMS[script]]].map((group) => {
    const stage = new Trie();
    stage.loadDictGroup(group);
    return stage;
  });
  const finish = (text: string) => stages.reduce((done, stage) => stage.convert(done), text);

  const characters = new Map<string, string>();
  const phrases = new PhraseTree();
  const simplifiedOf = new Map<string, string>();
  const defaults = new Map<string, string>();

  /** A place’s own forms are keyed by Traditional words: 觀塘線 becomes 觀塘綫. */
  const addFormsOfPlace = (forms: readonly (readonly [string, string])[]) => {
    for (const [traditional] of forms) {
      const simplified = Array.from(traditional, (one) => simplifiedOf.get(one) ?? one).join('');
      if (lengthAt(traditional, 0) < traditional.length) {
        phrases.add(simplified, finish(traditional));
        phrases.add(traditional, finish(traditional));
      } else if (!characters.has(traditional)) characters.set(traditional, finish(traditional));
    }
  };

  // The first dictionary of a group has the last word.
  const entries = [...toTraditional.toReversed().flatMap(entriesOf), ...HOUSE_PHRASES[script]];
  for (const [simplified, traditional] of entries) {
    const converted = finish(traditional);
    if (lengthAt(simplified, 0) === simplified.length) {
      characters.set(simplified, converted);
      defaults.set(simplified, traditional);
      if (!simplifiedOf.has(traditional)) simplifiedOf.set(traditional, simplified);
    } else phrases.add(simplified, converted);
  }
  addFormsOfPlace(toPlace.flat().flatMap(entriesOf));
  const ambiguous = new Uint8Array(0x10000);
  for (const [simplified, traditional] of entries) {
    const target = Array.from(traditional);
    Array.from(simplified).forEach((character, index) => {
      if (target[index] === (defaults.get(character) ?? character)) return;
      ambiguous[character.charCodeAt(0)] = 1;
    });
  }

  const rules: (ContextRule[] | undefined)[] = new Array<ContextRule[] | undefined>(0x10000);
  for (const rule of CONTEXT_RULES) {
    ambiguous[rule.character.charCodeAt(0)] = 1;
    (rules[rule.character.charCodeAt(0)] ??= []).push({ ...rule, becomes: finish(rule.becomes) });
  }
  return { ambiguous, characters, phrases, rules };
}

function entriesOf(dictionary: DictLike): (readonly [string, string])[] {
  if (typeof dictionary !== 'string') return [...dictionary];
  return dictionary.split('|').map((entry) => {
    const [simplified = '', traditional = ''] = entry.split(' ');
    return [simplified, traditional];
  });
}
