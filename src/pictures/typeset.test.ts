import { describe, expect, test } from 'vitest';
import { faces } from '../site/pictures/faces.ts';
import { pathOfLine } from './drawing.ts';
import { styleIn } from './faces.ts';
import { MissingCharacter, typeset } from './typeset.ts';

const set = (text: string, script: Parameters<typeof styleIn>[1] = 'hans') =>
  typeset(text, styleIn(faces, script, { size: 100, weight: 600 }));
const pathOf = async (text: string, script?: Parameters<typeof styleIn>[1]) =>
  pathOfLine(await set(text, script), { x: 0, y: 0 }, 1);

test('算力 is two outlines, an em apart', async () => {
  const { glyphs, width } = await set('算力');
  expect(glyphs.map(({ x }) => x)).toEqual([0, 1000]);
  expect(glyphs.every(({ steps }) => steps.length > 10)).toBe(true);
  expect(width).toBeGreaterThan(180);
  expect(width).toBeLessThan(200);
});

test('the ink stands exactly at the margin, from either side', async () => {
  const line = await set('算力');
  const xs = (path: string) => Number(/^M(-?[\d.]+)/.exec(path)?.[1]);
  const fromLeft = xs(pathOfLine(line, { x: 0, y: 0 }, 1));
  const fromRight = xs(pathOfLine(line, { x: line.width, y: 0, from: 'right' }, 1));
  expect(fromLeft).toBeCloseTo(fromRight, 1);
});

test('Traditional characters have their outlines in each face, and each place its own', async () => {
  for (const script of ['hans', 'tw', 'hk'] as const) {
    expect((await set('網絡數據騎手', script)).glyphs).toHaveLength(6);
  }
  expect(await pathOf('骨', 'hans')).not.toBe(await pathOf('骨', 'tw'));
});

test('a heavier weight has other outlines', async () => {
  const style = styleIn(faces, 'hans', { size: 100, weight: 300 });
  const light = pathOfLine(await typeset('算', style), { x: 0, y: 0 }, 1);
  expect(light).not.toBe(await pathOf('算'));
});

test('pinyin has all its letters, however they are composed', async () => {
  const all = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹ';
  expect((await set(all, 'latin')).glyphs).toHaveLength(all.length);
  expect(await pathOf(all.normalize('NFD'), 'latin')).toBe(await pathOf(all, 'latin'));
});

describe('marks', () => {
  const lengthOf = async (text: string) => {
    const { glyphs } = await set(text);
    return glyphs.at(-1)?.x;
  };

  test('two that meet share a square', async () => {
    expect(await lengthOf('容：')).toBe(1000);
    expect(await lengthOf('”：')).toBe(500);
    expect(await lengthOf('：“')).toBe(500);
    expect(await lengthOf('》、')).toBe(500);
  });

  test('a Chinese quotation mark has its square, an English one its own width', async () => {
    expect((await set('“算')).glyphs[1]?.x).toBe(1000);
    const [, apostrophe] = (await set('r’s', 'latin')).glyphs;
    expect(apostrophe?.advance).toBeLessThan(400);
  });

  test('in a headline a pair of marks takes less room beside a word', async () => {
    const style = styleIn(faces, 'tw', { size: 100, weight: 600 });
    const loose = await typeset('暖「新」蜂巢', style);
    const tight = await typeset('暖「新」蜂巢', { ...style, tight: true });
    expect(tight.width).toBeLessThan(loose.width - 50);
  });

  test('Chinese and Latin stand a little apart', async () => {
    expect(await lengthOf('算A')).toBe(1125);
  });
});

test('every superscript digit is a small digit', async () => {
  for (const digits of ['⁰¹²³⁴⁵⁶⁷⁸⁹']) {
    const small = await set(digits);
    const large = await set('0123456789');
    expect(small.glyphs).toHaveLength(10);
    expect(small.width).toBeLessThan(large.width * 0.7);
    expect(small.text).toBe(digits);
  }
});

test('a character that no font has is named', async () => {
  const setting = set('算𓀀力');
  await expect(setting).rejects.toThrow(MissingCharacter);
  await expect(setting).rejects.toThrow('“𓀀” (U+13000), which “算𓀀力” asks for');
});

test('what one face lacks is taken from another', async () => {
  expect((await set('骑', 'tw')).glyphs).toHaveLength(1);
  expect((await set('嘅', 'hans')).glyphs).toHaveLength(1);
});

test.each(['', '   ', '\u0000\u0007\u200b\ufeff', '\ud800', '\n\t\u3000'])(
  'a text in which nothing can be seen is an empty line: %j',
  async (text) => {
    expect(await set(text)).toMatchObject({ glyphs: [], width: 0, left: 0 });
  },
);

test('a text of any length is set', async () => {
  expect((await set('算力'.repeat(10_000))).glyphs).toHaveLength(20_000);
});
