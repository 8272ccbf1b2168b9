import { expect, test } from 'vitest';
import fc from 'fast-check';
import { compareHan } from '../hanOf.ts';
import { readPlainText } from './readPlainText.ts';

const kinds = (text: string) =>
  readPlainText(text).units.map((unit) => (unit.kind === 'line' ? unit.text : unit.kind));

test('lines and empty lines are told with their numbers', () => {
  expect(readPlainText('电价下调\n \u3000\n本报讯').units).toEqual([
    { kind: 'line', at: { line: 1 }, text: '电价下调' },
    { kind: 'blank', at: { line: 2 } },
    { kind: 'line', at: { line: 3 }, text: '本报讯' },
  ]);
});

test.each(['\n', '\r\n', '\r', '\u2028', '\u0085'])('%j ends a line', (end) => {
  expect(kinds(`电价${end}下调${end}`)).toEqual(['电价', '下调']);
});

test('a form feed begins a page, with or without a line end of its own', () => {
  expect(kinds('第一页\n\f第二页\f\n第三页')).toEqual([
    '第一页',
    'blank',
    'page',
    '第二页',
    'page',
    '第三页',
  ]);
  expect(readPlainText('第一页\f第二页').units.at(-1)?.at).toEqual({ line: 1, page: 2 });
  expect(readPlainText('第一页\f\n第二页').units.at(-1)?.at).toEqual({ line: 2, page: 2 });
});

test.each(['\u3000\u3000', '    ', ' \u3000 ', '\t', '\u00a0\u00a0\u00a0\u00a0'])(
  'an indent %j is of the look, not of the text',
  (indent) => {
    expect(readPlainText(`${indent}本报讯`).units).toEqual([
      { kind: 'line', at: { line: 1 }, text: '本报讯', look: { indented: true } },
    ]);
  },
);

test('a title in the middle is centred, a signature at the right is not', () => {
  const text = [
    '　　　　　　　　　　电价下调两成',
    '　　城东的旧厂房里，三台服务器昨天开机，负责人说',
    '电费比去年少了两成。',
    '　　　　　　　　　　　　　　　　　　　　（方圆）',
  ].join('\n');
  const looks = readPlainText(text).units.map((unit) => unit.kind === 'line' && unit.look);
  expect(looks).toEqual([{ centred: true }, { indented: true }, undefined, undefined]);
});

test('where every paragraph is a line of its own, far in is centred', () => {
  const text = `${' '.repeat(30)}电价下调\n　　${'城东的旧厂房里，'.repeat(20)}\n`;
  expect(readPlainText(text).units[0]).toMatchObject({ look: { centred: true } });
});

test('what cannot be seen is not of the text', () => {
  expect(kinds('\u200b算\u200d力\u00ad\ufeff')).toEqual(['算力']);
});

test('whatever the text, no Han character is lost and lines are counted as they stand', () => {
  const pieces = fc.constantFrom(
    '算',
    '力',
    ' ',
    '\u3000',
    '\n',
    '\r',
    '\r\n',
    '\f',
    '\u200b',
    'a',
  );
  fc.assert(
    fc.property(fc.array(pieces), (parts) => {
      const read = readPlainText(parts.join(''));
      expect(compareHan(read)).toEqual({ missing: '', added: '' });
      const lines = read.units.map(({ at }) => at.line);
      expect(lines).toEqual(lines.toSorted((a, b) => a - b));
    }),
  );
});
