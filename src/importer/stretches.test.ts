import { describe, expect, test } from 'vitest';
import { Atoms } from './stretches.ts';
import type { Text } from './stretches.ts';

function linesOf(...lines: string[]): { atoms: Atoms; text: Text } {
  const atoms = new Atoms();
  return {
    atoms,
    text: lines.map((line, index) => atoms.add([{ text: line }], { line: index + 1 })),
  };
}

describe('lines of one paragraph are joined', () => {
  test.each([
    ['without a space between Han', ['算力需', '求'], '算力需求'],
    ['nor beside full-width marks', ['说：', 'GPU不够'], '说：GPU不够'],
    ['nor between Han and Latin, which the input parts or not', ['使用GPU', '的人'], '使用GPU的人'],
    ['with a space between Latin words', ['The market', 'never sleeps'], 'The market never sleeps'],
    ['without one behind a hyphen', ['well-', 'known'], 'well-known'],
    ['with no second space', ['The ', 'market'], 'The market'],
    ['beside characters beyond the BMP as beside Han', ['姓𠮷', '𠮷田'], '姓𠮷𠮷田'],
    ['an empty line between them adds nothing', ['The', '', 'end'], 'The end'],
  ])('%s', (_, lines, joined) => {
    const { atoms, text } = linesOf(...lines);
    expect(atoms.textOf(text)).toBe(joined);
  });
});

test('a text is cut in two, and the halves are the whole', () => {
  const { atoms, text } = linesOf('The market', 'never', '睡觉');
  const whole = atoms.textOf(text);
  for (let offset = 0; offset <= whole.length; offset++) {
    const [before, after] = atoms.cut(text, offset);
    expect(atoms.textOf(before).length).toBeLessThanOrEqual(offset);
    expect(`${atoms.textOf(before)} ${atoms.textOf(after)}`.replaceAll(' ', '')).toBe(
      whole.replaceAll(' ', ''),
    );
  }
});

test('what the input says of its parts holds for the parts of a stretch', () => {
  const atoms = new Atoms();
  const text = [atoms.add([{ text: '算' }, { text: '力网', strong: true }], { line: 3 })];
  const [, rest] = atoms.cut(text, 2);
  expect(atoms.spansOf(rest)).toEqual([{ text: '网', strong: true }]);
  expect(atoms.placeOf(rest)).toEqual({ line: 3 });
});

test('no atom but those that were added is there', () => {
  expect(() => new Atoms().slice({ atom: 0, start: 0, end: 1 })).toThrow('There is no atom 0.');
});
