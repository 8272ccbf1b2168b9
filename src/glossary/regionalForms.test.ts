import { expect, test } from 'vitest';
import { vocabulary } from '../../tests/lib/vocabulary.ts';
import { NO_SETTINGS, createConverters } from '../chinese/createConverters.ts';
import { createMatchers } from './createMatchers.ts';
import { matchFormsOf } from './buildGlossary.ts';
import { readTerm } from './readTerm.ts';
import { regionalForms } from './regionalForms.ts';
import type { TermFile } from './termSchema.ts';

function entry(id: string, fields: string): TermFile {
  const read = readTerm(
    `${fields}
en: [{ form: x, status: preferred, origin: own }]
subject: [x]
definition: { zh: 一。, en: One. }
sources: [通识]
`,
    `content/terms/${id}.yaml`,
  );
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('\n'));
  return read.value;
}

const terms = [
  entry('chuzuche', 'term: 出租车\ntw: 計程車\nhk: 的士\nkind: term'),
  entry('ruanjian', 'term: 开源软件\nvariants: [{ form: 自由软件, kind: 又称 }]\nkind: term'),
  entry('shipin', 'term: 视频\ntw: 影片\nkind: term'),
  entry('yingpian', 'term: 影片\nkind: term'),
  entry('suanli', 'term: 算力\nkind: term'),
];
const convert = createConverters({ ...NO_SETTINGS, vocabulary });
const formsIn = (script: 'tw' | 'hk') =>
  regionalForms(terms, script, convert[script]).map(({ form, term }) => `${form} ${term}`);

test('words of a place, as a text from there has them in Simplified characters', () => {
  expect(formsIn('tw')).toEqual(['计程车 chuzuche', '开源软体 ruanjian', '自由软体 ruanjian']);
  expect(formsIn('hk')).toEqual(['的士 chuzuche']);
});

test('they are mentions in a text from there, and in no other', () => {
  const regional = {
    tw: regionalForms(terms, 'tw', convert.tw),
    hk: regionalForms(terms, 'hk', convert.hk),
  };
  const match = createMatchers({ forms: matchFormsOf(terms), regional, shields: [], english: [] });
  const found = (script: 'zh' | 'tw' | 'hk', text: string) =>
    match[script](text).map(({ term }) => term);
  expect(found('tw', '坐计程车，用开源软体，看算力')).toEqual(['chuzuche', 'ruanjian', 'suanli']);
  expect(found('hk', '那的士，他的士气')).toEqual(['chuzuche']);
  expect(found('zh', '计程车和的士')).toEqual([]);
});
