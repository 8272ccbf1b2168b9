import { instance } from '@viz-js/viz';
import { countCrossings } from './countCrossings.ts';
import type { Relation, RelationGraph } from './relationGraph.ts';

/** The room that the text of a box takes, in em of the map's type. */
export interface LabelSize {
  width: number;
  height: number;
}

/** A box; its middle stands at x, y. All lengths of a drawing are px at the type size {@link TYPE}. */
export interface Box {
  id: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A relation drawn: a path of SVG from the box of `from` to that of `to`. */
export interface Line extends Relation {
  path: string;
}

export interface Drawing {
  width: number;
  height: number;
  boxes: Box[];
  lines: Line[];
}

/** The size of the type on the map. */
export const TYPE = 14;
const PADDING = { x: 9, y: 5 };
const MARGIN = 6;
/** Lengths of Graphviz: nodes in inches, places in points, y upwards. */
const POINTS = 72;

/**
 * Of several layouts that begin from different places, the one in which the fewest lines cross is
 * taken, and among those the one that takes least room. A small picture shows its best soon.
 */
const startsFor = ({ ids }: RelationGraph) =>
  ids.length > 30 ? { least: 4, most: 12 } : { least: 2, most: 4 };
/** Beyond this a part of the glossary is no picture but a thicket. */
export const MOST = 200;

export type LayOut = (graph: RelationGraph, sizeOf: (id: string) => LabelSize) => Drawing;

/**
 * Lays out relations with Graphviz (`fdp`, springs and a compact placing without overlaps). The
 * same graph always gives the same drawing.
 *
 * @example
 * const layOut = await createLayOut();
 * layOut(surroundingsOf(graph, 'suanli', 16), () => ({ width: 4, height: 1.4 })).boxes.length // 9
 */
export async function createLayOut(): Promise<LayOut> {
  const viz = await instance();

  return (graph, sizeOf) => {
    let best: { drawing: Drawing; crossings: number } | undefined;
    const { least, most } = startsFor(graph);
    for (let start = 1; start <= most; start++) {
      if (start > least && best?.crossings === 0) break;
      const drawing = drawingOf(viz.renderJSON(inputFor(graph, sizeOf, start), ENGINE), graph);
      const crossings = crossingsIn(drawing);
      const better =
        !best ||
        crossings < best.crossings ||
        (crossings === best.crossings && areaOf(drawing) < areaOf(best.drawing));
      if (better) best = { drawing, crossings };
    }
    return best?.drawing ?? { width: 0, height: 0, boxes: [], lines: [] };
  };
}

const ENGINE = { engine: 'fdp' };

function inputFor(
  { ids, relations }: RelationGraph,
  sizeOf: (id: string) => LabelSize,
  start: number,
) {
  return {
    graphAttributes: {
      start: String(start),
      K: 0.55,
      overlap: 'vpsc',
      sep: '+10,+8',
      esep: '+4,+3',
      splines: 'true',
      outputorder: 'nodesfirst',
    },
    nodeAttributes: { shape: 'box', fixedsize: true, label: '' },
    nodes: ids.map((id) => {
      const { width, height } = sizeOf(id);
      return {
        name: id,
        attributes: {
          width: (width * TYPE + 2 * PADDING.x) / POINTS,
          height: (height * TYPE + 2 * PADDING.y) / POINTS,
        },
      };
    }),
    edges: relations.map(({ from, to }) => ({ tail: from, head: to, attributes: { dir: 'none' } })),
  };
}

/** What Graphviz says of a graph, as far as it is used here. */
interface Output {
  bb: string;
  objects?: { name: string; pos: string; width: string; height: string }[];
  edges?: { pos: string }[];
}

function drawingOf(output: object, { relations }: RelationGraph): Drawing {
  const { bb, objects = [], edges = [] } = output as Output;
  const [left = 0, bottom = 0, right = 0, top = 0] = numbersIn(bb);
  const place = (text: string) => {
    const [x = 0, y = 0] = numbersIn(text);
    return { x: round(x - left + MARGIN), y: round(top - y + MARGIN) };
  };
  return {
    width: Math.ceil(right - left + 2 * MARGIN),
    height: Math.ceil(top - bottom + 2 * MARGIN),
    boxes: objects.map(({ name, pos, width, height }) => ({
      id: name,
      ...place(pos),
      width: round(Number(width) * POINTS),
      height: round(Number(height) * POINTS),
    })),
    lines: relations.map((relation, index) => {
      const [first, ...others] = (edges[index]?.pos ?? '0,0').split(' ').map(place);
      const curve = others.map(({ x, y }) => `${x} ${y}`).join(' ');
      return { ...relation, path: `M${first?.x ?? 0} ${first?.y ?? 0}C${curve}` };
    }),
  };
}

function crossingsIn({ boxes, lines }: Drawing): number {
  const places = new Map(boxes.map((box) => [box.id, box]));
  return countCrossings(
    lines.flatMap(({ from, to }) => {
      const ends = [places.get(from), places.get(to)] as const;
      return ends[0] && ends[1] ? [[ends[0], ends[1]] as const] : [];
    }),
  );
}

const areaOf = ({ width, height }: Drawing) => width * height;
const numbersIn = (text: string) => text.split(',').map(Number);
const round = (value: number) => Math.round(value * 10) / 10;
