import { expect, test } from 'vitest';
import { checkBody } from './checkBody.ts';
import { parseBody } from './syntax.ts';

const problems = (items: string) =>
  checkBody(
    parseBody(`<Timeline title="时间">\n\n${items}\n\n</Timeline>`),
    'zh/suanli.mdx',
    9,
  ).map(({ file, line, message }) => `${file}:${line} ${message}`);

test('items in the order of their dates pass, in either language', () => {
  expect(problems('- **2025年5月** 甲\n- **2025年6月底** 乙\n- **2028年** 丙')).toEqual([]);
  expect(problems('- **May 2025** A\n- **End of June 2025** B\n- **2028** C')).toEqual([]);
  expect(problems('- **2025年8月23日** 甲\n- **2025年8月23日** 乙')).toEqual([]);
});

test('a date out of order is told with the one that it should stand before', () => {
  expect(problems('- **2025年5月** 甲\n- **2025年8月** 乙\n- **2025年6月底** 丙')).toEqual([
    'zh/suanli.mdx:13 “2025年6月底” stands after “2025年8月”.',
  ]);
  expect(problems('- **4 September 2025** A\n- **2028** B\n- **23 August 2025** C')).toEqual([
    'zh/suanli.mdx:13 “23 August 2025” stands after “2028”.',
  ]);
});

test('a date that leaves something open stands wherever one of its days would', () => {
  expect(problems('- **2025年6月底** 甲\n- **2025年夏** 乙\n- **2025年8月23日** 丙')).toEqual([]);
  expect(problems('- **2025年8月23日** 甲\n- **2025年** 乙\n- **2025年9月4日** 丙')).toEqual([]);
  expect(problems('- **2025年9月4日** 甲\n- **2025年夏** 乙')).toEqual([
    'zh/suanli.mdx:12 “2025年夏” stands after “2025年9月4日”.',
  ]);
});

test('an item without a date is told', () => {
  expect(problems('- 2025年5月 甲\n- **2025年6月** 乙')).toEqual([
    'zh/suanli.mdx:11 The item of a timeline does not begin with a date in bold.',
  ]);
});

test('a date that cannot be read stands where the writer puts it', () => {
  expect(
    problems('- **1990年代** 甲\n- **2025年5月：** 乙\n- **近期** 丙\n- **2025年4月** 丁'),
  ).toEqual(['zh/suanli.mdx:14 “2025年4月” stands after “2025年5月”.']);
});

test('seasons and parts of a year are as wide as people have them', () => {
  expect(
    problems(
      '- **2025年春** 甲\n- **2025年2月20日** 乙\n- **2025年秋** 丙\n- **2025年8月23日** 丁\n- **2025年底** 戊',
    ),
  ).toEqual([]);
  expect(problems('- **2025年下半年** 甲\n- **2025年上半年** 乙')).toHaveLength(1);
});

test('a timeline holds one list', () => {
  const wrong = ['zh/suanli.mdx:9 <Timeline> must hold one list, and nothing else.'];
  expect(problems('2025年5月，甲。')).toEqual(wrong);
  expect(problems('- **2025年5月** 甲\n\n又及。')).toEqual(wrong);
});
