// npm run glossary: reads content/, checks it, and writes what the pages are made from.
import { mkdir, readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { shieldsOf } from '../src/glossary/shieldingNames.ts';
import { createConverters } from '../src/chinese/createConverters.ts';
import { createFoldTable } from '../src/chinese/createFoldTable.ts';
import { buildGlossary, englishFormsOf, matchFormsOf } from '../src/glossary/buildGlossary.ts';
import { conversionSettings } from '../src/glossary/conversionSettings.ts';
import { createMatchers } from '../src/glossary/createMatchers.ts';
import { writeLookUpFile } from '../src/glossary/lookUpFile.ts';
import { regionalForms } from '../src/glossary/regionalForms.ts';
import { loadContent } from './lib/loadContent.ts';
import { CONTENT, GENERATED, ROOT, displayPath } from './lib/paths.ts';
import { report, runScript } from './lib/runScript.ts';
import { writeWhole } from './lib/writeWhole.ts';

await runScript(async () => {
  const content = await loadContent(CONTENT);
  const { site, subjects, names, readings, terms, articles, translations, pages } = content;
  const { units, figures, charts } = content.figures;
  if (content.missing.length > 0) {
    report(
      `content: ${displayPath(CONTENT)}/ has no ${content.missing.join(', ')}; defaults stand for them (docs/writing.md)`,
    );
  }
  const forms = matchFormsOf(terms);
  const shields = shieldsOf(terms, names);
  const english = englishFormsOf(terms);
  const unlinked = terms.filter(({ term }) => !term.link).map(({ id }) => id);
  const conversion = conversionSettings(content);
  const convert = createConverters(conversion);
  const regional = {
    tw: regionalForms(terms, 'tw', convert.tw),
    hk: regionalForms(terms, 'hk', convert.hk),
  };

  const glossary = buildGlossary({
    terms,
    articles,
    translations,
    subjects: Object.entries(subjects).map(([id, label]) => ({ id, label })),
    match: createMatchers({ forms, regional, shields, english }),
    unlinked: new Set(unlinked),
    convert,
    convertScript: createConverters({ ...conversion, words: [], vocabulary: { tw: [], hk: [] } }),
  });
  const shown = [glossary, site, names, content.figures, articles, translations, pages];
  const fold = createFoldTable([...shown.map((data) => JSON.stringify(data)), await readShell()]);

  await mkdir(GENERATED, { recursive: true });
  const files = {
    glossary,
    matching: { forms, regional, shields, unlinked, english },
    conversion,
    articles: { site, articles, translations, pages, readings },
    figures: { units, figures, charts },
    lookup: writeLookUpFile(glossary, fold),
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

/** The shell's own words: whoever types one in the other script must find it, too. */
async function readShell(): Promise<string> {
  const folders = ['i18n', 'components', 'pages/[...edition]'].map((name) =>
    path.join(ROOT, 'src', name),
  );
  const files = await Promise.all(
    folders.map(async (folder) => {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true });
      return entries
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => path.join(parentPath, name));
    }),
  );
  const texts = await Promise.all(files.flat().map((file) => readFile(file, 'utf8')));
  return texts.join('');
}
