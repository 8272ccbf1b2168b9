import STCharacters from 'opencc-js/dict/STCharacters';
import STPhrases from 'opencc-js/dict/STPhrases';
import TSCharacters from 'opencc-js/dict/TSCharacters';
import HKVariants from 'opencc-js/dict/HKVariants';
import HKVariantsPhrases from 'opencc-js/dict/HKVariantsPhrases';
import TWVariants from 'opencc-js/dict/TWVariants';

const entries = (dictionary: string) =>
  dictionary.split('|').map((entry) => entry.split(' ') as [string, string]);

const traditional = new Set(
  [STCharacters, STPhrases, TWVariants, HKVariants, HKVariantsPhrases]
    .flatMap(entries)
    .flatMap(([, to]) => Array.from(to)),
);
const simplified = new Set(entries(TSCharacters).flatMap(([, to]) => Array.from(to)));

/** Characters that no Traditional text has: 东, 发, 里 is none of them. */
export const SIMPLIFIED_ONLY: ReadonlySet<string> = new Set(
  entries(STCharacters)
    .map(([from]) => from)
    .filter((character) => !traditional.has(character) && !'群峰床'.includes(character)),
);

/** Characters that no Simplified text has: 東, 髮; 乾 is none of them, for 乾坤. */
export const TRADITIONAL_ONLY: ReadonlySet<string> = new Set(
  entries(TSCharacters)
    .filter(([from, to]) => from !== to && !simplified.has(from))
    .map(([from]) => from)
    // Characters of the Mainland’s standard as well: 乾坤, 昇腾, 瞭望, 慰藉, 锺, 于 beside 於.
    .filter((character) => !'乾昇瞭藉覆'.includes(character)),
);
