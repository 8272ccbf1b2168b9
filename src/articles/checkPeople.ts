import type { Problem } from '../problems.ts';
import type { Article, InFile, Translation } from './readArticle.ts';

/**
 * Holds who is quoted against the text: each line's block must exist and name the person, in
 * Chinese in full, in English by a part of the name at least.
 *
 * @param translation the English text, where there is one
 */
export function checkPeople(
  { file, frontmatter, blocks, lineOf }: InFile<Article>,
  translation?: Translation,
): Problem[] {
  const chinese = new Map(blocks.map(({ id, text }) => [id, text]));
  const english = new Map(translation?.blocks.map(({ id, text }) => [id, text]));
  return frontmatter.people.flatMap(({ name, said }, person) =>
    said.flatMap(({ block }, index): Problem[] => {
      const line = lineOf(['people', person, 'said', index, 'block']);
      const report = (message: string) => ({
        file,
        line,
        message: `people: ${message}`,
        remedy:
          'Use the id that stands in the address when you link to the paragraph, and the name as it stands there.',
      });
      const text = chinese.get(block);
      if (text === undefined) return [report(`there is no block ${block}.`)];
      if (!name) return [];
      const inEnglish = english.get(block);
      return [
        ...(text.includes(name.zh) ? [] : [report(`block ${block} does not name ${name.zh}.`)]),
        ...(inEnglish === undefined || name.en.split(' ').some((part) => inEnglish.includes(part))
          ? []
          : [report(`block ${block} of ${translation?.file ?? ''} does not name ${name.en}.`)]),
      ];
    }),
  );
}
