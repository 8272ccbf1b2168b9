import type { Converter } from '../chinese/createConverter.ts';
import type { Rule } from '../chinese/layers.ts';
import { placeOf, reasonOf } from '../chinese/reviewSchema.ts';
import type { ConvertedText } from './convertedTexts.ts';

/** A place that nobody has confirmed yet. */
export interface OpenPlace {
  /** 从新闻报道【里】读到 */
  place: string;
  tw: string;
  hk: string;
  /** All forms the character can have; in Taiwan, where it can have several there. */
  forms: string[];
  /** What the dictionary alone would give. */
  dictionary: string;
  reason: ReturnType<typeof reasonOf>;
  /** The files that hold it. */
  files: string[];
}

/** All places of the texts where a character could have become another, the same ones once. */
export function reviewPlaces(
  texts: readonly ConvertedText[],
  converters: Record<'tw' | 'hk', Converter>,
): OpenPlace[] {
  const places = new Map<string, OpenPlace>();
  for (const { file, text, settled, rules } of texts) {
    const choicesFor = (script: 'tw' | 'hk') => {
      const own = rules.map(({ word, hant, ...forms }): Rule => [
        word,
        forms[script] ?? hant ?? null,
      ]);
      const fixed = settled.map(({ start, end, ...forms }) => ({ start, end, to: forms[script] }));
      return converters[script].withRules(own).choices(text, fixed);
    };
    const tw = new Map(choicesFor('tw').map((choice) => [choice.at, choice]));
    const hk = new Map(choicesFor('hk').map((choice) => [choice.at, choice]));
    for (const [at, choice] of new Map([...hk, ...tw])) {
      const place = placeOf(text, at);
      const known = places.get(place);
      if (known) {
        if (!known.files.includes(file)) known.files.push(file);
        continue;
      }
      const { chosen, forms, dictionary } = choice;
      places.set(place, {
        place,
        tw: tw.get(at)?.chosen ?? chosen,
        hk: hk.get(at)?.chosen ?? chosen,
        forms,
        dictionary,
        reason: reasonOf(choice),
        files: [file],
      });
    }
  }
  return [...places.values()];
}
