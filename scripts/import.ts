// npm run import -- FILE…: makes articles of raw Chinese texts.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { CONTENT } from './lib/paths.ts';
import { ImportRun } from './lib/importRun.ts';
import { listInputs } from './lib/listInputs.ts';
import { UserError, runScript } from './lib/runScript.ts';

const USAGE = `npm run import -- FILE… [--dry-run] [--force] [--json] [--verbose]
  makes an article of each text: .txt, .md, .html, .docx, .pdf (with a text layer), folders of them,
  or - for the standard input; a file with several articles gives several
  writes content/articles/zh/<slug>.mdx, the slug from the pinyin of the title, and tells what was
  guessed, moved, left out and changed
  --dry-run         writes nothing, tells what it would write
  --force           writes over an article of the same title that was changed since
  --draft           keeps the articles from readers until you take out \`draft: true\`
  --slug SLUG       the address, where there is one article
  --encoding NAME   of text files: utf-8, utf-16le, gb18030, big5; else it is found out
  --script NAME     hans, tw or hk: the characters that the text is written in; else found out
  --whole           takes each file for one article
  --no-suggest      does not look for terms and names afterwards
  --json            one line of JSON for each article, for other programs
  --verbose         tells every change

  ends with 0 where all was imported, 1 where something was not, 2 where it was called wrongly`;

await runScript(async () => {
  const { values, positionals } = readArguments();
  const run = new ImportRun({ folder: CONTENT, ...values });
  for await (const input of listInputs(positionals)) await run.take(input);
  await run.end();
  if (run.failures > 0) process.exitCode = 1;
});

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean', default: false },
        force: { type: 'boolean', default: false },
        draft: { type: 'boolean', default: false },
        slug: { type: 'string' },
        encoding: { type: 'string' },
        script: { type: 'string' },
        whole: { type: 'boolean', default: false },
        'no-suggest': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        verbose: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) {
      console.log(USAGE);
      process.exit(0);
    }
    if (positionals.length === 0) throw new UserError(USAGE);
    if (values.slug !== undefined && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(values.slug)) {
      throw new UserError(`“${values.slug}” cannot be an address.\n${USAGE}`);
    }
    const script = readScript(values.script);
    return {
      // npm runs this in the project’s folder, and files are named from where it was called.
      positionals: positionals.map((name) =>
        name === '-' ? name : path.resolve(process.env['INIT_CWD'] ?? '.', name),
      ),
      values: {
        dryRun: values['dry-run'],
        force: values.force,
        draft: values.draft,
        slug: values.slug,
        encoding: values.encoding,
        script,
        whole: values.whole,
        suggest: !values['no-suggest'],
        json: values.json,
        verbose: values.verbose,
      },
    };
  } catch (error) {
    process.exitCode = 2;
    console.error(error instanceof Error ? error.message : error);
    process.exit();
  }
}

function readScript(name: string | undefined): 'hans' | 'tw' | 'hk' | undefined {
  if (name === undefined || name === 'hans' || name === 'tw' || name === 'hk') return name;
  throw new UserError(`--script wants hans, tw or hk, not “${name}”.\n${USAGE}`);
}
