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
    ...(['subtitle', 'description'] as const).flatMap((field): TextPair[] => {
      const [zh, en] = [frontmatter[field], own[field]];
      if (zh === undefined || en === undefined) return [];
      return [
        {
          article: slug,
          block: field,
          textIn: (edition) => (edition.id === 'en' ? en : inScript(zh, edition, frontmatter)),
        },
      ];
    }),
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
