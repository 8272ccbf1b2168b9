import { describe, expect, test } from 'vitest';
import type { Problem } from '../problems.ts';
import { checkTerms, countSentences } from './checkTerms.ts';
import { findLoops } from './findLoops.ts';
import { readTerm } from './readTerm.ts';
import type { TermFile } from './termSchema.ts';

const KNOWN = { subjects: new Set(['computing']), articles: new Set(['suanli-kuorong']) };

function yaml(fields: Readonly<Record<string, string>> = {}): string {
  const all = {
    term: '算力',
    pinyin: 'suànlì',
    en: '[{ form: computing power, status: preferred, origin: official }]',
    subject: '[computing]',
    kind: 'term',
    definition: '{ zh: 处理数据的能力。, en: The capacity to process data. }',
    sources: '[article:suanli-kuorong]',
    ...fields,
  };
  return Object.entries(all)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('');
}

function term(id: string, fields: Readonly<Record<string, string>> = {}): TermFile {
  const read = readTerm(yaml(fields), `content/terms/${id}.yaml`);
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('\n'));
  return read.value;
}

const told = (problems: readonly Problem[]) =>
  problems.map(({ file, line, message, remedy }) => {
    expect(remedy).not.toBe('');
    return `${file.replace('content/terms/', '')}:${line} ${message}`;
  });
const problemsOf = (source: string, file = 'content/terms/suanli.yaml') => {
  const read = readTerm(source, file);
  return read.ok ? [] : told(read.problems);
};

describe('one file', () => {
  test('a good entry is read', () => {
    expect(term('suanli')).toMatchObject({ id: 'suanli', term: { term: '算力', link: true } });
  });

  test.each(['term', 'en', 'subject', 'kind', 'definition', 'sources'])(
    '%s is missing',
    (field) => {
      expect(problemsOf(yaml({ [field]: '' })).join()).toContain(field);
    },
  );

  test.each([
    ['an empty string', { term: "''" }, /^suanli\.yaml:1 term: must not be empty/],
    ['a space at the end', { term: "'算力 '" }, /must not begin or end with a space/],
    ['an unknown field', { colour: 'red' }, /^suanli\.yaml:8 colour/],
    ['an unknown kind', { kind: 'noun' }, /^suanli\.yaml:5 kind/],
    ['no English form', { en: '[]' }, /at least one form/],
    ['forms without clues', { context: '[{ forms: [算力] }]' }, /must have near or far/],
  ])('%s', (_, fields, message) => {
    expect(problemsOf(yaml(fields))[0]).toMatch(message);
  });

  test('broken YAML', () => {
    expect(problemsOf('term: 算力\nen: [\n')[0]).toMatch(/^suanli\.yaml:\d This is not YAML/);
  });

  test('a key that stands twice', () => {
    expect(problemsOf(`${yaml()}term: 智算\n`)[0]).toMatch(/^suanli\.yaml:8 This is not YAML/);
  });

  test('a name of the file that is no id', () => {
    expect(problemsOf(yaml(), 'content/terms/算力.yaml')[0]).toMatch(/cannot be the id/);
  });
});

describe('all files together', () => {
  const check = (...files: TermFile[]) =>
    told(checkTerms(files, { ...KNOWN, terms: new Set(files.map(({ id }) => id)) }));

  test('good ones have no problem', () => {
    const other = term('cunli', { term: '存力', pinyin: 'cúnlì', related: '[suanli]' });
    expect(check(term('suanli', { related: '[cunli]' }), other)).toEqual([]);
  });

  test('the same headword twice', () => {
    expect(check(term('suanli'), term('suanli-2'))).toEqual([
      'suanli-2.yaml:1 The form 算力 already belongs to content/terms/suanli.yaml.',
    ]);
  });

  test('a variant that is another’s headword, and one that is its own', () => {
    const variants = '[{ form: 算力, kind: 又称 }]';
    expect(check(term('suanli', { variants }))).toEqual([
      'suanli.yaml:8 The form 算力 stands twice in this entry.',
    ]);
  });

  test('unknown ids of every sort', () => {
    const fields = { related: '[x]', broader: '[y]', subject: '[z]', sources: "['article:w']" };
    expect(check(term('suanli', fields)).join('\n')).toMatch(
      /no entry y[^]*no entry x[^]*no subject z[^]*no article w/,
    );
  });

  test('related must hold both ways', () => {
    const cunli = term('cunli', { term: '存力', pinyin: 'cúnlì' });
    expect(check(term('suanli', { related: '[cunli]' }), cunli)).toEqual([
      'suanli.yaml:8 related: cunli does not name suanli in return.',
    ]);
  });

  test('broader may not run in a circle', () => {
    const cunli = term('cunli', { term: '存力', pinyin: 'cúnlì', broader: '[suanli]' });
    expect(check(term('suanli', { broader: '[cunli]' }), cunli)).toEqual([
      'cunli.yaml:8 broader runs in a circle: cunli → suanli → cunli.',
    ]);
  });

  test('pinyin that does not fit, or is not there', () => {
    expect(check(term('suanli', { pinyin: 'suànlì wǎng' }))).toEqual([
      'suanli.yaml:2 The pinyin “suànlì wǎng” does not fit 算力.',
    ]);
    expect(check(term('suanli', { pinyin: '' }))[0]).toMatch(/has no pinyin/);
  });

  test('a form with several senses that is none of the entry', () => {
    const context = '[{ forms: [算力, computing power, 运力], near: [模型] }]';
    expect(check(term('suanli', { context }))).toEqual([
      'suanli.yaml:8 运力 is no form of this entry.',
    ]);
  });

  test('a definition of three sentences, no preferred form', () => {
    const definition = '{ zh: 一。二。三。, en: One. }';
    const en = '[{ form: compute, status: admitted, origin: trade }]';
    expect(check(term('suanli', { definition, en })).join('\n')).toMatch(
      /has 3 sentences[^]*No English form is preferred\./,
    );
  });
});

test.each([
  ['能力，通常以次数衡量。', 'zh', 1],
  ['能力。通常以次数衡量！', 'zh', 2],
  ['他说“好。”', 'zh', 1],
  ['A unit of 1.5 PFLOPS, e.g. in a rack.', 'en', 1],
  ['One. Two. Three.', 'en', 3],
] as const)('“%s” (%s) has %i sentences', (text, language, count) => {
  expect(countSentences(text, language)).toBe(count);
});

test('a circle is told once, whichever way it is entered', () => {
  const edges = new Map([
    ['a', ['b']],
    ['b', ['c']],
    ['c', ['a']],
    ['d', ['a']],
  ]);
  expect(findLoops(edges)).toEqual([['a', 'b', 'c']]);
});
