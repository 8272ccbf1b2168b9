import { describe, expect, test } from 'vitest';
import { NO_SETTINGS, createConverters } from '../chinese/createConverters.ts';
import { createFoldTable } from '../chinese/createFoldTable.ts';
import { buildGlossary } from './buildGlossary.ts';
import { createMatcher } from './createMatcher.ts';
import { lookUp, lookUpKey, readingIn } from './lookUp.ts';
import { readLookUpFile, writeLookUpFile } from './lookUpFile.ts';
import { readTerm } from './readTerm.ts';

function entry(id: string, term: string, pinyin: string, en: string, more = '') {
  const read = readTerm(
    `term: ${term}
pinyin: ${pinyin}
en: [${en
      .split('/')
      .map(
        (form, index) =>
          `{ form: '${form}', status: ${index ? 'admitted' : 'preferred'}, origin: own }`,
      )
      .join(', ')}]
subject: [x]
kind: term
definition: { zh: 甲。, en: A. }
sources: [通识]
${more}`,
    `content/terms/${id}.yaml`,
  );
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

const glossary = buildGlossary({
  terms: [
    entry('suanli', '算力', 'suànlì', 'computing power/compute'),
    entry('suanliwang', '算力网', 'suànlìwǎng', 'computing network'),
    entry('dongshu-xisuan', '东数西算', 'dōng shù xī suàn', 'East Data, West Computing/EDWC'),
    entry('xinpian', '芯片', 'xīnpiàn', 'chip', 'tw: 晶片\nhk: 晶片'),
    entry('falv', '法律援助', 'fǎlǜ yuánzhù', 'legal aid'),
    entry('chaosuan', '超算', 'chāosuàn', 'supercomputing'),
    entry('chaoshou', '抄手', 'chāoshǒu', 'wonton'),
  ],
  articles: [],
  translations: [],
  subjects: [],
  match: { zh: createMatcher([]), en: createMatcher([]) },
  unlinked: new Set(),
  convert: createConverters(NO_SETTINGS),
  convertScript: createConverters(NO_SETTINGS),
});
const fold = createFoldTable([JSON.stringify(glossary)]);
const { records } = readLookUpFile(writeLookUpFile(glossary, fold));
const find = (query: string) => lookUp(query, records, fold).map(({ id }) => id);

describe('every form leads to its entry first', () => {
  test.each([
    ['算力', 'suanli'],
    ['算力網', 'suanliwang'],
    ['東數西算', 'dongshu-xisuan'],
    ['晶片', 'xinpian'],
    ['芯片', 'xinpian'],
    ['suàn lì', 'suanli'],
    ['suanli', 'suanli'],
    ['suan4li4', 'suanli'],
    ['SUAN LI', 'suanli'],
    ['dsxs', 'dongshu-xisuan'],
    ['falvyuanzhu', 'falv'],
    ['fǎlǜ yuánzhù', 'falv'],
    ['East data west computing', 'dongshu-xisuan'],
    ['ＥＤＷＣ', 'dongshu-xisuan'],
    ['compute', 'suanli'],
    ['jingpian', 'xinpian'],
  ])('%s → %s', (query, id) => {
    expect(find(query)[0]).toBe(id);
  });
});

test('entries that share a form stand together, in the glossary’s order', () => {
  expect(find('cs').slice(0, 2)).toEqual(['chaoshou', 'chaosuan']);
});

test('exact before beginning before within', () => {
  expect(find('算力')).toEqual(['suanli', 'suanliwang']);
  expect(find('数西')).toEqual(['dongshu-xisuan']);
});

test('a place’s own word stands without the reading of another', () => {
  const chip = records.find(({ id }) => id === 'xinpian');
  expect(chip && [readingIn(chip, 'hans'), readingIn(chip, 'tw')]).toEqual(['xīnpiàn', '']);
});

test('nothing leads nowhere', () => {
  expect([find(''), find('  “” '), find('甲乙丙')]).toEqual([[], [], []]);
});

test('a Latin beginning is looked up as one, not from within', () => {
  expect(find('hip')).toEqual([]);
  expect(find('uter')).toEqual([]);
  expect(find('chi')).toEqual(['xinpian']);
});

test('the key has neither tones nor spaces nor punctuation', () => {
  expect(lookUpKey('“Rén-gōng zhìnéng+”', fold)).toBe('rengongzhineng+');
});

describe('pinyin as it sounds, where nothing fits', () => {
  test.each([
    ['shuanni', 'suanli'],
    ['xingpian', 'xinpian'],
    ['cao shou', 'chaoshou'],
    ['dongsuxishuan', 'dongshu-xisuan'],
  ])('%s → %s', (query, id) => {
    expect(find(query)[0]).toBe(id);
  });

  test('stands behind what is written so, and is not for three letters', () => {
    expect(find('chaosuan')[0]).toBe('chaosuan');
    expect(find('caosuan')).toEqual(['chaosuan']);
    expect(find('fan')).toEqual([]);
  });
});

describe('one wrong letter in a long word is forgiven', () => {
  test.each([
    ['conputing power', 'suanli'],
    ['computin power', 'suanli'],
    ['computting power', 'suanli'],
    ['compuitng power', 'suanli'],
    ['falvyuanzhi', 'falv'],
    ['supercomputinh', 'chaosuan'],
  ])('%s → %s', (query, id) => {
    expect(find(query)[0]).toBe(id);
  });

  test('not two, not in a short one, and not where something fits', () => {
    expect(find('conputting power')).toEqual([]);
    expect(find('legel')).toEqual([]);
    expect(find('comput')[0]).toBe('suanli');
  });
});
