import type { TextPair } from '../glossary/exports/toTmx.ts';
import { articles, translationOf } from './articles.ts';
import { blockIn, inScript, titleIn } from './converters.ts';

/** What stands in both languages, article by article in reading order. */
export const parallelText: TextPair[] = articles.flatMap((article) => {
  const { slug, frontmatter, blocks } = article;
  const translation = translationOf(slug);
  if (!translation || translation.blocks.length === 0) return [];
  const english = new Map(translation.blocks.map(({ id, text }) => [id, text]));
  const own = translation.frontmatter;
  return [
    {
      article: slug,
      block: 'title',
      textIn: (edition) => (edition.id === 'en' ? own.title : titleIn(frontmatter, edition)),
    },
    {
      article: slug,
      block: 'description',
      textIn: (edition) =>
        edition.id === 'en'
          ? own.description
          : inScript(frontmatter.description, edition, frontmatter),
    },
    ...blocks.flatMap((block): TextPair[] => {
      const text = english.get(block.id);
      if (text === undefined || text.trim() === '' || block.text.trim() === '') return [];
      return [
        {
          article: slug,
          block: block.id,
          textIn: (edition) => (edition.id === 'en' ? text : blockIn(block, edition, frontmatter)),
        },
      ];
    }),
  ];
});
