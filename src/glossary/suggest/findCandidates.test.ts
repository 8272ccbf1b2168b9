import { describe, expect, test } from 'vitest';
import { createTagger } from '../../chinese/createSegmenter.ts';
import { findCandidates } from './findCandidates.ts';
import { readWords } from './readWords.ts';

const tag = createTagger(['算力', '智算', '昇腾', '东数西算']);
const find = (texts: readonly string[], least = 1) =>
  findCandidates(
    texts.map((text) => ({ text, words: readWords(tag(text)) })),
    least,
  );
const forms = (texts: readonly string[], least?: number) =>
  find(texts, least).map(({ form }) => form);

describe('awkward texts', () => {
  test.each([
    ['none', []],
    ['empty', ['']],
    ['punctuation alone', ['，。“”']],
    ['one character', ['网']],
    ['numbers and dates', ['2025年7月31日', '3.1万', '100']],
    ['hostile', ['\u202e\u0000', '𠮷']],
  ])('%s', (_, texts) => {
    expect(forms(texts)).toEqual([]);
  });

  test('one word alone', () => {
    expect(find(['骑手'])).toEqual([
      {
        form: '骑手',
        words: ['骑手'],
        places: [{ passage: 0, start: 0, end: 2 }],
        quoted: false,
      },
    ]);
  });
});

describe('nested forms', () => {
  test('each that stands by itself somewhere is a candidate', () => {
    expect(forms(['算力', '算力网', '城市算力网'])).toEqual(['算力', '算力网', '城市算力网']);
  });

  test('one that never does is none', () => {
    expect(forms(['新就业群体的需要', '为新就业群体'])).toEqual(['新就业群体']);
  });

  test('a longer one that is too rare to be a candidate hides nothing', () => {
    expect(forms(['城市算力网', '算力网', '算力网'], 2)).toEqual(['算力网']);
    expect(forms(['城市算力网', '区域算力网'], 2)).toEqual(['算力网']);
  });

  test('places count wherever a form stands, in longer ones, too', () => {
    const [network] = find(['城市算力网', '算力网']).filter(({ form }) => form === '算力网');
    expect(network?.places).toEqual([
      { passage: 0, start: 2, end: 5 },
      { passage: 1, start: 0, end: 3 },
    ]);
  });
});

describe('how a term is built', () => {
  test.each([
    ['算力供需错配', '算力供需错配'],
    ['灵活就业人员', '灵活就业人员'],
    ['快递员', '快递员'],
    ['设外卖托管班', '托管班'],
    ['智算788EFLOPS', 'EFLOPS'],
    ['国产GPU', '国产GPU'],
    ['昇腾384超节点', '昇腾384超节点'],
  ])('%s', (text, form) => {
    expect(forms([text])).toContain(form);
  });

  test('a verb that governs what follows is no part of a term', () => {
    expect(forms(['月度覆盖骑手'])).not.toContain('月度覆盖');
    expect(forms(['月度覆盖骑手'])).not.toContain('月度覆盖骑手');
  });

  test('none is longer than twelve characters', () => {
    const lengths = forms(['国家数据中心集群平台企业社区食堂']).map((form) => form.length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(12);
  });
});

describe('quotation marks', () => {
  test('set off what is new, however it is built', () => {
    const [candidate] = find(['要迈过“融入难”这道坎']).filter(({ form }) => form === '融入难');
    expect(candidate).toMatchObject({ quoted: true, words: ['融入难'] });
  });

  test('a form in them and without them is one', () => {
    const [candidate] = find(['“东数西算”枢纽', '东数西算']).filter(
      ({ form }) => form === '东数西算',
    );
    expect(candidate).toMatchObject({ quoted: true });
    expect(candidate?.places).toHaveLength(2);
  });

  test('neither numbers nor sentences', () => {
    expect(forms(['印成“31万架”', '他说“我们这里的骑手都来，也都吃得上饭”'])).not.toContain(
      '31万架',
    );
  });
});
