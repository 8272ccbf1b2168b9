import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import {
  CONTROL_SHOWN,
  HOSTILE,
  hostileGlossary,
  hostileOptions,
} from '../../../tests/lib/hostileGlossary.ts';
import { toCsv } from './toCsv.ts';

const csv = toCsv(hostileGlossary, hostileOptions);

/** As a spreadsheet reads it, without the byte order mark. */
const { data, errors, meta } = Papa.parse<Record<string, string>>(csv.slice(1), {
  header: true,
  skipEmptyLines: true,
  newline: '\r\n',
});
const rowOf = (id: string) => data.find((row) => row['id'] === id) ?? {};

test('the table is read without an error, a line for each entry', () => {
  expect(errors).toEqual([]);
  expect(data.map(({ id }) => id)).toEqual(hostileGlossary.entries.map(({ id }) => id));
});

test('a spreadsheet knows it for UTF-8, and every line ends as RFC 4180 wants it', () => {
  expect(csv.startsWith('\uFEFFid,Simplified,Taiwan,Hong Kong,pinyin,')).toBe(true);
  expect(csv.endsWith('\r\n')).toBe(true);
  const outsideQuotes = csv.replace(/"(?:[^"]|"")*"/g, '');
  expect(outsideQuotes.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

describe('hostile text comes back as it was', () => {
  const { formula, control, ...plain } = HOSTILE;

  test.each(Object.entries(plain))('%s', (id, text) => {
    const row = rowOf(id);
    for (const column of [
      'Simplified',
      'pinyin',
      'English preferred',
      'definition zh',
      'note en',
    ]) {
      expect(row[column], column).toBe(text);
    }
    expect(row['variants']).toBe(`又称 x${text}`);
  });

  test('but for what would be a formula, which an apostrophe makes text', () => {
    expect(rowOf('formula')['Simplified']).toBe(`'${formula}`);
    expect(rowOf('formula')['variants']).toBe(`又称 x${formula}`);
  });

  test('and for control characters, which are seen to be damaged', () => {
    expect(control).not.toBe(CONTROL_SHOWN);
    expect(rowOf('control')['definition zh']).toBe(CONTROL_SHOWN);
  });
});

test.each(['=1', '+1', '-1', '@x', '\tx', '\rx'])('a cell %j is no formula', (form) => {
  const [entry] = hostileGlossary.entries;
  const forms = { hans: form, tw: form, hk: form };
  const written = toCsv({ entries: entry ? [{ ...entry, forms }] : [] }, hostileOptions);
  const [, row] = Papa.parse<string[]>(written.slice(1), { delimiter: ',', newline: '\r\n' }).data;
  expect(row?.slice(1, 4)).toEqual([`'${form}`, `'${form}`, `'${form}`]);
});

test('an entry has its forms by place, its English by status, its relations by id', () => {
  expect(meta.fields).toHaveLength(21);
  expect(rowOf('qishou')).toEqual({
    id: 'qishou',
    Simplified: '骑手',
    Taiwan: '外送員',
    'Hong Kong': '外賣員',
    pinyin: 'qíshǒu',
    zhuyin: 'ㄑㄧˊ ㄕㄡˇ',
    jyutping: 'ngoi6 maai6 jyun4',
    'English preferred': 'rider',
    'English admitted': 'courier\nDR',
    'English deprecated': 'delivery boy',
    variants: '全称 外卖骑手/外賣騎手\n曾称 送餐员/送餐員\n俗称 小哥/外送員',
    subjects: 'computing\nai',
    kind: 'term',
    'definition zh': '甲。',
    'definition en': 'A.',
    'note zh': '注。',
    'note en': 'Note.',
    broader: '',
    related: '',
    sources: 'https://example.org/words/articles/open/\n通识\n《劳动法》',
    address: 'https://example.org/words/terms/qishou/',
  });
  expect(rowOf('quotes')['broader']).toBe('qishou');
});

test('a glossary without entries is a line of column names', () => {
  expect(toCsv({ entries: [] }, hostileOptions).split('\r\n')).toHaveLength(2);
});
