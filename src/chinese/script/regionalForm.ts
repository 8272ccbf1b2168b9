import HKVariants from 'opencc-js/dict/HKVariants';
import HKVariantsRev from 'opencc-js/dict/HKVariantsRev';
import TWVariants from 'opencc-js/dict/TWVariants';
import TWVariantsRev from 'opencc-js/dict/TWVariantsRev';
import type { TraditionalScript } from './createScriptConverter.ts';
import { entriesOf } from './entriesOf.ts';
import { HOUSE_FORMS } from './forms.ts';

/** Characters between which the places, or the words of a place, choose. */
const CHOSEN: readonly (readonly [string, string])[] = [
  ['著', '着'],
  ['布', '佈'],
  ['帳', '賬'],
  ['拼', '拚'],
  ['嘗', '嚐'],
  ['什', '甚'],
];

/** By each character, those that are written for it in some place or word. */
const variants = new Map<string, Set<string>>();
for (const [one, other] of [
  ...entriesOf(HKVariants),
  ...entriesOf(HKVariantsRev),
  ...entriesOf(TWVariants),
  ...entriesOf(TWVariantsRev),
  ...Object.values(HOUSE_FORMS).flat(),
  ...CHOSEN,
]) {
  const group = new Set([...(variants.get(one) ?? [one]), ...(variants.get(other) ?? [other])]);
  for (const member of group) variants.set(member, group);
}

/** 裡 → 裏, 綫 → 線: to OpenCC’s standard. */
const standard = new Map([...entriesOf(HKVariantsRev), ...entriesOf(TWVariantsRev)]);

/** Variants that a place writes in one way, whatever the word. */
const OF_PLACE = {
  tw: new Map([...entriesOf(TWVariants), ...HOUSE_FORMS.tw]),
  hk: new Map([...entriesOf(HKVariants), ...HOUSE_FORMS.hk]),
};

/**
 * How a place writes a character of a Traditional text from elsewhere: the converter’s choice, where
 * it is a variant of that character, since it knows the words (帳 is 賬 in 帳戶 and not in 帳篷);
 * else the place’s own form. The text is never given another character than a variant of its own.
 *
 * @param chosen what the conversion of the Simplified text has there
 * @example regionalForm('裡', '里', 'hk') // '裏'
 */
export function regionalForm(written: string, chosen: string, place: TraditionalScript): string {
  if (variants.get(written)?.has(chosen) ?? written === chosen) return chosen;
  return OF_PLACE[place].get(standard.get(written) ?? written) ?? written;
}
