import type { ContextRule, WordPlace } from './rules/contextRule.ts';
import { readDictionaries } from './dictionaries.ts';
import { lengthAt } from './lengthAt.ts';
import type { Words } from './words.ts';

/** The standards of Traditional Chinese that the site converts to. */
export type TraditionalScript = 'tw' | 'hk';

/** A text in Traditional characters, from which any stretch of the source can be taken. */
export interface InScript {
  /** What a stretch became, by UTF-16 units of the source. */
  slice: (start: number, end: number) => string;
}

export interface ScriptConverter {
  (text: string, words: Words): InScript;
  /** Whether more than one Traditional character is possible, so that the words around it matter. */
  isAmbiguous: (unit: number) => boolean;
  /** Every place of a text where more than one was possible, and what spoke for each. */
  explain: (text: string, words: Words) => Choice[];
}

/** A character that could have become another. */
export interface Choice {
  /** In UTF-16 units of the text. */
  at: number;
  character: string;
  chosen: string;
  /** What the dictionary alone says, its longest phrases from the left. */
  dictionary: string;
  /** All forms that the character can have. */
  forms: string[];
  /** Whether a phrase of the dictionary holds it that cuts no word. */
  inPhrase: boolean;
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
 * @example scriptConverterOf('tw')(text, new Words(text, segment, () => true)).slice(0, text.length)
 */
function createScriptConverter(script: TraditionalScript): ScriptConverter {
  const { ambiguous, characters, forms, phrases, rules } = readDictionaries(script);

  const convert = (text: string, words: Words): InScript => {
    const accept = (start: number, end: number) => words.areWhole(start, end);
    const converted = new Array<string>(text.length);
    /** Whether every character came out as long as it was, so that places are the same in both. */
    const state = { aligned: true };

    /** Puts a character down, or what the rules say; returns the next place. */
    const put = (at: number, character: string, inPhrase: boolean): number => {
      const own = rules[text.charCodeAt(at)];
      const length = lengthAt(text, at);
      const chosen = own ? (choose(own, text, at, words, inPhrase) ?? character) : character;
      converted[at] = chosen;
      if (length === 2) converted[at + 1] = '';
      if (chosen.length !== length) state.aligned = false;
      return at + length;
    };

    for (let at = 0; at < text.length;) {
      const phrase = words.isPlain(at)
        ? undefined
        : phrases.longestAt(text, at, text.length, accept);
      if (phrase) {
        for (const character of phrase.value) at = put(at, character, true);
      } else {
        at = put(
          at,
          characters.get(text.codePointAt(at) ?? 0) ?? text.slice(at, at + lengthAt(text, at)),
          false,
        );
      }
    }
    const whole = converted.join('');
    return state.aligned ? whole : { slice: (start, end) => converted.slice(start, end).join('') };
  };
  const isAmbiguous = (unit: number) => ambiguous[unit] === 1;

  /** By UTF-16 unit, what the dictionary says of a character, and whether a phrase says it. */
  const lookUpPhrases = (text: string, accept?: (start: number, end: number) => boolean) => {
    const found: { form: string; inPhrase: boolean }[] = [];
    for (let at = 0; at < text.length;) {
      const phrase = phrases.longestAt(text, at, text.length, accept);
      const own = characters.get(text.codePointAt(at) ?? 0) ?? text.charAt(at);
      for (const form of phrase?.value ?? [own]) {
        found[at] = { form, inPhrase: phrase !== undefined };
        at += lengthAt(text, at);
      }
    }
    return found;
  };

  const explain = (text: string, words: Words): Choice[] => {
    const converted = convert(text, words);
    const dictionary = lookUpPhrases(text);
    const held = lookUpPhrases(text, (start, end) => words.areWhole(start, end));
    return Array.from({ length: text.length }, (_, at) => at)
      .filter((at) => isAmbiguous(text.charCodeAt(at)))
      .map((at) => {
        const character = text.charAt(at);
        return {
          at,
          character,
          chosen: converted.slice(at, at + 1),
          dictionary: dictionary[at]?.form ?? '',
          forms: [...(forms.get(character) ?? [])],
          inPhrase: held[at]?.inPhrase ?? false,
        };
      });
  };
  return Object.assign(convert, { isAmbiguous, explain });
}

const LIES: Readonly<Record<WordPlace, (words: Words, at: number) => boolean>> = {
  starts: (words, at) => words.startsAt(at),
  alone: (words, at) => words.startsAt(at) && words.startsAt(at + 1),
  longer: (words, at) => words.startsAt(at) && !words.startsAt(at + 1),
  inside: (words, at) => !words.startsAt(at) && !words.startsAt(at + 1),
};

/** What the first rule that holds at a place makes of its character. */
function choose(
  rules: readonly ContextRule[],
  text: string,
  at: number,
  words: Words,
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
