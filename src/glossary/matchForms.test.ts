import { expect, test } from 'vitest';
import { englishFormsOf, matchFormsOf } from './buildGlossary.ts';
import { readTerm } from './readTerm.ts';
import { shieldsOf } from './shieldingNames.ts';

const read = readTerm(
  [
    'term: 住房城乡建设部',
    'en:',
    '  - { form: Ministry, status: preferred, origin: own }',
    '  - { form: MH, status: admitted, origin: own, abbreviation: true }',
    '  - { form: Dept, status: deprecated, origin: own }',
    'variants: [{ form: 住建部, kind: 简称 }, { form: 建设部, kind: hidden }]',
    'shield: [住建部队]',
    'context:',
    '  - { forms: [住建部, MH], far: [日本] }',
    'subject: [x]',
    'kind: organisation',
    'definition: { zh: 部。, en: A ministry. }',
    'sources: [通识]',
  ].join('\n'),
  'content/terms/zhujianbu.yaml',
);
if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('\n'));
const terms = [read.value];

test('the Chinese forms: none that is hidden, each with its clues', () => {
  expect(matchFormsOf(terms)).toEqual([
    { form: '住房城乡建设部', term: 'zhujianbu', proper: true },
    { form: '住建部', term: 'zhujianbu', proper: true, far: ['日本'] },
  ]);
});

test('the English forms: none that is deprecated, abbreviations as they are written', () => {
  expect(englishFormsOf(terms)).toEqual([
    { form: 'Ministry', term: 'zhujianbu' },
    { form: 'MH', term: 'zhujianbu', exact: true, far: ['日本'] },
  ]);
});

test('an entry’s shields, departments below a ministry, and names of people, bodies and companies', () => {
  const names = [
    { name: '张三', kind: 'person' },
    { name: '沙坪坝', kind: 'place' },
  ] as const;
  expect(shieldsOf(terms, [...names])).toEqual([
    ...['住建部队', '住房城乡建设部门', '住建部门', '建设部门'],
    '张三',
  ]);
});
