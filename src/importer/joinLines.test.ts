import { describe, expect, test } from 'vitest';
import { readPassages, tell } from '../../tests/lib/readDraft.ts';

function read(text: string): string[] {
  const { atoms, passages } = readPassages(text);
  return tell(passages, atoms);
}

/** Broken at a width, in characters. */
const wrap = (text: string, width: number, indent = '') =>
  `${indent}${text}`.match(new RegExp(`.{1,${width}}`, 'gu'))?.join('\n') ?? '';

const LONG =
  '早市开在两条胡同之间全长不到三百米却有一百二十多个摊位去年夏天街道给摊位统一装了遮阳棚又在地上画了线谁也不占谁的地方';
const OTHER =
  '卖豆腐的老李把木板一掀热气扑面而来他家的豆腐用的是自家磨的黄豆每天只做四板卖完就收摊从不涨价也从不缺斤短两街坊都信他';

describe('lines that were broken at a width become paragraphs', () => {
  test('parted by empty lines', () => {
    const text = `${wrap(`${LONG}。`, 20)}\n\n${wrap(`${OTHER}。`, 20)}`;
    expect(read(text)).toEqual([`${LONG}。`, `${OTHER}。`]);
  });

  test('told by their indents', () => {
    const text = `${wrap(`${LONG}。`, 20, '　　')}\n${wrap(`${OTHER}。`, 20, '　　')}`;
    expect(read(text)).toEqual([`${LONG}。`, `${OTHER}。`]);
  });

  test('told by nothing but that the last line of each is short', () => {
    const text = `${wrap(`${LONG}。`, 20)}\n${wrap(`${OTHER}。`, 20)}`;
    expect(read(text)).toEqual([`${LONG}。`, `${OTHER}。`]);
  });

  test('in a column as narrow as a newspaper’s', () => {
    const text = `${wrap(`${LONG}。`, 13, '　　')}\n${wrap(`${OTHER}。`, 13, '　　')}`;
    expect(read(text)).toEqual([`${LONG}。`, `${OTHER}。`]);
  });

  test('a short line above them stays by itself', () => {
    const text = `早市\n${wrap(`${LONG}。`, 20)}\n收摊\n${wrap(`${OTHER}。`, 20)}`;
    expect(read(text)).toEqual(['早市', `${LONG}。`, '收摊', `${OTHER}。`]);
  });
});

test('lines that each end are paragraphs, with and without empty lines', () => {
  expect(read('早市。\n夜市。\n\n花市。')).toEqual(['早市。', '夜市。', '花市。']);
});

test('who wrote the text stands by itself, among lines that are joined', () => {
  const text = `早市的一天\n记者 何春晖\n${wrap(`${LONG}。`, 20)}\n${wrap(`${OTHER}。`, 20)}`;
  expect(read(text)).toEqual(['早市的一天', '记者 何春晖', `${LONG}。`, `${OTHER}。`]);
});

test('a page is told where it ends', () => {
  expect(read('早市\f夜市')).toEqual(['早市', 'page', '夜市']);
});

test('a quotation of mail is read as lines of its own, however deep', () => {
  const text = `回复如下。\n> 您好：\n>\n${wrap(`${LONG}。`, 20)
    .split('\n')
    .map((line) => `> > ${line}`)
    .join('\n')}`;
  expect(read(text)).toEqual(['回复如下。', `quote: 您好： | quote: ${LONG}。`]);
});

test('signs of quotation without end are text', () => {
  const text = Array.from({ length: 40 }, (_, depth) => `${'> '.repeat(depth)}第${depth}层`).join(
    '\n',
  );
  expect(read(text).join('')).toContain('第39层');
});

test('how many lines a passage takes, and whether the last is full, is told of its look', () => {
  const { passages } = readPassages(`${wrap(LONG, 20)}\f${wrap(`${OTHER}。`, 20)}`);
  const looks = passages.flatMap((one) => (one.kind === 'passage' ? [one.look] : []));
  expect(looks.map(({ lines }) => lines)).toEqual([3, 3]);
  expect(looks.map(({ full }) => full)).toEqual([true, true]);
});
