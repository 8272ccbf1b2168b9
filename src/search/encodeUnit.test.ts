import { expect, test } from 'vitest';
import { encodeBeginning, encodeUnit } from './encodeUnit.ts';

test('whatever a unit holds, its code is letters and digits, and no other unit has it', () => {
  const units = '算 力 𠮷 3.1 31 1 3 788 ³ eflops eflop é café ωμέγα + % 。 / か 가 ⅳ'.split(' ');
  const codes = units.map(encodeUnit);
  for (const code of codes) expect(code).toMatch(/^[a-z0-9]+$/);
  expect(new Set(codes).size).toBe(units.length);
  for (const code of codes) {
    expect(codes.filter((other) => other !== code && other.startsWith(code))).toEqual([]);
  }
});

test('the code of half a word begins the codes of the words that begin so, and of no others', () => {
  for (const word of ['eflops', 'café', 'caféteria']) {
    for (let length = 1; length <= word.length; length++) {
      expect(encodeUnit(word).startsWith(encodeBeginning(word.slice(0, length)))).toBe(true);
    }
  }
  expect(encodeUnit('cafe').startsWith(encodeBeginning('café'))).toBe(false);
});
