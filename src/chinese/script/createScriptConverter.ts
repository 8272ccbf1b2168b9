import type { ContextRule, WordPlace } from './contextRules.ts';
import { readDictionaries } from './dictionaries.ts';
import { lengthAt } from './lengthAt.ts';
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

const made = new Map<TraditionalScript, ScriptConverter>();

/** The conversion of characters to one standard, made once: its dictionaries are large. */
export function scriptConverterOf(script: TraditionalScript): ScriptConverter {
  const converter = made.get(script) ?? createScriptConverter(script);
  made.set(script, converter);
  return converter;
}

/**
 * Builds the conversion of characters: OpenCC’s way, the longest phrase of its dictionary from the
 * left, held against two other witnesses.
 *
 * - The segmenter: a phrase that begins or ends within a word of the text is there by accident
 *   (道里 in 报道里, 被发 in 被发明), and a shorter one is taken.
 * - The context rules: names, numbers and word parts for which the dictionary has no phrase.
 *
 * @example scriptConverterOf('tw')(text, wordStarts(segment(text))).join('')
 */
function createScriptConverter(script: TraditionalScript): ScriptConverter {
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
