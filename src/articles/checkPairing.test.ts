import { expect, test } from 'vitest';
import { checkPairing } from './checkPairing.ts';
import { readBlocks } from './readBlocks.ts';
import { parseBody } from './syntax.ts';

const text = (file: string, body: string) => ({ file, blocks: readBlocks(parseBody(body), 9) });
const problems = (chinese: string, english: string) =>
  checkPairing(text('zh/suanli.mdx', chinese), text('en/suanli.mdx', english)).map(
    ({ file, line, message }) => `${file}:${line} ${message}`,
  );

test('texts of one shape pair', () => {
  expect(problems('甲\n\n## 乙\n\n- 丙\n- 丁', 'A\n\n## B\n\n- C\n- D')).toEqual([]);
});

test('an article without its English is no error', () => {
  expect(problems('甲\n\n乙', '')).toEqual([]);
});

test('a paragraph more is told with both lines', () => {
  expect(problems('甲\n\n## 乙\n\n丙', 'A\n\n## B\n\nC\n\nD')).toEqual([
    'en/suanli.mdx:15 Section s1 has 2 paragraphs, and 1 in zh/suanli.mdx:13.',
  ]);
});

test('paragraphs marked as belonging together pair with one, in either language', () => {
  const together = (one: string, other: string) =>
    `<Together>\n\n${one}\n\n${other}\n\n</Together>`;
  expect(problems('甲\n\n乙', `${together('A', 'AA')}\n\nB`)).toEqual([]);
  expect(problems(`甲\n\n${together('乙', '丙')}`, 'A\n\nB')).toEqual([]);
  expect(problems(`甲\n\n${together('乙', '丙')}`, 'A\n\nB\n\nC')).toEqual([
    'en/suanli.mdx:13 Section s0 has 3 paragraphs, and 2 in zh/suanli.mdx:11.',
  ]);
});

test('a section that is missing is told, and each kind for itself', () => {
  expect(problems('甲\n\n## 乙\n\n丙\n\n- 丁', 'A')).toEqual([
    'en/suanli.mdx:9 Section s1 has 0 headings, and 1 in zh/suanli.mdx:11.',
    'en/suanli.mdx:9 Section s1 has 0 paragraphs, and 1 in zh/suanli.mdx:13.',
    'en/suanli.mdx:9 Section s1 has 0 list items, and 1 in zh/suanli.mdx:15.',
  ]);
});
