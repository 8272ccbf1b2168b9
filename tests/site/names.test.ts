import { expect, test } from 'vitest';
import { loadContent } from '../../scripts/lib/loadContent.ts';
import { CONTENT } from '../../scripts/lib/paths.ts';
import { createConverters } from '../../src/chinese/createConverters.ts';
import { createTagger } from '../../src/chinese/createSegmenter.ts';
import { conversionSettings } from '../../src/glossary/conversionSettings.ts';
import { checkNames } from '../../src/site/checkNames.ts';
import { convertedTexts } from '../../src/site/convertedTexts.ts';
import { reviewPlaces } from '../../src/site/reviewPlaces.ts';
import { reasonOf } from '../../src/chinese/reviewSchema.ts';

const content = await loadContent(CONTENT);
const settings = conversionSettings(content);
const script = { ...settings, words: [], vocabulary: { tw: [], hk: [] } };
const texts = convertedTexts(content);

test('every name of the texts is in a list, or needs no entry', () => {
  const known = [...settings.names.map(({ name }) => name), ...settings.terms, ...settings.proper];
  const converters = { text: createConverters(settings), script: createConverters(script) };
  const names = checkNames(texts, createTagger(known), known, converters);
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter(({ risks }) => risks.length > 0)).toEqual([]);
});

test('a name that could go wrong is told', () => {
  const file = 'content/articles/zh/x.mdx';
  const text = '记者钟晓红在范里信息集团说';
  const converters = { text: createConverters(settings), script: createConverters(script) };
  const names = checkNames(
    [{ file, text, settled: [], rules: [] }],
    createTagger(),
    [],
    converters,
  );
  expect(names.map(({ name }) => name)).toContain('钟晓红');
  expect(names.find(({ name }) => name === '钟晓红')?.risks.join()).toContain('鍾');
});

test('an editor has confirmed every place where a character could be another', () => {
  const open = reviewPlaces(texts, createConverters(settings)).filter(
    ({ reason }) => reason !== 'agree',
  );
  expect(open).toEqual([]);
});

test('what was confirmed stays, and what was overridden is obeyed', () => {
  const review = [
    { place: '被【发】明的头发', tw: '髮', hk: '發' },
    { place: '被【发】明', tw: '發', hk: '發' },
  ];
  const { tw, hk } = createConverters({ ...script, review });
  expect(tw('他说，被发明的头发，被发明')).toBe('他說，被髮明的頭髮，被發明');
  expect(hk('被发明的头发')).toBe('被發明的頭髮');
  const choices = tw.choices('被发明的头发').map(({ at, character }) => `${at}${character}`);
  expect(choices).not.toContain('1发');
  const unreviewed = createConverters({ ...script, review: [] });
  expect(unreviewed.tw.choices('被发明').map(reasonOf)).toContain('disagree');
});
