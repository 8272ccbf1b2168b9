import { describe, expect, test } from 'vitest';
import { makeEntry } from '../../../tests/lib/makeEntry.ts';
import { EDITIONS } from '../../editions.ts';
import type { Glossary } from '../glossary.ts';
import { HOSTILE, hostileGlossary, hostileOptions } from '../../../tests/lib/hostileGlossary.ts';
import { toSkos } from './toSkos.ts';
import type { SkosCollection, SkosConcept, SkosDocument, SkosScheme } from './toSkos.ts';

/** As a reader of the file gets it. */
const read = (glossary: Glossary) =>
  JSON.parse(JSON.stringify(toSkos(glossary, hostileOptions))) as SkosDocument;
const nodesOf = (document: SkosDocument) => ({
  schemes: document['@graph'].filter((one): one is SkosScheme => one['@type'] === 'ConceptScheme'),
  concepts: document['@graph'].filter((one): one is SkosConcept => one['@type'] === 'Concept'),
  collections: document['@graph'].filter(
    (one): one is SkosCollection => one['@type'] === 'Collection',
  ),
});

const document = read(hostileGlossary);
const { schemes, concepts, collections } = nodesOf(document);
const addressOf = (id: string) => `https://example.org/words/terms/${id}/`;
const conceptOf = (id: string) => {
  const concept = concepts.find((one) => one['@id'] === addressOf(id));
  if (!concept) throw new Error(`No concept ${id}.`);
  return concept;
};

describe('the graph', () => {
  test('has one scheme, a concept for each entry and a collection for each subject', () => {
    expect(schemes.map((scheme) => scheme['@id'])).toEqual(['https://example.org/words/terms/']);
    expect(concepts.map(({ notation }) => notation)).toEqual(
      hostileGlossary.entries.map(({ id }) => id),
    );
    expect(collections.map((collection) => collection['@id'])).toEqual([
      'https://example.org/words/terms/#subject-computing',
      'https://example.org/words/terms/#subject-ai',
    ]);
  });

  test('uses no name that its context does not give', () => {
    const known = new Set(Object.keys(document['@context']));
    for (const node of document['@graph']) {
      const names = [...Object.keys(node), node['@type']].filter((name) => !/^@/.test(name));
      for (const name of names) expect(known).toContain(name);
    }
  });

  test('names nothing twice and nothing that is not there', () => {
    const ids = document['@graph'].map((node) => node['@id']);
    expect(new Set(ids).size).toBe(ids.length);
    const named = [
      ...schemes.flatMap(({ hasTopConcept }) => hasTopConcept),
      ...collections.flatMap(({ member }) => member),
      ...concepts.flatMap(({ broader, narrower, related, inScheme }) => [
        ...broader,
        ...narrower,
        ...related,
        inScheme,
      ]),
    ];
    for (const id of named) expect(ids).toContain(id);
  });

  test('holds both ways: broader and narrower, related, the top of the scheme', () => {
    for (const { '@id': id, broader, narrower, related, topConceptOf } of concepts) {
      const other = (address: string) => concepts.find((one) => one['@id'] === address);
      for (const address of broader) expect(other(address)?.narrower).toContain(id);
      for (const address of narrower) expect(other(address)?.broader).toContain(id);
      for (const address of related) expect(other(address)?.related).toContain(id);
      expect(schemes[0]?.hasTopConcept.includes(id)).toBe(topConceptOf !== undefined);
    }
  });
});

test('what is broader at a distance is not related', () => {
  const entries = [
    makeEntry('a', '甲', { narrower: ['b'], related: ['c', 'd'] }),
    makeEntry('b', '乙', { broader: ['a'], narrower: ['c'] }),
    makeEntry('c', '丙', { broader: ['b'], related: ['a', 'd'] }),
    makeEntry('d', '丁', { related: ['a', 'c'] }),
  ];
  const nodes = nodesOf(read({ version: 1, subjects: [], entries })).concepts;
  expect(nodes.map(({ related }) => related)).toEqual([
    [addressOf('d')],
    [],
    [addressOf('d')],
    [addressOf('a'), addressOf('c')],
  ]);
});

describe('labels', () => {
  test('are preferred once in each language', () => {
    for (const { prefLabel } of concepts) {
      expect(Object.keys(prefLabel)).toEqual(EDITIONS.map(({ lang }) => lang));
    }
  });

  test('are of one kind only', () => {
    for (const { prefLabel, altLabel, hiddenLabel } of concepts) {
      for (const { lang } of EDITIONS) {
        const all = [prefLabel[lang], ...(altLabel[lang] ?? []), ...(hiddenLabel[lang] ?? [])];
        expect(new Set(all).size).toBe(all.length);
      }
    }
  });

  test('in use stand beside the preferred one; deprecated and hidden ones do not', () => {
    const { prefLabel, altLabel, hiddenLabel } = conceptOf('qishou');
    expect(prefLabel).toEqual({
      'zh-Hans': '骑手',
      'zh-Hant-TW': '外送員',
      'zh-Hant-HK': '外賣員',
      en: 'rider',
    });
    expect(altLabel).toEqual({
      'zh-Hans': ['外卖骑手', '小哥'],
      'zh-Hant-TW': ['騎手', '外賣騎手'],
      'zh-Hant-HK': ['騎手', '外賣騎手', '小哥'],
      en: ['courier', 'DR'],
      'zh-Latn-pinyin': ['qíshǒu'],
      'zh-Bopo-TW': ['ㄑㄧˊ ㄕㄡˇ'],
      'yue-Latn-jyutping': ['ngoi6 maai6 jyun4'],
    });
    expect(hiddenLabel).toEqual({
      'zh-Hans': ['送餐员', '起手'],
      'zh-Hant-TW': ['送餐員', '起手'],
      'zh-Hant-HK': ['送餐員', '起手'],
      en: ['delivery boy'],
    });
  });
});

test('a concept has its definition and note in each language, and where they rest', () => {
  expect(conceptOf('qishou')).toMatchObject({
    definition: { 'zh-Hans': '甲。', 'zh-Hant-TW': 'tw:甲。', 'zh-Hant-HK': 'hk:甲。', en: 'A.' },
    scopeNote: { 'zh-Hans': '注。', en: 'Note.' },
    source: [{ '@id': 'https://example.org/words/articles/open/' }, '通识', '《劳动法》'],
  });
});

test.each(Object.entries(HOSTILE))('hostile text comes back as it was: %s', (id, text) => {
  const { prefLabel, altLabel, definition } = conceptOf(id);
  expect(prefLabel['en']).toBe(text);
  expect(altLabel['zh-Hans']).toEqual([`x${text}`]);
  expect(definition['zh-Hant-TW']).toBe(`tw:${text}`);
});
