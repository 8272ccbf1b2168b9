import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { makeEntry } from '../../../tests/lib/makeEntry.ts';
import { GENERATED } from '../../../scripts/lib/paths.ts';
import type { Entry, Glossary } from '../glossary.ts';
import { glossarySchema } from './glossarySchema.ts';
import { hostileGlossary } from '../../../tests/lib/hostileGlossary.ts';

const schema = glossarySchema({ site: 'https://example.org/words/' });
const validate = new Ajv2020({ allErrors: true, strict: true }).compile(schema);

/** What is wrong, as place and keyword: '/entries/0/kind enum'. */
function faultsOf(data: unknown): string[] {
  validate(data);
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}
const withEntry = (more: object): object => ({
  ...hostileGlossary,
  entries: [{ ...makeEntry('suanli', '算力'), ...more }],
});

test('the schema says where it is found', () => {
  expect(schema['$id']).toBe('https://example.org/words/glossary.schema.json');
  expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
});

test('a glossary of hostile texts is one', () => {
  expect(faultsOf(hostileGlossary)).toEqual([]);
});

const file = path.join(GENERATED, 'glossary.json');

test.skipIf(!existsSync(file))('the glossary that the project makes is one', () => {
  const glossary = JSON.parse(readFileSync(file, 'utf8')) as Glossary;
  expect(glossary.entries.length).toBeGreaterThan(0);
  expect(faultsOf(glossary)).toEqual([]);
});

describe('what is no glossary', () => {
  test.each<[string, object, string]>([
    ['an unknown property', { colour: 'red' }, '/entries/0 additionalProperties'],
    ['a misspelt kind', { kind: 'trem' }, '/entries/0/kind enum'],
    [
      'an empty definition',
      { definition: { zh: '', en: 'A.' } },
      '/entries/0/definition/zh minLength',
    ],
    ['a missing language', { note: { zh: '甲。' } }, '/entries/0/note required'],
    ['an id in capitals', { id: 'SuanLi' }, '/entries/0/id pattern'],
    ['no English', { en: [] }, '/entries/0/en minItems'],
    ['a relation twice', { related: ['cunli', 'cunli'] }, '/entries/0/related uniqueItems'],
  ])('%s', (_, more, fault) => {
    expect(faultsOf(withEntry(more))).toEqual([fault]);
  });

  test('one of another version, or without entries', () => {
    expect(faultsOf({ ...hostileGlossary, version: 2 })).toEqual(['/version const']);
    expect(faultsOf({ version: 1, subjects: [] })).toEqual([' required']);
  });
});

test('no property of an entry can be left out but the note', () => {
  const { note, ...entry }: Entry = makeEntry('suanli', '算力');
  expect(note).toBeUndefined();
  for (const name of Object.keys(entry)) {
    const without = Object.fromEntries(Object.entries(entry).filter(([key]) => key !== name));
    expect(faultsOf({ ...hostileGlossary, entries: [without] }), name).toEqual([
      '/entries/0 required',
    ]);
  }
});
