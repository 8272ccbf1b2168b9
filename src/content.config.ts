import path from 'node:path';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

const CONTENT = path.resolve(process.env['CONTENT'] ?? 'content');

/** The name of the file without its ending: `zh/suanli-kuorong`, `about.zh`. */
const generateId = ({ entry }: { entry: string }) => entry.replace(/\.mdx$/, '');

/**
 * Astro compiles the texts; what they say (front matter, blocks, mentions) was read and checked by
 * the glossary build, so there is no second schema here.
 */
export const collections = {
  articles: defineCollection({
    loader: glob({ pattern: '{zh,en}/*.mdx', base: path.join(CONTENT, 'articles'), generateId }),
  }),
  pages: defineCollection({
    loader: glob({ pattern: '*.mdx', base: path.join(CONTENT, 'pages'), generateId }),
  }),
};
