import { Trie } from 'opencc-js/core';
import type { DictLike } from 'opencc-js/core';
import { configs } from 'opencc-js/preset/cn2t';
import { CONTEXT_RULES } from './contextRules.ts';
import type { ContextRule } from './contextRules.ts';
import type { TraditionalScript } from './createScriptConverter.ts';
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
