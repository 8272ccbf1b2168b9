import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { modulesLater } from './.config/modulesLater.mjs';
import { plainImports } from './.config/plainImports.mjs';
import { remarkArticle } from './src/articles/remarkArticle.ts';
import { EXTENSIONS } from './src/articles/syntax.ts';
import { createWritings } from './src/chinese/createWritings.ts';
import { normaliseBase } from './src/editions.ts';
import { figureWords } from './src/figures/figureWords.ts';
import { createMatchers } from './src/glossary/createMatchers.ts';

const matching = new URL('./src/generated/matching.json', import.meta.url);
const figures = new URL('./src/generated/figures.json', import.meta.url);
const conversion = new URL('./src/generated/conversion.json', import.meta.url);
const terms = JSON.parse(readFileSync(matching, 'utf8'));
const article = {
  match: createMatchers(terms),
  unlinked: new Set(terms.unlinked),
  writings: createWritings(() => JSON.parse(readFileSync(conversion, 'utf8'))),
  figures: figureWords(JSON.parse(readFileSync(figures, 'utf8'))),
};

/** Where the site will stand: `SITE=https://example.org BASE=/xincizhi npm run build`. */
const site = process.env.SITE || 'http://127.0.0.1:4321';
const base = normaliseBase(process.env.BASE);

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  // With the other things that a build leaves, so that removing .astro/ makes the next one clean.
  // Each folder of texts has its own: Astro remembers by what path it knew a file.
  cacheDir: `.astro/cache-${createHash('sha256')
    .update(process.env.CONTENT || '')
    .digest('hex')
    .slice(0, 8)}`,
  devToolbar: { enabled: false },
  vite: { plugins: [plainImports()], build: { modulePreload: false } },
  markdown: {
    processor: unified({
      remarkPlugins: [...EXTENSIONS, [remarkArticle, article]],
      // EXTENSIONS has it, with options of its own.
      gfm: false,
      // Chinese quotation marks are the writer's; SmartyPants would make them from straight ones.
      smartypants: false,
    }),
    syntaxHighlight: false,
  },
  integrations: [
    mdx(),
    modulesLater(),
    {
      name: 'restart-on-new-terms-and-figures',
      hooks: {
        'astro:config:setup': ({ addWatchFile }) => {
          addWatchFile(matching);
          addWatchFile(figures);
          addWatchFile(conversion);
        },
      },
    },
  ],
});
