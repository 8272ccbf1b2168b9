import { expect, test } from 'vitest';
import { DRIFT, chooseBrief } from './chooseBrief.ts';
import type { PlacedNote } from './chooseBrief.ts';

const at = (line: number, changes: Partial<PlacedNote> = {}): PlacedNote => ({
  line,
  from: line,
  brief: 1,
  full: 3,
  loss: 3,
  ...changes,
});

/** How many lines below its own each note begins. */
function driftOf(notes: readonly PlacedNote[], isBrief = chooseBrief(notes)): number[] {
  let end = 0;
  return notes.map(({ line, from, brief, full }, index) => {
    const start = Math.max(from, end);
    end = start + (isBrief[index] ? brief : full);
    return start - line;
  });
}

const lossOf = (notes: readonly PlacedNote[], isBrief: readonly boolean[]) =>
  notes.reduce((sum, { loss }, index) => sum + (isBrief[index] ? loss : 0), 0);

/** Every way to set some notes. */
const waysFor = (count: number) =>
  Array.from({ length: 2 ** count }, (_, way) =>
    Array.from({ length: count }, (__, index) => (way & (1 << index)) !== 0),
  );

test('notes are whole where the next ones are near their lines all the same', () => {
  expect(chooseBrief([0, 4, 8, 9, 14].map((line) => at(line)))).not.toContain(true);
});

test('no note begins further below its line than it may, and nothing else would lose less', () => {
  const notes = [0, 0, 1, 1, 2, 9, 9, 11, 12, 12].map((line, index) =>
    at(line, { loss: index % 3 === 2 ? 1 : 3, full: 2 + (index % 2) }),
  );
  const chosen = chooseBrief(notes);
  const near = waysFor(notes.length).filter((way) => Math.max(...driftOf(notes, way)) <= DRIFT);
  expect(near).toContainEqual(chosen);
  expect(lossOf(notes, chosen)).toBe(Math.min(...near.map((way) => lossOf(notes, way))));
  expect(chosen).toContain(true);
});

test('the sentence of a later mention goes first', () => {
  const long = at(0, { full: 4 });
  const later = at(0, { full: 4, loss: 1 });
  expect(chooseBrief([long, later, long])).toEqual([false, true, false]);
  expect(chooseBrief([later, long, long])).toEqual([true, false, false]);
});

test('where even brief notes are too many, they stand as near as they can', () => {
  const crowd = Array.from({ length: 9 }, () => at(0));
  expect(driftOf(crowd)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
});

test('what may not be brief is whole, at the expense of the others', () => {
  const notes = [at(0), at(0, { loss: Infinity }), at(0, { loss: Infinity }), at(0)];
  expect(chooseBrief(notes)).toEqual([true, false, false, false]);
});

test('a word in a table has its line there, and its note stands beside the table', () => {
  const words = [at(0), at(2, { from: 1 }), at(8, { from: 1 }), at(9, { from: 1 })];
  expect(chooseBrief(words)).not.toContain(true);
  expect(driftOf(words)).toEqual([0, 1, -2, 0]);
});

test('hundreds of notes are set at once', () => {
  const many = Array.from({ length: 600 }, (_, index) => at(Math.floor(index / 2)));
  expect(chooseBrief(many)).toHaveLength(600);
});
