import { expect, test } from 'vitest';
import { faces } from '../site/pictures/faces.ts';
import { breakLines } from './breakLines.ts';
import { styleIn } from './faces.ts';
import { typeset } from './typeset.ts';

const TEXTS = [
  '算力“扩容”：底座、应用与下一步',
  '友好场景：城市怎样接住一千万骑手',
  '工业和信息化部以公开揭榜方式在计算、存储、网络等方向推动新技术和新产品应用的行动。',
  '在各行各业推广应用人工智能的国家行动，2024年首次写入政府工作报告，2025年8月由国务院发文部署。',
  '《关于“人工智能+”行动的意见》（节选）、《算力互联互通行动计划》',
];
const ENGLISH = 'Rider-friendly settings: how cities make room for ten million riders';

const set = (text: string, script: 'hans' | 'latin' = 'hans', size = 100) =>
  typeset(text, styleIn(faces, script, { size, weight: 600 }));

test('no line begins with a mark that closes, or ends with one that opens', async () => {
  for (const text of TEXTS) {
    const line = await set(text);
    for (let width = 300; width <= 2000; width += 50) {
      const lines = breakLines(line, width);
      expect(lines.join(''), `${text} at ${width}`).toBe(text);
      for (const one of lines) {
        expect(one, `${text} at ${width}`).not.toMatch(/^[，。、：；！？”’）》〉」』】…]/);
        expect(one, `${text} at ${width}`).not.toMatch(/[“‘（《〈「『【]$/);
      }
    }
  }
});

test('every line fits, and there are as few as can be', async () => {
  for (const text of TEXTS) {
    const lines = breakLines(await set(text), 900);
    for (const one of lines) expect((await set(one)).width).toBeLessThanOrEqual(900);
    expect(lines.length).toBeLessThanOrEqual(Math.ceil((await set(text)).width / 900) + 1);
  }
});

test('a colon is where a title breaks', async () => {
  expect(breakLines(await set(TEXTS[0] ?? '', 'hans', 90), 1000)).toEqual([
    '算力“扩容”：',
    '底座、应用与下一步',
  ]);
  expect(breakLines(await set(ENGLISH, 'latin', 76), 1032)[0]).toBe('Rider-friendly settings:');
});

test('lines without a colon are about as long as each other', async () => {
  const lines = breakLines(
    await set('China Academy of Information and Communications Technology', 'latin', 42),
    1032,
  );
  expect(lines).toEqual(['China Academy of Information', 'and Communications Technology']);
});

test('words stay whole, of Latin and of Chinese', async () => {
  for (let width = 700; width < 2000; width += 100) {
    expect(
      breakLines(await set(ENGLISH, 'latin'), width)
        .join(' ')
        .replace('- ', '-'),
    ).toBe(ENGLISH);
  }
  expect(breakLines(await set('我们讨论人工智能'), 700)).toEqual(['我们讨论', '人工智能']);
});

test('what can break nowhere breaks anywhere', async () => {
  const long = 'a'.repeat(60);
  const lines = breakLines(await set(long), 500);
  expect(lines.join('')).toBe(long);
  for (const one of lines) expect((await set(one)).width).toBeLessThanOrEqual(500);
  expect(breakLines(await set('，'.repeat(30)), 500).join('')).toBe('，'.repeat(30));
  expect(breakLines(await set('算力'), 1)).toEqual(['算', '力']);
});

test('an empty text has no line', async () => {
  expect(breakLines(await set(' '), 500)).toEqual([]);
});
