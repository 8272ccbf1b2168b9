import type { Problem } from '../problems.ts';
import { isNamedIn } from './isNamedIn.ts';
import type { Article, InFile, Translation } from './readArticle.ts';
import { saysPost } from './saysPost.ts';

/**
 * Holds who is quoted against the text: each line's block must exist and name the person, in
 * Chinese in full, in English by the surname at least; where the article gives no name, it must say
 * what they are.
 *
 * @param translation the English text, where there is one
 */
export function checkPeople(
  { file, frontmatter, blocks, lineOf }: InFile<Article>,
  translation?: Translation,
): Problem[] {
  const chinese = new Map(blocks.map(({ id, text }) => [id, text]));
  const english = new Map(translation?.blocks.map(({ id, text }) => [id, text]));
  return frontmatter.people.flatMap(({ name, post, said }, person) =>
    said.flatMap(({ block }, index): Problem[] => {
      const line = lineOf(['people', person, 'said', index, 'block']);
      const report = (message: string) => ({
        file,
        line,
        message: `people: ${message}`,
        remedy: `Use the id that stands in the address when you link to the paragraph, and the ${name ? 'name' : 'post'} as it stands there.`,
      });
      const text = chinese.get(block);
      if (text === undefined) return [report(`there is no block ${block}.`)];
      const inEnglish = english.get(block);
      const { zh, en } = name ?? post;
      const verb = name ? 'name' : 'speak of';
      return [
        ...((name ? text.includes(zh) : saysPost(text, zh, 'zh'))
          ? []
          : [report(`block ${block} does not ${verb} ${zh}.`)]),
        ...(inEnglish === undefined ||
        (name ? isNamedIn(inEnglish, name) : saysPost(inEnglish, en, 'en'))
          ? []
          : [report(`block ${block} of ${translation?.file ?? ''} does not ${verb} ${en}.`)]),
      ];
    }),
  );
}
