import { createConverter } from './createConverter.ts';
import type { Converter, Rule } from './createConverter.ts';
import { createSegmenter } from './createSegmenter.ts';
import { nameRules } from './namesSchema.ts';
import type { Names } from './namesSchema.ts';
import type { TraditionalScript } from './script/createScriptConverter.ts';

/** A word of the glossary that each place replaces by its own wherever it stands. */
export interface WordConversion {
  hans: string;
  tw?: string | undefined;
  hk?: string | undefined;
}

/**
 * The site's converters for both Traditional standards: names first, then words of the glossary
 * that say `convert: true`, then OpenCC.
 *
 * @param options.shields longer words in which such a word stands by accident
 * @param options.terms headwords and other words that are one word wherever they stand
 */
export function createConverters(
  names: Names,
  words: readonly WordConversion[],
  { shields = [], terms = [] }: { shields?: readonly string[]; terms?: readonly string[] } = {},
): Record<TraditionalScript, Converter> {
  const segment = createSegmenter([...names.map(({ name }) => name), ...terms]);
  const build = (script: TraditionalScript) => {
    const wordRules = words.map((word): Rule => [word.hans, word[script] ?? null]);
    const shieldRules = shields.map((word): Rule => [word, null]);
    return createConverter(
      script,
      [{ rules: nameRules(names, script) }, { rules: [...shieldRules, ...wordRules] }],
      segment,
    );
  };
  return { tw: build('tw'), hk: build('hk') };
}
