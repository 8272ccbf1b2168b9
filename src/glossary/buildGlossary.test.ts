import { expect, test } from 'vitest';
import { readArticle, readTranslation } from '../articles/readArticle.ts';
import { NO_SETTINGS, createConverters } from '../chinese/createConverters.ts';
import { buildGlossary } from './buildGlossary.ts';
import type { GlossaryInput } from './buildGlossary.ts';
import { createEnglishMatcher } from './createEnglishMatcher.ts';
import { createMatcher } from './createMatcher.ts';
import { readTerm } from './readTerm.ts';

const valueOf = <T>(read: { ok: true; value: T } | { ok: false; problems: unknown }): T => {
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
};

const term = valueOf(
  readTerm(
    `term: 算力
pinyin: suànlì
en:
  - { form: computing power, status: preferred, origin: official }
subject: [computing]
kind: term
definition: { zh: 处理数据的能力。, en: The capacity to process data. }
sources: [通识]`,
    'content/terms/suanli.yaml',
  ),
);
const article = (slug: string, date: string, body: string) =>
  valueOf(
    readArticle(
      `---
title: 题
description: 述。
source: { title: 题, publisher: 报, authors: [某], date: ${date} }
subjects: [computing]
date: 2026-11-24
---

${body}`,
      `content/articles/zh/${slug}.mdx`,
    ),
  );
const translation = valueOf(
  readTranslation(
    `---
title: Title
description: Words.
source: { title: Title, publisher: Paper, date: Summer 2025 }
---

The computing power of a region.`,
    'content/articles/en/jiu.mdx',
  ),
);
const build = (texts: Pick<GlossaryInput, 'articles' | 'translations'>) =>
  buildGlossary({
    ...texts,
    terms: [term],
    subjects: [],
    match: {
      zh: createMatcher([{ form: '算力', term: 'suanli' }]),
      en: createEnglishMatcher([{ form: 'computing power', term: 'suanli' }]),
    },
    unlinked: new Set(),
    convert: createConverters(NO_SETTINGS),
    convertScript: createConverters(NO_SETTINGS),
  });
const onlyBlock = ({ blocks: [block] }: typeof translation) => {
  if (!block) throw new Error('The text is empty');
  return block;
};

test('mentions stand by the date of the report, so that the first is the first mention', () => {
  const { entries } = build({
    articles: [
      article('a-xin', '2025-09-04', '一地的算力'),
      article('jiu', '2025年夏', '算力'),
      article('z-gu', '2024-12-31', '算力与算力'),
    ],
    translations: [translation],
  });
  const [entry] = entries;
  expect(entry?.uses.map(({ article: slug, start }) => `${slug} ${start}`)).toEqual([
    'z-gu 0',
    'z-gu 3',
    'jiu 0',
    'a-xin 3',
  ]);
  expect(entry?.usesInEnglish).toMatchObject([
    { article: 'jiu', block: 's0p1', before: 'The ', form: 'computing power', linked: true },
  ]);
});

test('a line of context is cut between words, and Chinese between characters', () => {
  const long =
    'A very long sentence tells at some length how the computing power of one region after another has grown over the years.';
  const { entries } = build({
    articles: [article('jiu', '2025年', `${'甲'.repeat(40)}算力${'乙𫖮'.repeat(40)}`)],
    translations: [
      { ...translation, blocks: [{ ...onlyBlock(translation), text: `${long} ${long}` }] },
    ],
  });
  expect(entries[0]?.uses).toMatchObject([
    { before: '甲'.repeat(26), form: '算力', after: '乙𫖮'.repeat(13) },
  ]);
  expect(entries[0]?.usesInEnglish).toMatchObject([
    {
      before: 'A very long sentence tells at some length how the ',
      form: 'computing power',
      after: ' of one region after another has grown over the years. A ',
    },
    {
      before: ' years. A very long sentence tells at some length how the ',
      form: 'computing power',
      after: ' of one region after another has grown over the years.',
    },
  ]);
});
