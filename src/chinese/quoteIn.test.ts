import { describe, expect, test } from 'vitest';
import { quoteIn } from './quoteIn.ts';

const quote = (text: string) =>
  quoteIn([{ from: text, to: text }])
    .map(({ to }) => to)
    .join('');

test('marks become corner brackets, nested ones double', () => {
  expect(quote('“甲‘乙’丙”')).toBe('「甲『乙』丙」');
});

describe('an apostrophe stays', () => {
  test.each([
    ['DeepSeek’s模型', 'DeepSeek’s模型'],
    ['“The ’90s”', '「The ’90s」'],
    ['“James’ Book”', '「James’ Book」'],
    ['“‘Rock ’n’ Roll’”', '「『Rock ’n’ Roll』」'],
    ['“O’Neal说‘好’”', '「O’Neal說『好』」'.replace('說', '说')],
  ])('%s', (text, expected) => {
    expect(quote(text)).toBe(expected);
  });
});

test('a quotation that began in another block is closed', () => {
  expect(quote('乙’丙”')).toBe('乙』丙」');
});

test('a mark that a piece changed the length of is still told by its place', () => {
  const pieces = quoteIn([
    { from: '“软件', to: '“軟體軟體' },
    { from: 'A’s”', to: 'A’s”' },
  ]);
  expect(pieces.map(({ to }) => to)).toEqual(['「軟體軟體', 'A’s」']);
});
