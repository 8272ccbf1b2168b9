import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { chartRows } from './chartRows.ts';
import type { Chart, Figure, FigureData } from './figuresSchema.ts';
import { figuresOf } from './figuresOf.ts';
import { formatDate } from './formatDate.ts';
import { doublingYears, growthOf, indexAfter } from './growth.ts';
import { splitValue } from './splitValue.ts';
import { toChartCsv, toFiguresCsv } from './toFiguresCsv.ts';
import { wrapText } from '../chinese/wrapText.ts';

const figure = (more: Partial<Figure>): Figure => ({
  id: 'zhisuan',
  value: { zh: '788', en: '788' },
  number: 788,
  unit: 'eflops',
  counts: { zh: '智能算力，“规模”', en: 'computing power, "scale"' },
  kind: 'measured',
  subject: ['computing', 'ai'],
  article: 'kuorong',
  block: 's1p1',
  also: [],
  ...more,
});
const chart = (more: Partial<Chart>): Chart => ({
  id: 'tu',
  kind: 'areas',
  title: { zh: '图', en: 'Chart' },
  text: { zh: '说明', en: 'Words' },
  subject: 'computing',
  figures: ['zhisuan', 'zhongbu'],
  ...more,
});
const data: FigureData = {
  units: {
    eflops: { zh: 'EFLOPS', en: 'EFLOPS', as: {}, is: { of: 'flops', times: 1e18 } },
    pflops: { zh: 'PFLOPS', en: 'PFLOPS', as: {}, is: { of: 'flops', times: 1e15 } },
    percent: { zh: '%', en: '%', as: {} },
  },
  figures: [
    figure({}),
    figure({ id: 'zhongbu', number: 2000, unit: 'pflops', bound: 'more', article: 'andere' }),
    figure({ id: 'zengzhang', number: 36, unit: 'percent' }),
    figure({ id: 'bian', number: [3, 4], by: { zh: '=1+1', en: '=1+1' } }),
  ],
  charts: [chart({})],
};
const options = { site: 'https://example.org/words/' };
const reread = (csv: string) =>
  Papa.parse<Record<string, string>>(csv.slice(1), { header: true, skipEmptyLines: true });

test.each([
  ['1085万', { before: '', digits: '1085', after: '万' }],
  ['10.85 million', { before: '', digits: '10.85', after: ' million' }],
  ['2nd', { before: '', digits: '2', after: 'nd' }],
  ['第2', { before: '第', digits: '2', after: '' }],
  ['3至4', { before: '', digits: '3至4', after: '' }],
  ['3–4', { before: '', digits: '3–4', after: '' }],
  ['31,000', { before: '', digits: '31,000', after: '' }],
  ['13:30', { before: '', digits: '13:30', after: '' }],
  ['数百万', { before: '', digits: '数百万', after: '' }],
])('the digits of %s are set large', (value, parts) => {
  expect(splitValue(value)).toEqual(parts);
});

test.each([
  ['2025', '2025年', '2025'],
  ['2025-07', '2025年7月', 'July 2025'],
  ['2025-09-04', '2025年9月4日', '4 September 2025'],
  ['2025-06-30', '2025年6月底', 'end of June 2025'],
  ['2024-02-29', '2024年2月底', 'end of February 2024'],
  ['2025年夏', '2025年夏', '2025年夏'],
])('the date %s in words', (date, zh, en) => {
  expect([formatDate(date, 'zh', true), formatDate(date, 'en', true)]).toEqual([zh, en]);
});

test('the last day of a month is a day like another where nothing was counted up to it', () => {
  expect(formatDate('2025-06-30', 'zh')).toBe('2025年6月30日');
});

test('growth by 36 % a year doubles in two years and a quarter', () => {
  expect(growthOf(36).map(({ index }) => Math.round(index))).toEqual([
    100, 136, 185, 252, 342, 465,
  ]);
  expect(doublingYears(36)).toBeCloseTo(2.254, 3);
  expect(indexAfter(36, doublingYears(36))).toBeCloseTo(200, 9);
  expect(doublingYears(100)).toBe(1);
});

test('a label is cut where a line may break', () => {
  expect(wrapText('跨国家枢纽节点算力网的时延', 7)).toEqual(['跨国家枢纽节点', '算力网的时延']);
  expect(wrapText('latency across national hub nodes', 10)).toEqual([
    'latency across',
    'national hub',
    'nodes',
  ]);
  expect(wrapText('时延，时延', 3)).toEqual(['时延，', '时延']);
  expect(wrapText('影像科医生（各忙一天）', 6)).toEqual(['影像科医生', '（各忙一天）']);
  expect(wrapText('the “last 100 metres”', 4)).toEqual(['the', '“last', '100', 'metres”']);
  expect(wrapText('骑手“友好”', 20)).toEqual(['骑手“友好”']);
});

describe('a chart', () => {
  test('draws all its figures in the unit of the first', () => {
    const { rows, unit, isConverted } = chartRows(chart({}), data);
    expect(rows.map(({ drawn }) => drawn)).toEqual([[788], [2]]);
    expect([unit, isConverted]).toEqual(['eflops', true]);
  });

  test('draws nothing on a scale where it shows numbers alone', () => {
    expect(chartRows(chart({ kind: 'tiles' }), data).rows.map(({ drawn }) => drawn)).toEqual([
      [],
      [],
    ]);
  });

  test('goes where one of its figures goes', () => {
    expect(figuresOf(data, new Set(['kuorong', 'andere'])).charts).toHaveLength(1);
    const fewer = figuresOf(data, new Set(['kuorong']));
    expect(fewer.figures.map(({ id }) => id)).toEqual(['zhisuan', 'zengzhang', 'bian']);
    expect(fewer.charts).toEqual([]);
  });
});

describe('the table for spreadsheets', () => {
  test('is read back as it was written', () => {
    const { data: rows, errors } = reread(toFiguresCsv(data, options));
    expect(errors).toEqual([]);
    expect(rows.map(({ id }) => id)).toEqual(['zhisuan', 'zhongbu', 'zengzhang', 'bian']);
    expect(rows[0]).toMatchObject({
      'counts zh': '智能算力，“规模”',
      'counts en': 'computing power, "scale"',
      number: '788',
      'number to': '',
      'unit zh': 'EFLOPS',
      subjects: 'computing\nai',
      address: 'https://example.org/words/articles/kuorong/#s1p1',
    });
    expect(rows[1]?.['bound']).toBe('more');
    expect([rows[3]?.['number'], rows[3]?.['number to']]).toEqual(['3', '4']);
  });

  test('has the mark of UTF-8 and no formula', () => {
    const csv = toFiguresCsv(data, options);
    expect(csv.startsWith('\uFEFFid,counts zh,')).toBe(true);
    expect(reread(csv).data[3]?.['by zh']).toBe("'=1+1");
  });

  test('of a chart says what is drawn', () => {
    const { data: rows } = reread(toChartCsv(chart({}), data, options));
    expect(rows.map((row) => [row['drawn'], row['drawn unit'], row['number']])).toEqual([
      ['788', 'EFLOPS', '788'],
      ['2', 'EFLOPS', '2000'],
    ]);
  });

  test('of growth is its curve', () => {
    const growth = chart({ kind: 'growth', figures: ['zengzhang'] });
    expect(reread(toChartCsv(growth, data, options)).data).toEqual([
      { year: '0', index: '100' },
      { year: '1', index: '136' },
      { year: '2', index: '185' },
      { year: '3', index: '251.5' },
      { year: '4', index: '342.1' },
      { year: '5', index: '465.3' },
    ]);
  });
});
