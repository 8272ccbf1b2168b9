import { createConverters } from '../../src/chinese/createConverters.ts';
import { createTagger } from '../../src/chinese/createSegmenter.ts';
import { conversionSettings } from '../../src/glossary/conversionSettings.ts';
import { shieldingNames } from '../../src/glossary/shieldingNames.ts';
import { suggestTerms } from '../../src/glossary/suggest/suggestTerms.ts';
import { checkNames } from '../../src/site/checkNames.ts';
import { convertedTexts } from '../../src/site/convertedTexts.ts';
import { loadContent } from './loadContent.ts';
import { readEntryForms } from './readEntryForms.ts';

/** What a new article may want in the glossary and in the list of names. */
export interface ArticleSuggestions {
  terms: { form: string; frequency: number }[];
  names: { name: string; kind: string; risks: string[] }[];
}

/**
 * Looks through new articles for terms that have no entry and names that no list has.
 *
 * @param folder the writers' folder
 * @param files paths of the articles as messages name them
 * @throws ContentError where something in the folder is wrong
 */
export async function suggestForArticles(
  folder: string,
  files: ReadonlySet<string>,
): Promise<ArticleSuggestions> {
  const content = await loadContent(folder, { drafts: true });
  const passages = content.articles.flatMap(({ file, blocks }) =>
    blocks.map(({ id, text }) => ({ file, block: id, text })),
  );
  const terms = suggestTerms(passages, {
    forms: [...(await readEntryForms(folder)).keys()],
    names: content.names.map(({ name }) => name),
    shields: shieldingNames(content.names),
    least: 2,
  })
    .filter(({ places }) => places.some(({ passage }) => files.has(passages[passage]?.file ?? '')))
    .map(({ form, places }) => ({ form, frequency: places.length }));

  const settings = conversionSettings(content);
  const known = [...settings.names.map(({ name }) => name), ...settings.terms, ...settings.proper];
  const texts = convertedTexts(content).filter(({ file }) => files.has(file));
  const names = checkNames(texts, createTagger(known), known, {
    text: createConverters(settings),
    script: createConverters({ ...settings, words: [], vocabulary: { tw: [], hk: [] } }),
  }).map(({ name, kind, risks }) => ({ name, kind, risks }));
  return { terms, names };
}
