// npm run bench -- <what> [options]: measures, beside a peer in the same run. Asserts nothing.
import { parseArgs } from 'node:util';
import { benchBuild } from './bench/build.ts';
import { benchConvert } from './bench/convert.ts';
import { benchStems } from './bench/stems.ts';
import { UserError, runScript } from './lib/runScript.ts';

const USAGE = `npm run bench -- build --articles N [--seed S] [--json]
  builds N made-up articles with everything, beside bare Astro with a plain layout on the same files
npm run bench -- convert --gold FILE --edition zh-tw|zh-hk [--variants FILE] [--no-vocabulary] [--differences] [--json]
  converts lines “simplified<TAB>traditional” as the site does, beside opencc-js; counts wrong characters and time
npm run bench -- search --corpus DIR [--queries N] [--seed S] [--json]
  indexes a folder of Markdown or text as the site does, beside Pagefind as it comes, and asks both in a browser
npm run bench -- stems --corpus DIR [--json]
  counts how many inflected forms in a folder of English text are found as one word`;

await runScript(async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    allowNegative: true,
    options: {
      articles: { type: 'string', default: '200' },
      seed: { type: 'string', default: '1' },
      gold: { type: 'string' },
      edition: { type: 'string', default: 'zh-tw' },
      variants: { type: 'string' },
      vocabulary: { type: 'boolean', default: true },
      differences: { type: 'boolean', default: false },
      corpus: { type: 'string' },
      queries: { type: 'string', default: '200' },
      json: { type: 'boolean', default: false },
    },
  });
  const [what] = positionals;
  const articles = Number(values.articles);
  const seed = Number(values.seed);
  const queries = Number(values.queries);
  if (what === 'build' && Number.isInteger(articles) && articles > 0) {
    await benchBuild({ articles, seed, json: values.json });
  } else if (what === 'convert' && values.gold !== undefined) {
    const { gold, edition, variants, vocabulary, differences, json } = values;
    await benchConvert({ gold, edition, variants, vocabulary, differences, json });
  } else if (what === 'stems' && values.corpus !== undefined) {
    await benchStems({ corpus: values.corpus, json: values.json });
  } else if (what === 'search' && values.corpus !== undefined && queries > 0) {
    // What it needs is large, and the other measurements do without.
    const { benchSearch } = await import('./bench/search.ts');
    await benchSearch({ corpus: values.corpus, queries, seed, json: values.json });
  } else throw new UserError(USAGE);
});
