import { expect, test } from 'vitest';
import { readSubsets } from './readSubsets.ts';

const rule = (file: string, ranges: string) =>
  `@font-face {\n  font-family: 'X';\n  src: url(${file}) format('woff2-variations');\n  unicode-range: ${ranges};\n}\n`;

test('files come with their ranges, the last rule first', () => {
  expect(
    readSubsets(rule('./a.woff2', 'U+7b97,U+4e00-4e0a') + rule("'./b.woff2'", 'U+0-FF')),
  ).toEqual([
    { file: './b.woff2', ranges: [[0, 0xff]] },
    {
      file: './a.woff2',
      ranges: [
        [0x7b97, 0x7b97],
        [0x4e00, 0x4e0a],
      ],
    },
  ]);
});

test('a style sheet without faces has no files', () => {
  expect(readSubsets('')).toEqual([]);
  expect(readSubsets('p { color: red }')).toEqual([]);
});

test('a range that is none is named', () => {
  expect(() => readSubsets(rule('./a.woff2', 'U+4e00, all'))).toThrow('“all” is no range');
});
