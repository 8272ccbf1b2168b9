import type { Relation } from '../relationGraph.ts';
import { cross, gapBetween, overlap, runsThrough } from './geometry.ts';
import type { Box } from './geometry.ts';

/** The least space between two labels, in units. */
export const CLEARANCE = 10;
/** The length of line that is good to see between two labels. */
const LINE = 38;
/** The space that strangers keep. */
const DISTANCE = 26;
/** How near a line may pass a label that it does not belong to. */
const PASSING = 5;
/** What each fault of a drawing weighs against the others. */
const WEIGHT = { through: 14, crossing: 5, downward: 3, length: 1, near: 1.5, outside: 0.05 };

const STEPS = [96, 48, 24, 12, 6];
const DIRECTIONS = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [1, 1],
  [1, -1],
  [-1, 1],
  [-1, -1],
] as const;
/** More rounds than any drawing has needed; it ends when no label gains by moving. */
const ROUNDS = 60;

interface Edge {
  from: Box;
  to: Box;
  kind: Relation['kind'];
}

/**
 * Moves labels, one at a time, to where the drawing reads better: no line through a strange label,
 * few lines that cross, the broader above the narrower, short lines, the given width. Labels that
 * kept clear of each other still do afterwards.
 *
 * @param boxes by id, centres changed in place
 * @param width the width to keep to where that costs little, around x = 0
 */
export function settle(
  boxes: ReadonlyMap<string, Box>,
  relations: readonly Relation[],
  width: number,
): void {
  const all = [...boxes.values()];
  const edges = edgesBetween(boxes, relations);
  for (let round = 0; round < ROUNDS; round += 1) {
    const moved = all.filter((box) => improve(box, all, edges, width));
    if (moved.length === 0) return;
  }
}

/** How many faults of each sort a drawing has; for choosing among drawings, and for tests. */
export function countFaults(
  boxes: ReadonlyMap<string, Box>,
  relations: readonly Relation[],
): Record<'overlaps' | 'throughs' | 'crossings' | 'downward', number> {
  const all = [...boxes.values()];
  const edges = edgesBetween(boxes, relations);
  const pairsOf = <T>(list: readonly T[], holds: (a: T, b: T) => boolean) =>
    list.reduce((sum, a, i) => sum + list.slice(i + 1).filter((b) => holds(a, b)).length, 0);
  return {
    overlaps: pairsOf(all, (a, b) => overlap(a, b)),
    throughs: edges.reduce(
      (sum, edge) => sum + all.filter((box) => hits(edge, box, 0)).length,
      0,
    ),
    crossings: pairsOf(edges, crosses),
    downward: edges.filter(isDownward).length,
  };
}

function edgesBetween(boxes: ReadonlyMap<string, Box>, relations: readonly Relation[]): Edge[] {
  return relations.flatMap(({ from, to, kind }) => {
    const [start, end] = [boxes.get(from), boxes.get(to)];
    return start && end ? [{ from: start, to: end, kind }] : [];
  });
}

function improve(box: Box, all: readonly Box[], edges: readonly Edge[], width: number): boolean {
  const own = edges.filter(({ from, to }) => from === box || to === box);
  const others = edges.filter(({ from, to }) => from !== box && to !== box);
  const rest = all.filter((one) => one !== box);
  const cost = () => costOf(box, rest, own, others, width);

  const start = { x: box.x, y: box.y };
  let best = { ...start, cost: cost() };
  for (const step of STEPS) {
    for (const [right, down] of DIRECTIONS) {
      box.x = start.x + right * step;
      box.y = start.y + down * step;
      if (rest.some((other) => overlap(box, other, CLEARANCE - 0.01))) continue;
      const found = cost();
      // A gain worth the move, so that rounding cannot send a label to and fro.
      if (found < best.cost - 0.001) best = { x: box.x, y: box.y, cost: found };
    }
  }
  box.x = best.x;
  box.y = best.y;
  return best.x !== start.x || best.y !== start.y;
}

/** What stands against a label's place. */
function costOf(
  box: Box,
  rest: readonly Box[],
  own: readonly Edge[],
  others: readonly Edge[],
  width: number,
): number {
  let cost = WEIGHT.outside * Math.max(0, Math.abs(box.x) + (box.width - width) / 2);
  for (const edge of own) {
    const stretch = gapBetween(edge.from, edge.to) / LINE - 1;
    cost += WEIGHT.length * stretch * stretch;
    if (isDownward(edge)) cost += WEIGHT.downward;
    for (const other of rest) if (hits(edge, other, PASSING)) cost += WEIGHT.through;
    for (const other of others) if (crosses(edge, other)) cost += WEIGHT.crossing;
  }
  for (const edge of others) if (hits(edge, box, PASSING)) cost += WEIGHT.through;
  for (const other of rest) {
    const near = 1 - gapBetween(box, other) / DISTANCE;
    if (near > 0) cost += WEIGHT.near * near * near;
  }
  return cost;
}

/** Whether a line runs through a label that is not one of its ends. */
function hits({ from, to }: Edge, box: Box, margin: number): boolean {
  return box !== from && box !== to && runsThrough(from, to, box, margin);
}

function crosses(a: Edge, b: Edge): boolean {
  return cross(a.from, a.to, b.from, b.to);
}

/** Whether the broader entry stands no higher than the narrower one, against what readers expect. */
function isDownward({ from, to, kind }: Edge): boolean {
  return kind === 'broader' && to.y > from.y - (to.height + from.height) / 2;
}
