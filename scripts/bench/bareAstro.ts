import { mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ROOT } from '../lib/paths.ts';

const FILES = {
  'astro.config.mjs': `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
export default defineConfig({ integrations: [mdx()] });
`,
  'package.json': `{ "name": "bare", "type": "module" }
`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = {
  articles: defineCollection({ loader: glob({ pattern: '*.mdx', base: process.env.ARTICLES }) }),
};
`,
  'src/components/Plain.astro': `<aside><p>{Astro.props.title}</p><slot /></aside>
`,
  'src/pages/[slug].astro': `---
import { getCollection, render } from 'astro:content';
import Plain from '../components/Plain.astro';
export async function getStaticPaths() {
  return (await getCollection('articles')).map((entry) => ({ params: { slug: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<html lang="zh-Hans">
  <head><meta charset="utf-8" /><title>{entry.data.title}</title></head>
  <body><h1>{entry.data.title}</h1><Content components={{ Note: Plain, Figures: Plain, Timeline: Plain }} /></body>
</html>
`,
};

/** Writes the least that Astro needs to show a folder of articles: the peer of the benchmark. */
export async function writeBareAstro(folder: string): Promise<void> {
  for (const [name, text] of Object.entries(FILES)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  await symlink(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
}
