import { expect, test } from 'vitest';
import { parseBody } from '../articles/syntax.ts';
import { saysTheSame } from './saysTheSame.ts';

const compare = (one: string, other: string) => saysTheSame(parseBody(one), parseBody(other));

test.each([
  ['荷塘', '柳林'],
  ['荷塘', '## 荷塘'],
  ['荷塘', '**荷塘**'],
  ['**荷**塘', '荷**塘**'],
  ['[荷塘](https://a.example)', '[荷塘](https://b.example)'],
  ['- 荷塘', '1. 荷塘'],
  ['1. 荷塘', '2. 荷塘'],
  ['荷塘\n\n柳林', '荷塘柳林'],
  ['荷\\\n塘', '荷塘'],
  ['`荷塘`', '荷塘'],
  ['## 荷塘', '### 荷塘'],
  ['<Caption>\n  荷塘\n</Caption>', '荷塘'],
  ['<Note title="荷">\n  塘\n</Note>', '<Note title="柳">\n  塘\n</Note>'],
  ['荷塘', '荷 塘'],
])('%j and %j do not', (one, other) => {
  expect(compare(one, other)).toBe(false);
});

test.each([
  ['荷塘', '荷&#x5858;'],
  ['荷塘\\*', '荷塘&#x2A;'],
  ['- 荷塘\n- 柳林', '- 荷塘\n\n- 柳林'],
  ['https://a.example', '[https://a.example](https://a.example)'],
  ['*荷塘*', '_荷塘_'],
])('%j and %j do', (one, other) => {
  expect(compare(one, other)).toBe(true);
});
