import { createConverter } from './createConverter.ts';
import type { Converter } from './createConverter.ts';
import { createSegmenter } from './createSegmenter.ts';
import type { Rule } from './layers.ts';
import { nameRules } from './namesSchema.ts';
import type { Names } from './namesSchema.ts';
import { OFFICIAL_NAMES } from './officialNames.ts';
import { reviewedPlaces } from './reviewSchema.ts';
import type { Review } from './reviewSchema.ts';
import type { TraditionalScript } from './script/createScriptConverter.ts';
import { vocabularyRules } from './vocabularySchema.ts';
import type { Vocabulary } from './vocabularySchema.ts';

/** A word of the glossary that each place replaces by its own wherever it stands. */
export interface WordConversion {
  hans: string;
  tw?: string | undefined;
  hk?: string | undefined;
}

/** What a site says about conversion, beside the dictionaries. */
export interface ConversionSettings {
  names: Names;
  /** Words that change their characters and nothing else: a programme’s or a policy’s name. */
  proper: readonly string[];
  /** Words of the glossary that say `convert: true`. */
  words: readonly WordConversion[];
  /** Longer words in which such a word stands by accident. */
  shields: readonly string[];
  /** Headwords and other words that are one word wherever they stand. */
  terms: readonly string[];
  vocabulary: Readonly<Record<TraditionalScript, Vocabulary>>;
  /** Places that an editor confirmed or overrode. */
  review: Review;
}

/** Nothing but the dictionaries. */
export const NO_SETTINGS: ConversionSettings = {
  names: [],
  proper: [],
  words: [],
  shields: [],
  terms: [],
  vocabulary: { tw: [], hk: [] },
  review: [],
};

/**
 * The site’s converters for both Traditional standards. Order of authority: names, then words of
 * the glossary that say `convert: true`, then the regional vocabulary, then script alone. A rule
 * of one page stands above all: {@link Converter.withRules}.
 *
 * @example createConverters({ ...NO_SETTINGS, vocabulary }).tw('国家信息中心的软件') // '國家信息中心的軟體'
 */
export function createConverters(
  settings: ConversionSettings,
): Record<TraditionalScript, Converter> {
  const { names, proper, words, shields, terms, vocabulary, review } = settings;
  const segment = createSegmenter([...names.map(({ name }) => name), ...proper, ...terms]);
  const unchanged = (list: readonly string[]) => list.map((word): Rule => [word, null]);
  const build = (script: TraditionalScript) =>
    createConverter(
      script,
      [
        { rules: [...unchanged(proper), ...nameRules(names, script)] },
        {
          rules: [
            ...unchanged(shields),
            ...words.map((word): Rule => [word.hans, word[script] ?? null]),
          ],
          except: OFFICIAL_NAMES,
        },
        { rules: vocabularyRules(vocabulary[script]), wholeWords: true, except: OFFICIAL_NAMES },
      ],
      segment,
      reviewedPlaces(review, script),
    );
  return { tw: build('tw'), hk: build('hk') };
}
