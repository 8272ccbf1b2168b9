import { rulesOf } from '../articles/articleSchema.ts';
import { fixedIn } from '../articles/inlineForms.ts';
import { alignPieces } from '../chinese/alignPieces.ts';
import type { Converter } from '../chinese/createConverter.ts';
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
    const read = (script: 'tw' | 'hk') => {
      const fixed = fixedIn(settled, script);
      const convert = converters[script].withRules(rulesOf(rules, script));
      const pieces = convert.pieces(text, fixed);
      return {
        choices: new Map(convert.choices(text, fixed).map((choice) => [choice.at, choice])),
        formAt: (at: number) => alignPieces(pieces, [at, 1, text.length - at - 1])[1] ?? '',
      };
    };
    const tw = read('tw');
    const hk = read('hk');
    for (const [at, choice] of new Map([...hk.choices, ...tw.choices])) {
      const place = placeOf(text, at);
      const known = places.get(place);
      if (known) {
        if (!known.files.includes(file)) known.files.push(file);
        continue;
      }
      const { forms, dictionary } = choice;
      places.set(place, {
        place,
        tw: tw.formAt(at),
        hk: hk.formAt(at),
        forms,
        dictionary,
        reason: reasonOf(choice),
        files: [file],
      });
    }
  }
  return [...places.values()];
}
