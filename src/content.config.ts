import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

const CONTENT = path.resolve(process.env['CONTENT'] || 'content');
/** As an address, which a path on Windows is not. */
const folder = (name: string) => pathToFileURL(path.join(CONTENT, name, '/'));

/** The name of the file without its ending: `zh/suanli-kuorong`, `about.zh`. */
const generateId = ({ entry }: { entry: string }) => entry.replace(/\.mdx$/, '');

/**
 * Astro compiles the texts; what they say (front matter, blocks, mentions) was read and checked by
 * the glossary build, so there is no second schema here.
 */
export const collections = {
  articles: defineCollection({
    loader: glob({ pattern: '{zh,en}/*.mdx', base: folder('articles'), generateId }),
  }),
  pages: defineCollection({
    loader: glob({ pattern: '*.mdx', base: folder('pages'), generateId }),
  }),
};
