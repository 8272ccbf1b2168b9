import { beforeAll, describe, expect, test } from 'vitest';
import { createLayOut } from './layOut.ts';
import type { Box, LayOut } from './layOut.ts';
import type { RelationGraph } from './relationGraph.ts';

let layOut: LayOut;
beforeAll(async () => {
  layOut = await createLayOut();
});

/** A wheel of terms: each related to the next, all narrower than the hub. */
const wheel = (count: number): RelationGraph => {
  const ids = Array.from({ length: count }, (_, index) => `词${index}`);
  return {
    ids: ['算力', ...ids],
    relations: ids.flatMap((id, index) => [
      { from: '算力', to: id, kind: 'narrower' as const },
      { from: id, to: ids[(index + 1) % count] ?? '', kind: 'related' as const },
    ]),
  };
};
const size = (id: string) => ({ width: id.length + 2, height: 1.3 });
const overlap = (a: Box, b: Box) =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2;

describe.each([3, 12, 40])('a wheel of %i', (count) => {
  test('has every box once, within the drawing, and none over another', () => {
    const { boxes, width, height } = layOut(wheel(count), size);
    expect(boxes.map(({ id }) => id)).toEqual(wheel(count).ids);
    for (const [index, box] of boxes.entries()) {
      expect(box.x - box.width / 2).toBeGreaterThanOrEqual(0);
      expect(box.y - box.height / 2).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width / 2).toBeLessThanOrEqual(width);
      expect(box.y + box.height / 2).toBeLessThanOrEqual(height);
      expect(boxes.slice(0, index).filter((other) => overlap(box, other))).toEqual([]);
    }
  });

  test('has a line for each relation, from the one box to the other', () => {
    const { boxes, lines } = layOut(wheel(count), size);
    const { relations } = wheel(count);
    expect(lines.map(({ from, to, kind }) => ({ from, to, kind }))).toEqual(relations);
    const near = (id: string, x: number, y: number) =>
      boxes.some(
        (box) =>
          box.id === id &&
          Math.abs(box.x - x) <= box.width / 2 + 3 &&
          Math.abs(box.y - y) <= box.height / 2 + 3,
      );
    for (const { from, to, path } of lines) {
      const numbers = path.slice(1).split(/[C ]/).map(Number);
      expect(near(from, numbers[0] ?? 0, numbers[1] ?? 0), path).toBe(true);
      expect(near(to, numbers.at(-2) ?? 0, numbers.at(-1) ?? 0), path).toBe(true);
    }
  });
});

test('the same graph gives the same drawing', () => {
  expect(layOut(wheel(8), size)).toEqual(layOut(wheel(8), size));
});

test('ids and labels are never read as instructions to Graphviz', () => {
  const graph: RelationGraph = {
    ids: ['"]; x [label="', '<b>', '\\N'],
    relations: [{ from: '"]; x [label="', to: '<b>', kind: 'related' }],
  };
  expect(layOut(graph, () => ({ width: 3, height: 1 })).boxes.map(({ id }) => id)).toEqual(
    graph.ids,
  );
});

test('one entry alone and none at all are drawings, too', () => {
  expect(layOut({ ids: ['算力'], relations: [] }, size).boxes).toHaveLength(1);
  expect(layOut({ ids: [], relations: [] }, size)).toMatchObject({ boxes: [], lines: [] });
});
