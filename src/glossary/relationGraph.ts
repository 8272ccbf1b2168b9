import type { Entry } from './glossary.ts';

/** A relation between two entries, told once: `broader` leads from an entry to its broader one. */
export interface Relation {
  from: string;
  to: string;
  kind: 'broader' | 'related';
}

/** Entries by id and the relations among them. */
export interface RelationGraph {
  nodes: string[];
  edges: Relation[];
}

/** What the relations of an entry are read from. */
export type Relating = Pick<Entry, 'id' | 'broader' | 'narrower' | 'related'>;

/** How many entries a neighbourhood holds at most, so that its map is taken in at a glance. */
export const NEIGHBOURHOOD = 14;

/**
 * The relations of all entries, in the entries' order. Entries related to none are nodes, too;
 * ids without an entry are left out; a pair that is broader and related counts as broader.
 *
 * @example relationGraph([cunli, suanli]).edges // [{ from: 'cunli', to: 'suanli', kind: 'related' }]
 */
export function relationGraph(entries: readonly Relating[]): RelationGraph {
  const known = new Set(entries.map(({ id }) => id));
  const hierarchy = entries.flatMap(({ id, broader, narrower }): Relation[] => [
    ...broader.map((to): Relation => ({ from: id, to, kind: 'broader' })),
    ...narrower.map((from): Relation => ({ from, to: id, kind: 'broader' })),
  ]);
  const association = entries.flatMap(({ id, related }) =>
    related.map((to): Relation => ({ from: id, to, kind: 'related' })),
  );
  const pairs = new Map<string, Relation>();
  for (const edge of [...hierarchy, ...association]) {
    const { from, to } = edge;
    const pair = JSON.stringify([from, to].toSorted());
    if (from !== to && known.has(from) && known.has(to) && !pairs.has(pair)) pairs.set(pair, edge);
  }
  return { nodes: [...known], edges: [...pairs.values()] };
}

/**
 * What lies around an entry: up to two steps over broader and narrower, siblings included, and one
 * step over related, with every relation among those entries. The nearest come first, and of those
 * broader before narrower before related; past {@link NEIGHBOURHOOD} the rest is left out.
 *
 * @param id an entry of the graph; of an unknown one nothing lies around
 * @example neighbourhood(graph, 'zhisuan').nodes // ['zhisuan', 'suanli', …]
 */
export function neighbourhood(graph: RelationGraph, id: string): RelationGraph {
  if (!graph.nodes.includes(id)) return { nodes: [], edges: [] };
  const { broader, narrower, related } = neighbours(graph);
  const ofEach = (ids: readonly string[], relation: ReadonlyMap<string, string[]>) =>
    ids.flatMap((one) => relation.get(one) ?? []);

  const up = ofEach([id], broader);
  const down = ofEach([id], narrower);
  const nearest = [id, ...up, ...down, ...ofEach([id], related)];
  const second = [
    ...ofEach(up, broader),
    ...ofEach(down, narrower),
    ...ofEach(up, narrower),
    ...ofEach(down, broader),
  ];
  const nodes = [...new Set([...nearest, ...second])].slice(0, NEIGHBOURHOOD);
  return { nodes, edges: edgesWithin(graph, nodes) };
}

/**
 * The parts of a graph that no relation joins, the largest first; entries related to none are
 * parts of one node.
 */
export function components(graph: RelationGraph): RelationGraph[] {
  const { broader, narrower, related } = neighbours(graph);
  const seen = new Set<string>();
  const parts = graph.nodes.flatMap((start) => {
    if (seen.has(start)) return [];
    seen.add(start);
    const nodes = [start];
    // The list grows while it is walked: what is appended is visited in its turn.
    for (const id of nodes) {
      for (const next of [broader, narrower, related].flatMap((one) => one.get(id) ?? [])) {
        if (seen.has(next)) continue;
        seen.add(next);
        nodes.push(next);
      }
    }
    return [{ nodes, edges: edgesWithin(graph, nodes) }];
  });
  return parts.toSorted((a, b) => b.nodes.length - a.nodes.length);
}

type Neighbours = Record<'broader' | 'narrower' | 'related', Map<string, string[]>>;

function neighbours({ edges }: RelationGraph): Neighbours {
  const found: Neighbours = { broader: new Map(), narrower: new Map(), related: new Map() };
  const add = (relation: Map<string, string[]>, from: string, to: string) => {
    relation.set(from, [...(relation.get(from) ?? []), to]);
  };
  for (const { from, to, kind } of edges) {
    add(found[kind], from, to);
    add(found[kind === 'broader' ? 'narrower' : 'related'], to, from);
  }
  return found;
}

function edgesWithin({ edges }: RelationGraph, nodes: readonly string[]): Relation[] {
  const within = new Set(nodes);
  return edges.filter(({ from, to }) => within.has(from) && within.has(to));
}
