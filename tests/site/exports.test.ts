import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { Ajv2020 } from 'ajv/dist/2020.js';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { DIST } from '../../scripts/lib/paths.ts';
import type { SkosDocument } from '../../src/glossary/exports/toSkos.ts';
import type { Glossary } from '../../src/glossary/glossary.ts';
import type { Article, Translation } from '../../src/articles/readArticle.ts';
import { elements, readGenerated, readPages } from '../lib/dist.ts';

const read = (name: string) => readFileSync(path.join(DIST, name), 'utf8');
const glossary = JSON.parse(read('glossary.json')) as Glossary;
const ids = glossary.entries.map(({ id }) => id);

const csv = Papa.parse<Record<string, string>>(read('glossary.csv').replace(/^\uFEFF/, ''), {
  header: true,
  skipEmptyLines: true,
});
const tbx = new DOMParser().parseFromString(read('glossary.tbx'), 'application/xml');
const skos = JSON.parse(read('glossary.skos.jsonld')) as SkosDocument;
const anki = Papa.parse<string[]>(read('glossary.anki.txt'), {
  delimiter: '\t',
  comments: '#',
  skipEmptyLines: true,
});

describe('every entry is there, in the glossary’s order', () => {
  test('in the table for spreadsheets, which begins as one in UTF-8', () => {
    expect(readFileSync(path.join(DIST, 'glossary.csv')).subarray(0, 3).toString('hex')).toBe(
      'efbbbf',
    );
    expect(csv.errors).toEqual([]);
    expect(csv.data.map((row) => row['id'])).toEqual(ids);
  });

  test('in the file for translation tools', () => {
    const concepts = Array.from(tbx.getElementsByTagName('conceptEntry'));
    expect(concepts.map((concept) => concept.getAttribute('id'))).toEqual(
      ids.map((id) => `c-${id}`),
    );
  });

  test('in the linked data', () => {
    const concepts = skos['@graph'].filter((node) => node['@type'] === 'Concept');
    expect(concepts.map(({ notation }) => notation)).toEqual(ids);
  });

  test('in the deck for Anki', () => {
    expect(anki.errors).toEqual([]);
    expect(anki.data.map(([guid]) => guid?.replace(/^.*:/, ''))).toEqual(ids);
  });
});

test('the glossary is what its published schema says', () => {
  const validate = new Ajv2020({ allErrors: true }).compile(
    JSON.parse(read('glossary.schema.json')) as object,
  );
  validate(glossary);
  expect(validate.errors).toBeNull();
});

test('definitions are in the script of their section', () => {
  const sections = Array.from(tbx.getElementsByTagName('langSec'));
  const definition = (lang: string) =>
    sections
      .filter((section) => section.getAttribute('xml:lang') === lang)
      .map((section) => section.getElementsByTagName('basic:definition')[0]?.textContent)
      .join('\n');
  expect(definition('zh-Hans')).toMatch(/数据/);
  expect(definition('zh-Hant-TW')).toMatch(/資料|數據/);
  expect(definition('zh-Hant-HK')).not.toMatch(/数据/);
  expect(definition('en')).toMatch(/data/);
});

test('the parallel text has every block of every article that has its English, in each edition', () => {
  const tmx = new DOMParser().parseFromString(read('glossary.tmx'), 'application/xml');
  const units = Array.from(tmx.getElementsByTagName('tu'));
  const { articles, translations } = readGenerated('articles') as {
    articles: Article[];
    translations: Translation[];
  };
  const english = new Map(translations.map((one) => [one.slug, one.blocks]));
  const expected = articles.flatMap(({ slug, blocks }) =>
    blocks.flatMap(({ id, text }) => {
      const en = english.get(slug)?.find((block) => block.id === id)?.text ?? '';
      return text.trim() !== '' && en.trim() !== '' ? [[`${slug}#${id}`, text, en]] : [];
    }),
  );
  expect(expected.length).toBeGreaterThan(100);
  const found = units.flatMap((unit) => {
    const id = unit.getAttribute('tuid') ?? '';
    const [hans, tw, hk, en] = Array.from(unit.getElementsByTagName('seg')).map(
      ({ textContent }) => textContent,
    );
    expect(
      [tw, hk].every((text) => text !== null && text !== undefined && text !== ''),
      id,
    ).toBe(true);
    return /#(title|description)$/.test(id) ? [] : [[id, hans, en]];
  });
  expect(found.toSorted()).toEqual(expected.toSorted());
});

describe('no address leads nowhere', () => {
  const pages = new Map(
    readPages().map(({ address, tree }) => [
      `/${address}`,
      new Set(elements(tree).flatMap(({ properties }) => properties.id ?? [])),
    ]),
  );
  const leads = (address: string) => {
    const { pathname, hash } = new URL(address);
    const places = pages.get(pathname);
    return places
      ? hash === '' || places.has(hash.slice(1))
      : !pathname.endsWith('/') && existsSync(path.join(DIST, pathname));
  };

  test.each([
    'glossary.csv',
    'glossary.tbx',
    'glossary.skos.jsonld',
    'glossary.anki.txt',
    'glossary.tmx',
    'glossary.schema.json',
  ])('of %s', (name) => {
    const found = read(name).matchAll(/http:\/\/127\.0\.0\.1:4321\/[^\s"'<>|,\\]*/g);
    const addresses = [...new Set(Array.from(found, ([address]) => address))];
    // The schema’s own.
    expect(addresses.length).toBeGreaterThanOrEqual(
      name === 'glossary.schema.json' ? 1 : ids.length,
    );
    expect(addresses.filter((address) => !leads(address))).toEqual([]);
  });

  test('the check itself finds one that does', () => {
    expect(leads('http://127.0.0.1:4321/terms/nirgends/')).toBe(false);
    expect(leads('http://127.0.0.1:4321/terms/#subject-nirgends')).toBe(false);
  });
});
