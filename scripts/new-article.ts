// npm run new:article -- suanli-quan --title 算力券怎么用: begins an article in Chinese.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { CONTENT } from './lib/paths.ts';
import { UserError, report, runScript } from './lib/runScript.ts';
import { writeNew } from './lib/writeNew.ts';

const USAGE = `npm run new:article -- SLUG [--title TITLE]
  writes content/articles/zh/<slug>.mdx, a draft: all fields of its front matter, to fill in
  SLUG   the address, in small letters, digits and single hyphens: suanli-kuorong`;

await runScript(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      title: { type: 'string', default: '' },
      help: { type: 'boolean', default: false },
    },
  });
  const [slug] = positionals;
  if (values.help || slug === undefined || positionals.length > 1) throw new UserError(USAGE);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
    throw new UserError(`“${slug}” cannot be an address.\n${USAGE}`);
  }
  const file = path.join(CONTENT, 'articles/zh', `${slug}.mdx`);
  await writeNew(new Map([[file, begin(values.title.trim())]]), 'Choose another slug.');
  report('Fill in what is empty; npm run glossary names what is missing.');
});

/** What may be left out stands in a comment, so that the check asks only for what must be there. */
function begin(title: string): string {
  const quoted = stringify(title, { singleQuote: true, lineWidth: 0 }).trimEnd();
  // The Swedish way of writing a day is the one of ISO 8601.
  const today = new Date().toLocaleDateString('sv-SE');
  return `---
title: ${quoted}
# subtitle: ……
# description: 一两句话，给列表和搜索引擎看。
# source:
#   title: 算力热度持续攀升，如何“扩容”？
#   publisher: 新华社
#   column: 新华视点
#   authors: [周圆, 王怡静]
#   place: 北京
#   date: 2025-09-04
# subjects: [computing, ai]
date: ${today}
# updated: ${today}
# titles: { tw: ……, hk: …… }
# convert: [{ word: 干校, hant: 幹校 }]
draft: true
---
`;
}
