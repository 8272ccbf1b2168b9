// npm run bench -- <what> [options]: measures, beside a peer in the same run. Asserts nothing.
import { parseArgs } from 'node:util';
import { EDITIONS } from '../src/editions.ts';
import { benchBuild } from './bench/build.ts';
import { benchConvert } from './bench/convert.ts';
import { benchImport } from './bench/import.ts';
import { benchLighthouse } from './bench/lighthouse.ts';
import { benchLookUp } from './bench/lookup.ts';
import { benchMatch } from './bench/match.ts';
import { benchOffline } from './bench/offline.ts';
import { benchPages } from './bench/pages.ts';
import { benchStems } from './bench/stems.ts';
import { UserError, runScript } from './lib/runScript.ts';

const USAGE = `npm run bench -- build --articles N [--seed S] [--json]
  builds N made-up articles with everything, beside bare Astro with a plain layout on the same files
npm run bench -- convert --gold FILE --edition zh-tw|zh-hk [--variants FILE] [--no-vocabulary] [--differences] [--json]
  converts lines “simplified<TAB>traditional” as the site does, beside opencc-js; counts wrong characters and time
npm run bench -- match [--terms 500,10000] [--megabytes 10] [--seed S] [--json]
  searches made-up text for made-up terms, with a small glossary and a large one, beside one regular expression of all terms
npm run bench -- search --corpus DIR [--queries N] [--seed S] [--json]
  indexes a folder of Markdown or text as the site does, beside Pagefind as it comes, and asks both in a browser
npm run bench -- stems --corpus DIR [--json]
  counts how many inflected forms in a folder of English text are found as one word
npm run bench -- import [--articles 1000] [--seed S] [--json]
  imports made-up raw texts in one run, beside a run with a tenth of them; tells time and memory
npm run bench -- lookup [--json]
  asks the look-up box of every edition of dist/, in Chromium, for every form of every entry; and look-up by itself beside a plain filter
npm run bench -- pages [--edition zh-tw|zh-hk|en] [--runs 5] [--json]
  tells when a phone on a slow network sees the pages of dist/, beside bare pages with the same text, and what they weigh
npm run bench -- lighthouse [--edition zh-tw|zh-hk|en] [--runs 5] [--json]
  has Lighthouse, which npm fetches, judge the same pages beside the bare ones
npm run bench -- offline [--json]
  saves every edition of dist/ in Chromium for reading without a network; counts requests and bytes, beside the files' own compressed size`;

const isSize = (value: number) => Number.isInteger(value) && value > 0;

await runScript(async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    allowNegative: true,
    options: {
      articles: { type: 'string' },
      seed: { type: 'string', default: '1' },
      terms: { type: 'string', default: '500,10000' },
      megabytes: { type: 'string', default: '10' },
      gold: { type: 'string' },
      edition: { type: 'string' },
      runs: { type: 'string', default: '5' },
      variants: { type: 'string' },
      vocabulary: { type: 'boolean', default: true },
      differences: { type: 'boolean', default: false },
      corpus: { type: 'string' },
      queries: { type: 'string', default: '200' },
      json: { type: 'boolean', default: false },
    },
  });
  const [what] = positionals;
  const articles = Number(values.articles ?? (what === 'import' ? 1000 : 200));
  const seed = Number(values.seed);
  const queries = Number(values.queries);
  const runs = Number(values.runs);
  const edition = EDITIONS.find(({ prefix }) => prefix === (values.edition ?? ''));
  const [few = 0, many = 0] = values.terms.split(',').map(Number);
  const megabytes = Number(values.megabytes);
  if (what === 'build' && isSize(articles)) {
    await benchBuild({ articles, seed, json: values.json });
  } else if (what === 'convert' && values.gold !== undefined) {
    const { gold, edition = 'zh-tw', variants, vocabulary, differences, json } = values;
    await benchConvert({ gold, edition, variants, vocabulary, differences, json });
  } else if (what === 'match' && [few, many].every(isSize) && few <= many && megabytes > 0) {
    benchMatch({ terms: [few, many], megabytes, seed, json: values.json });
  } else if (what === 'stems' && values.corpus !== undefined) {
    await benchStems({ corpus: values.corpus, json: values.json });
  } else if (what === 'search' && values.corpus !== undefined && isSize(queries)) {
    // What it needs is large, and the other measurements do without.
    const { benchSearch } = await import('./bench/search.ts');
    await benchSearch({ corpus: values.corpus, queries, seed, json: values.json });
  } else if (what === 'import' && isSize(articles)) {
    await benchImport({ articles, seed, json: values.json });
  } else if (what === 'lookup') {
    await benchLookUp({ json: values.json });
  } else if (what === 'pages' && edition && isSize(runs)) {
    await benchPages({ edition, runs, json: values.json });
  } else if (what === 'lighthouse' && edition && isSize(runs)) {
    await benchLighthouse({ edition, runs, json: values.json });
  } else if (what === 'offline') {
    await benchOffline({ json: values.json });
  } else throw new UserError(USAGE);
});
