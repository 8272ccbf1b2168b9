// npm run terms:suggest: lists what looks like a term in the articles and has no entry.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readArticle } from '../src/articles/readArticle.ts';
import { figureWords } from '../src/figures/figureWords.ts';
import { NAMES_REMEDIES, namesSchema } from '../src/chinese/namesSchema.ts';
import { shieldingNames } from '../src/glossary/shieldingNames.ts';
import { keywordInContext } from '../src/glossary/suggest/keywordInContext.ts';
import type { Context } from '../src/glossary/suggest/keywordInContext.ts';
import { suggestTerms } from '../src/glossary/suggest/suggestTerms.ts';
import type { Passage } from '../src/glossary/suggest/suggestion.ts';
import { parseYaml, validate } from '../src/parseYaml.ts';
import type { Parsed } from '../src/parseYaml.ts';
import { ContentError } from '../src/problems.ts';
import { beginTerms } from './lib/beginTerms.ts';
import { CONTENT, displayPath } from './lib/paths.ts';
import { readArticleFiles } from './lib/readArticleFiles.ts';
import { readFiguresFile } from './lib/readFiguresFile.ts';
import { readEntryForms } from './lib/readEntryForms.ts';
import { UserError, report, runScript } from './lib/runScript.ts';

const USAGE = `npm run terms:suggest [-- --limit N | --all] [--min F] [--as-if-empty] [--json]
npm run terms:suggest -- --write WORD…
  lists what looks like a term in the articles, drafts among them, and has no entry, the likeliest
  first, with the lines that it stands in
  --limit N       so many at most (40)
  --all           all of them
  --min F         only what is met so often (2)
  --as-if-empty   as if there were no entries
  --json          for other programs; every line of each
  --write WORD…   begins an entry for each word: content/terms/<id>.yaml`;

/** Lines shown of each; --json has them all. */
const LINES = 3;

await runScript(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      limit: { type: 'string', default: '40' },
      min: { type: 'string', default: '2' },
      all: { type: 'boolean', default: false },
      'as-if-empty': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help || values.write !== positionals.length > 0) throw new UserError(USAGE);
  if (values.write) {
    await beginTerms(
      CONTENT,
      [...new Set(positionals.map((word) => word.trim()))].map((term) => ({ term })),
    );
    return;
  }
  const limit = values.all ? Infinity : readCount('--limit', values.limit);
  const least = readCount('--min', values.min);
  const passages = await readPassages();
  const names = await readNames();
  const suggestions = suggestTerms(passages, {
    forms: values['as-if-empty'] ? [] : [...(await readEntryForms(CONTENT)).keys()],
    names: names.map(({ name }) => name),
    shields: shieldingNames(names),
    least,
  });
  const shown = suggestions.slice(0, limit).map(({ form, score, quoted, places }) => {
    const contexts = keywordInContext(passages, places);
    return { form, frequency: places.length, score: round(score), quoted, contexts };
  });

  if (values.json) {
    report(JSON.stringify(shown, null, 2));
    return;
  }
  for (const [index, { form, frequency, score, contexts }] of shown.entries()) {
    report(`${index + 1}. ${form}  ${frequency}×  ${score}`);
    for (const context of contexts.slice(0, LINES)) report(format(context));
  }
  const left = suggestions.length - shown.length;
  report(
    `${shown.length} suggestions${left > 0 ? `, ${left} more with --all` : ''}; begin entries with npm run terms:suggest -- --write WORD…`,
  );
});

function readCount(option: string, value: string): number {
  if (/^[1-9]\d*$/.test(value)) return Number(value);
  throw new UserError(`${option} wants a whole number from 1, not “${value}”.\n${USAGE}`);
}

async function readPassages(): Promise<Passage[]> {
  const [figures] = orThrow([await readFiguresFile(CONTENT)]);
  const shown = figures && { file: figures.file, words: figureWords(figures) };
  const read = (await readArticleFiles(CONTENT)).map(({ source, file }) =>
    readArticle(source, file, shown),
  );
  return orThrow(read).flatMap(({ file, blocks }) =>
    blocks.map(({ id, text }) => ({ file, block: id, text })),
  );
}

async function readNames() {
  const target = path.join(CONTENT, 'names.yaml');
  if (!existsSync(target)) return [];
  const yaml = parseYaml(await readFile(target, 'utf8'), displayPath(target));
  if (yaml.ok) yaml.value.data ??= [];
  return orThrow([yaml.ok ? validate(namesSchema, yaml.value, NAMES_REMEDIES) : yaml]).flat();
}

/** @throws ContentError with the problems of all */
function orThrow<T>(parsed: readonly Parsed<T>[]): T[] {
  const problems = parsed.flatMap((one) => (one.ok ? [] : one.problems));
  if (problems.length > 0) throw new ContentError(problems);
  return parsed.flatMap((one) => (one.ok ? [one.value] : []));
}

function round(score: number): number {
  return Math.round(score * 10) / 10;
}

function format({ file, block, before, form, after }: Context): string {
  return `     ${before}【${form}】${after}   ${file}#${block}`;
}
