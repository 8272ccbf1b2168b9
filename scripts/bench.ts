// npm run bench -- <what> [options]: measures, beside a peer in the same run. Asserts nothing.
import { parseArgs } from 'node:util';
import { benchBuild } from './bench/build.ts';
import { UserError, runScript } from './lib/runScript.ts';

const USAGE = `npm run bench -- build --articles N [--seed S] [--json]
  builds N made-up articles with everything, beside bare Astro with a plain layout on the same files`;

await runScript(async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      articles: { type: 'string', default: '200' },
      seed: { type: 'string', default: '1' },
      json: { type: 'boolean', default: false },
    },
  });
  const articles = Number(values.articles);
  const seed = Number(values.seed);
  if (positionals[0] !== 'build' || !Number.isInteger(articles) || articles < 1) {
    throw new UserError(USAGE);
  }
  await benchBuild({ articles, seed, json: values.json });
});
