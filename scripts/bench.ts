// npm run bench -- <what> [options]: measures, beside a peer in the same run. Asserts nothing.
import { parseArgs } from 'node:util';
import { benchBuild } from './bench/build.ts';
import { benchConvert } from './bench/convert.ts';
import { UserError, runScript } from './lib/runScript.ts';

const USAGE = `npm run bench -- build --articles N [--seed S] [--json]
  builds N made-up articles with everything, beside bare Astro with a plain layout on the same files
npm run bench -- convert --gold FILE --edition zh-tw|zh-hk [--variants FILE] [--no-vocabulary] [--differences] [--json]
  converts lines “simplified<TAB>traditional” as the site does, beside opencc-js; counts wrong characters and time`;

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
      json: { type: 'boolean', default: false },
    },
  });
  const [what] = positionals;
  const articles = Number(values.articles);
  const seed = Number(values.seed);
  if (what === 'build' && Number.isInteger(articles) && articles > 0) {
    await benchBuild({ articles, seed, json: values.json });
  } else if (what === 'convert' && values.gold !== undefined) {
    const { gold, edition, variants, vocabulary, differences, json } = values;
    await benchConvert({ gold, edition, variants, vocabulary, differences, json });
  } else throw new UserError(USAGE);
});
