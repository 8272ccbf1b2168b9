// npm run new:term -- 算力券: begins an entry of the glossary.
import { parseArgs } from 'node:util';
import { beginTerms } from './lib/beginTerms.ts';
import { CONTENT } from './lib/paths.ts';
import { UserError, runScript } from './lib/runScript.ts';

const USAGE = `npm run new:term -- HEADWORD [--id ID]
  writes content/terms/<id>.yaml with what can be known of the headword, and the rest to fill in
  --id   the id, instead of the one made of the pinyin`;

await runScript(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { id: { type: 'string' }, help: { type: 'boolean', default: false } },
  });
  const [term] = positionals;
  if (values.help || term === undefined || positionals.length > 1) throw new UserError(USAGE);
  await beginTerms(CONTENT, [{ term: term.trim(), id: values.id }]);
});
