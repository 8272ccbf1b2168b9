import ELK from 'elkjs/lib/elk.bundled.js';
import type { ElkNode } from 'elkjs/lib/elk.bundled.js';
import { components } from './relationGraph.ts';
import type { RelationGraph } from './relationGraph.ts';
import type { Box } from './relationMap/geometry.ts';
import { packRows } from './relationMap/packRows.ts';
import { CLEARANCE, countFaults, settle } from './relationMap/settle.ts';

/** A label's size, in units of the map. */
export type Size = Pick<Box, 'width' | 'height'>;

/** A drawing: its size, and every label's box by its centre. */
export interface Layout extends Size {
  boxes: Map<string, Box>;
}

/** The space between parts that no relation joins. */
const PART_GAP = 44;
/** How far apart ELK puts neighbours; only the proportions count, since the drawing is scaled. */
const DISTANCE = 100;
/** Whence ELK begins; each number is another drawing, of which the best is kept. */
const SEEDS = [1, 2, 3];
/** How a drawing is turned, in degrees: lying, it uses the width of a page. */
const TURNS = [0, 30, 60, 90, 120, 150, 180, 210, 240, 270, 300, 330];
/** How many turns are worked out to the end. */
const FINALISTS = 2;

/**
 * Places the labels of a graph so that none overlap: each connected part by ELK's stress model,
 * turned to suit the width, its labels pushed apart and settled; the parts in rows, the largest
 * first. The same input gives the same output, to the unit.
 *
 * @param sizes of the labels, by id; an id without one gets no place
 * @param width to keep to, in the same units; where the labels need more, the layout is wider
 * @throws whatever ELK throws; it takes every graph that {@link RelationGraph} can hold
 * @example (await layOut(graph, sizes, 640)).boxes.get('suanli') // { x: 312, y: 96, width: 58, height: 30 }
 */
export async function layOut(
  graph: RelationGraph,
  sizes: ReadonlyMap<string, Size>,
  width: number,
): Promise<Layout> {
  const parts: Layout[] = [];
  for (const part of components(withSizes(graph, sizes))) {
    parts.push(await layOutPart(part, sizes, width));
  }
  const packed = packRows(parts, { width, gap: PART_GAP });
  const boxes = parts.flatMap((part, index) => {
    const corner = packed.places[index] ?? { x: 0, y: 0 };
    return [...part.boxes].map(([id, box]): [string, Box] => [id, shift(box, corner.x, corner.y)]);
  });
  return {
    width: Math.ceil(packed.width),
    height: Math.ceil(packed.height),
    boxes: new Map(boxes.map(([id, box]) => [id, rounded(box)])),
  };
}

function withSizes({ nodes, edges }: RelationGraph, sizes: ReadonlyMap<string, Size>) {
  return {
    nodes: nodes.filter((id) => sizes.has(id)),
    edges: edges.filter(({ from, to }) => sizes.has(from) && sizes.has(to)),
  };
}

/** One connected part, from the upper left corner of its bounds. */
async function layOutPart(
  part: RelationGraph,
  sizes: ReadonlyMap<string, Size>,
  width: number,
): Promise<Layout> {
  const turned: Map<string, Box>[] = [];
  for (const seed of SEEDS) {
    const places = await spread(part, seed);
    turned.push(...TURNS.map((degrees) => turn(places, sizes, degrees, width)));
  }
  const finalists = turned
    .map((boxes) => ({ boxes, fault: faultOf(boxes, part) }))
    .toSorted((a, b) => a.fault - b.fault)
    .slice(0, FINALISTS);

  let best: { boxes: Map<string, Box>; fault: number } | undefined;
  for (const { boxes } of finalists) {
    const apart = await pushApart(boxes);
    settle(apart, part.edges, width);
    const fault = faultOf(apart, part);
    if (!best || fault < best.fault) best = { boxes: apart, fault };
  }
  return fromCorner(best?.boxes ?? new Map<string, Box>());
}
