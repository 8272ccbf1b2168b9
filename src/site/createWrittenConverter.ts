import type { WrittenText } from '../articles/written.ts';
import type { Converter } from '../chinese/createConverter.ts';
import { writtenClauses, writtenForms } from './writtenForms.ts';

/**
 * The converter of an article that is written in Traditional characters: what stands in it is given
 * back as the article has it for the edition, and nothing of it is converted. What only stands
 * beside it, such as words of the site, is converted as everywhere.
 *
 * @param texts of the article, in the order in which they are asked
 */
export function createWrittenConverter(
  convert: Converter,
  texts: readonly WrittenText[],
  script: 'tw' | 'hk',
): Converter {
  const pieces: Converter['pieces'] = (text, fixed = []) => {
    if (fixed.length > 0) return convert.pieces(text, fixed);
    return (
      writtenForms(text, texts, script) ?? convert.pieces(text, writtenClauses(text, texts, script))
    );
  };
  const result: Converter = Object.assign(
    (text: string) =>
      pieces(text)
        .map(({ to }) => to)
        .join(''),
    { pieces, choices: convert.choices, withRules: () => result },
  );
  return result;
}
