import { describe, expect, test } from 'vitest';
import { discoverWords } from './discoverWords.ts';

const found = (texts: readonly string[]) => discoverWords(texts).map(({ form }) => form);

describe('too little to go by', () => {
  test.each([
    ['no text', []],
    ['an empty text', ['']],
    ['a single character', ['算']],
    ['one word', ['算力']],
    ['a word met twice', ['算力在涨', '建算力']],
    ['no Chinese', ['GPU, GPU, GPU; 788EFLOPS']],
  ])('%s', (_, texts) => {
    expect(found(texts)).toEqual([]);
  });
});

describe('a coinage among ordinary words', () => {
  const TEXTS = [
    '我们在西部建设算力枢纽，东边用得上',
    '这家公司把算力卖给学校',
    '今年夏天算力两个字频频见报',
    '有的地方缺水，有的地方算力不够',
    '大家都说算力像电',
    '平时不觉得，断了才知道离不开',
    '他们一年到头在街巷里穿行，没有固定的休息日，吃饭也没个准点',
  ];

  test('is found, since its characters stay together and its neighbours change', () => {
    expect(found(TEXTS)).toContain('算力');
  });

  test('is found without what stands beside it by grammar', () => {
    const forms = found(
      TEXTS.map((text, index) => text.replace('算力', index < 3 ? '以算力' : '算力的')),
    );
    expect(forms).toContain('算力');
    expect(forms).not.toContain('以算力');
    expect(forms).not.toContain('算力的');
  });

  test('is not cut short: a part whose neighbour never changes is no word', () => {
    const forms = found(TEXTS.map((text) => text.replace('算力', '超节点')));
    expect(forms).toContain('超节点');
    expect(forms).not.toContain('超节');
  });

  test('a form that fills whole titles stands freely', () => {
    expect(found([...TEXTS, '机架', '机架', '机架'])).toContain('机架');
  });
});

test('frequency, cohesion and freedom are said of each', () => {
  const texts = ['甲骑手乙', '丙骑手丁', '戊骑手己', '庚辛壬癸'];
  const [word] = discoverWords(texts);
  // 16 characters; 骑 and 手 three times each, together three times: log₂(3 · 16 / 9).
  expect(discoverWords(texts)).toEqual([]);
  expect(word).toBeUndefined();
  const longer = discoverWords([
    ...texts,
    '天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏云腾致雨露结为霜',
  ]);
  expect(longer).toHaveLength(1);
  expect(longer[0]).toMatchObject({ form: '骑手', frequency: 3 });
  expect(longer[0]?.cohesion).toBeCloseTo(Math.log2((3 * 48) / 9));
  expect(longer[0]?.freedom).toBeCloseTo(Math.log2(3));
});
