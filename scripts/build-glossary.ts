// npm run glossary: reads content/, checks it, and writes what the pages are made from.
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { shieldingNames } from '../src/glossary/shieldingNames.ts';
import { createConverters } from '../src/chinese/createConverters.ts';
import { createFoldTable } from '../src/chinese/createFoldTable.ts';
import { formatFold } from '../src/chinese/foldText.ts';
import { buildGlossary, matchFormsOf } from '../src/glossary/buildGlossary.ts';
import { createMatcher } from '../src/glossary/createMatcher.ts';
import { lookUpRecords } from '../src/glossary/lookUp.ts';
import { loadContent } from './lib/loadContent.ts';
import { CONTENT, GENERATED } from './lib/paths.ts';
import { report, runScript } from './lib/runScript.ts';
import { writeWhole } from './lib/writeWhole.ts';

await runScript(async () => {
  const { site, subjects, names, terms, articles, translations } = await loadContent(CONTENT);
  const forms = matchFormsOf(terms);
  const shields = [...terms.flatMap(({ term }) => term.shield), ...shieldingNames(names)];
  const unlinked = terms.filter(({ term }) => !term.link).map(({ id }) => id);
  const conversions = terms
    .filter(({ term }) => term.convert)
    .map(({ term }) => ({ hans: term.term, tw: term.tw, hk: term.hk }));

  const glossary = buildGlossary({
    terms,
    articles,
    subjects: Object.entries(subjects).map(([id, label]) => ({ id, label })),
    match: createMatcher(forms, shields),
    unlinked: new Set(unlinked),
    convert: createConverters(names, []),
  });
  const fold = createFoldTable([
    ...articles.flatMap(({ blocks }) => blocks.map(({ text }) => text)),
    ...glossary.entries.flatMap((entry) => JSON.stringify(entry)),
  ]);

  await mkdir(GENERATED, { recursive: true });
  const files = {
    glossary,
    matching: { forms, shields, unlinked },
    conversion: { names, conversions },
    articles: { site, articles, translations },
    lookup: { fold: formatFold(fold), records: lookUpRecords(glossary, fold) },
  };
  await Promise.all(
    Object.entries(files).map(([name, data]) =>
      writeWhole(path.join(GENERATED, `${name}.json`), `${JSON.stringify(data)}\n`),
    ),
  );

  const uses = glossary.entries.reduce((sum, entry) => sum + entry.uses.length, 0);
  report(
    `glossary: ${glossary.entries.length} entries, ${uses} mentions in ${articles.length} articles`,
  );
});
