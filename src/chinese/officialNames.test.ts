import { describe, expect, test } from 'vitest';
import { OFFICIAL_NAMES } from './officialNames.ts';

const find = (text: string) => text.match(OFFICIAL_NAMES) ?? [];

describe('a name is found whole', () => {
  test.each([
    ['据国家信息中心的信息', '国家信息中心'],
    ['在2025世界人工智能大会上', '世界人工智能大会'],
    ['中国科学院软件研究所招生', '中国科学院软件研究所'],
    ['依《网络安全法》处理', '《网络安全法》'],
    ['南京信息工程大学的软件', '南京信息工程大学'],
    ['浙江省经济和信息化厅发文', '省经济和信息化厅'],
    ['长江存储科技有限责任公司投产', '长江存储科技有限责任公司'],
    ['人力资源和社会保障部信息中心', '部信息中心'],
    ['中国内部审计协会的网络', '中国内部审计协会'],
  ])('%s', (text, name) => {
    expect(find(text)).toContain(name);
  });
});

describe('running text is not taken for a name', () => {
  test.each([
    '全市的数据中心都在用国产芯片',
    '中国的软件企业和网络公司',
    '这个软件的信息很多',
    '国家级的数据中心集群',
    '国家数据中心集群共有十个',
    '国家枢纽节点内集中布局大型数据中心',
    '',
  ])('%s', (text) => {
    expect(find(text)).toEqual([]);
  });
});

// Ends within the time that a test has; backtracking over so long a clause would not.
test('a clause of a hundred thousand characters is read', () => {
  const text = '国家中国全国信息网络软件大学'.repeat(8000);
  expect(find(text).length).toBeGreaterThan(0);
  expect(find('的'.repeat(100_000))).toEqual([]);
  expect(find('信息'.repeat(50_000))).toEqual([]);
});
