import { Trie } from 'opencc-js/core';
import { configs } from 'opencc-js/preset/cn2t';
import { CONTEXT_RULES } from './contextRules.ts';
import type { ContextRule } from './rules/contextRule.ts';
import type { TraditionalScript } from './createScriptConverter.ts';
import { entriesOf } from './entriesOf.ts';
import { HOUSE_FORMS } from './forms.ts';
import { lengthAt } from './lengthAt.ts';
import { PhraseTree } from './phraseTree.ts';
import { HOUSE_PHRASES } from './phrases.ts';

/** OpenCC's dictionaries with what this house adds, all later stages run through beforehand. */
export function readDictionaries(script: TraditionalScript) {
  const [toTraditional, ...toPlace] = configs[`s2${script}`]?.conversionChain ?? [];
  if (!toTraditional) throw new Error(`OpenCC has no configuration s2${script}`);
  const stages = [...toPlace, [HOUSE_FORMS[script]]].map((group) => {
    const stage = new Trie();
    stage.loadDictGroup(group);
    return stage;
  });
  const finish = (text: string) => stages.reduce((done, stage) => stage.convert(done), text);

  // The first dictionary of a group has the last word.
  const entries = [...toTraditional.toReversed().flatMap(entriesOf), ...HOUSE_PHRASES[script]];
  const isCharacter = (word: string) => lengthAt(word, 0) === word.length;
  /** By code point. */
  const characters = new Map<number, string>();
  const simplifiedOf = new Map<string, string>();
  for (const [simplified, traditional] of entries.filter(([word]) => isCharacter(word))) {
    characters.set(codeOf(simplified), finish(traditional));
    if (!simplifiedOf.has(traditional)) simplifiedOf.set(traditional, simplified);
  }

  const phrases = new PhraseTree();
  const ambiguous = new Uint8Array(0x10000);
  const forms = new Map<string, Set<string>>();
  /** Notes that a character can become another than the one it becomes by itself. */
  const addForm = (character: string, form: string) => {
    const own = characters.get(codeOf(character)) ?? character;
    if (form === own) return;
    const known = forms.get(character) ?? new Set([own]);
    forms.set(character, known.add(form));
    ambiguous[character.charCodeAt(0)] = 1;
  };
  const addPhrase = (simplified: string, converted: string) => {
    phrases.add(simplified, converted);
    const target = Array.from(converted);
    for (const [index, character] of Array.from(simplified).entries()) {
      addForm(character, target[index] ?? '');
    }
  };
  /** A place’s own forms are keyed by Traditional words: 觀塘線 becomes 觀塘綫. */
  for (const [traditional] of toPlace.flat().flatMap(entriesOf)) {
    const converted = finish(traditional);
    if (isCharacter(traditional)) {
      if (!characters.has(codeOf(traditional))) characters.set(codeOf(traditional), converted);
    } else {
      addPhrase(traditional, converted);
      addPhrase(Array.from(traditional, (one) => simplifiedOf.get(one) ?? one).join(''), converted);
    }
  }
  for (const [simplified, traditional] of entries.filter(([word]) => !isCharacter(word))) {
    addPhrase(simplified, finish(traditional));
  }

  const rules: (ContextRule[] | undefined)[] = new Array<ContextRule[] | undefined>(0x10000);
  for (const rule of CONTEXT_RULES) {
    const becomes = finish(rule.becomes);
    addForm(rule.character, becomes);
    (rules[rule.character.charCodeAt(0)] ??= []).push({ ...rule, becomes });
  }
  return { ambiguous, characters, forms, phrases, rules };
}

const codeOf = (character: string) => character.codePointAt(0) ?? 0;
