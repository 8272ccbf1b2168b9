import { z } from 'zod';

const text = z.string().trim().min(1, 'must not be empty');
const day = z.iso.date('must be a day such as 2025-09-04');

/** Front matter of an article in Chinese, the text that all Chinese editions come from. */
export const articleSchema = z.strictObject({
  title: text,
  description: text,
  source: z.strictObject({
    title: text,
    publisher: text,
    column: text.optional(),
    authors: z.array(text).min(1, 'must name at least one author'),
    place: text.optional(),
    /** A day where the source states one, else the period in words. */
    date: text,
  }),
  subjects: z.array(text).min(1, 'must name at least one subject'),
  date: day,
  updated: day.optional(),
  draft: z.boolean().default(false),
});

/** Front matter of an article's English text; the rest is taken from the Chinese one. */
export const translationSchema = z.strictObject({
  title: text,
  description: text,
  source: z.strictObject({ title: text, publisher: text, column: text.optional(), date: text }),
  updated: day.optional(),
});

/** Front matter of a page beside the articles, such as `pages/about.zh.mdx`. */
export const pageSchema = z.strictObject({ title: text, description: text });

export const ARTICLE_REMEDIES = {
  title: 'Write the title of the article: `title: 算力“扩容”记`.',
  description: 'Write one or two sentences for lists and search engines.',
  source:
    'Say where the facts come from: `source:` with title, publisher, authors (a list) and date.',
  subjects: 'List one or more ids of content/subjects.yaml: `subjects: [computing]`.',
  date: 'Write the day on which this article was first published here: `date: 2026-11-24`.',
  updated: 'Write the day of the last change: `updated: 2026-11-24`, or leave the field out.',
  draft: 'Write `draft: true` to keep the article out of the site, or leave the field out.',
} as const;
