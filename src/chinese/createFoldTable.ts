import TSCharacters from 'opencc-js/dict/TSCharacters';
import TWVariantsRev from 'opencc-js/dict/TWVariantsRev';
import HKVariantsRev from 'opencc-js/dict/HKVariantsRev';
import { isHan } from './isCjk.ts';
import type { FoldTable } from './foldText.ts';

/**
 * The fold of every Traditional character that has a Simplified form among some texts. Built from
 * OpenCC's character tables, which are large; what it gives is small enough for a reader's
 * browser.
 *
 * @param texts the texts that will be searched, in any script
 * @example createFoldTable(['东西', '東西']).get('東') // '东'
 */
export function createFoldTable(texts: Iterable<string>): FoldTable {
  const simplifications = createSimplifications();
  const simplify = (character: string) => simplifications.get(character) ?? character;
  const wanted = new Set<string>();
  for (const text of texts) {
    for (const character of text) if (isHan(character)) wanted.add(simplify(character));
  }
  const needed = [...simplifications].filter(([from, to]) => from !== to && wanted.has(to));
  return new Map(needed.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Dictionary entries as opencc-js keeps them: `東 东|數 数`. */
function readDictionary(dictionary: string): Map<string, string> {
  const pairs = dictionary.split('|').map((entry): [string, string] => {
    const [from = '', to = ''] = entry.split(' ');
    return [from, to];
  });
  return new Map(pairs.filter(([from]) => Array.from(from).length === 1));
}

/**
 * Regional variants go to OpenCC's standard form first (裡 → 裏), then to the Simplified one (里).
 * A character that is itself a Simplified form stays: 么 is one, though Taiwan's variants have it.
 * 瞭, which is Simplified in 瞭望 alone, counts as the 了 that it is in 了解.
 */
function createSimplifications(): Map<string, string> {
  const simplified = readDictionary(TSCharacters).set('瞭', '了');
  const targets = new Set(simplified.values());
  const all = new Map(simplified);
  for (const [variant, standard] of [
    ...readDictionary(TWVariantsRev),
    ...readDictionary(HKVariantsRev),
  ]) {
    if (!all.has(variant) && !targets.has(variant)) {
      all.set(variant, simplified.get(standard) ?? standard);
    }
  }
  return all;
}
