import { describe, expect, test } from 'vitest';
import { suggestTerms } from './suggestTerms.ts';

const NOTHING = { forms: [], names: [], shields: [], least: 1 };
const suggest = (texts: readonly string[], settings = {}) =>
  suggestTerms(
    texts.map((text, index) => ({ file: 'x.mdx', block: `s0p${index}`, text })),
    { ...NOTHING, ...settings },
  ).map(({ form }) => form);

const TEXTS = [
  '城市算力网已经铺开',
  '各地的算力网正在连成一张',
  '各地的算力中心，提升了算力',
  '有的地方算力闲着，有的地方算力不够',
  '算力常被拿来与水、电相比',
  '骑手去的是社区食堂',
  '社区食堂对骑手友好',
  '他们一年到头在街巷里穿行，没有固定的休息日，吃饭也没个准点',
];

test('no text, no suggestions', () => {
  expect(suggest([])).toEqual([]);
  expect(suggest([''])).toEqual([]);
});

test('one word is one suggestion', () => {
  expect(suggest(['骑手'])).toEqual(['骑手']);
});

test('nested coinages are all suggested, the one that stands by itself most often first', () => {
  const forms = suggest(TEXTS);
  expect(forms[0]).toBe('算力');
  expect(forms).toEqual(expect.arrayContaining(['算力网', '城市算力网', '算力中心', '社区食堂']));
});

test('what is rarer than asked for is left out', () => {
  const forms = suggest(TEXTS, { least: 2 });
  expect(forms).toEqual(expect.arrayContaining(['算力', '社区食堂']));
  expect(forms).not.toContain('城市算力网');
});

describe('what is never suggested', () => {
  test('forms of entries, while longer ones that hold them are', () => {
    const forms = suggest(TEXTS, { forms: ['算力', '社区食堂'] });
    expect(forms).not.toContain('算力');
    expect(forms).not.toContain('社区食堂');
    expect(forms).toContain('算力网');
  });

  test('names', () => {
    expect(suggest(['凌云芯片', '凌云'], { names: ['凌云'] })).not.toContain('凌云');
  });

  test('what stands in the name of a body or a person', () => {
    const texts = ['中国新就业形态研究中心主任提醒'];
    expect(suggest(texts, { shields: ['中国新就业形态研究中心'] }).join()).not.toContain('就业');
  });

  test('numbers and dates', () => {
    expect(suggest(['2025年7月', '3.1万', '2025', '一百二十'])).toEqual([]);
  });

  test('the report speaking of itself', () => {
    expect(suggest(['本站的报道', '记者', '这组数字'])).toEqual([]);
  });
});

test('an amount is suggested as its unit', () => {
  expect(suggest(['智算788EFLOPS'])).toContain('EFLOPS');
  expect(suggest(['智算788EFLOPS']).join()).not.toContain('788');
});

test('a word of general Chinese stands behind one of the texts’ own', () => {
  const forms = suggest(['时延与中心', '时延和中心']);
  expect(forms.indexOf('时延')).toBeLessThan(forms.indexOf('中心'));
});

test('quotation marks raise what stands in them', () => {
  const forms = suggest(['“边缘节点”', '枢纽节点']);
  expect(forms.indexOf('边缘节点')).toBeLessThan(forms.indexOf('枢纽节点'));
});

test('the order does not hang on chance', () => {
  expect(suggest(TEXTS)).toEqual(suggest(TEXTS));
});
