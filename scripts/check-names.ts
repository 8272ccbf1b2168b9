// npm run names: lists what looks like a name and stands neither in names.yaml nor in the glossary.
import { parseArgs } from 'node:util';
import { createConverters } from '../src/chinese/createConverters.ts';
import { createTagger } from '../src/chinese/createSegmenter.ts';
import { conversionSettings } from '../src/glossary/conversionSettings.ts';
import { checkNames } from '../src/site/checkNames.ts';
import { convertedTexts } from '../src/site/convertedTexts.ts';
import { loadContent } from './lib/loadContent.ts';
import { CONTENT } from './lib/paths.ts';
import { report, runScript } from './lib/runScript.ts';

await runScript(async () => {
  const { values } = parseArgs({ options: { all: { type: 'boolean', default: false } } });
  const content = await loadContent(CONTENT);
  const settings = conversionSettings(content);
  const known = [...settings.names.map(({ name }) => name), ...settings.terms, ...settings.proper];
  const names = checkNames(convertedTexts(content), createTagger(known), known, {
    text: createConverters(settings),
    script: createConverters({ ...settings, words: [], vocabulary: { tw: [], hk: [] } }),
  });
  const risky = names.filter(({ risks }) => risks.length > 0);
  for (const { name, kind, risks, files } of values.all ? names : risky) {
    report(`  ${name}  ${kind}  ${risks.join('; ') || 'needs no entry'}   ${files.join(', ')}`);
  }
  report(
    `${risky.length} to look at; enter a name in names.yaml where the form is wrong. ${names.length - risky.length} more need no entry${values.all ? '' : ' (--all lists them)'}.`,
  );
});
