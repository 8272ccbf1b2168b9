import type { Entry } from '../glossary.ts';

/** How two entries hang together: `to` is narrower than `from`, or each is related to the other. */
export interface Relation {
  from: string;
  to: string;
  kind: 'narrower' | 'related';
}

/** A part of the glossary: ids of entries, and the relations between them. */
export interface RelationGraph {
  ids: string[];
  relations: Relation[];
}

type Related = Pick<Entry, 'id' | 'broader' | 'related'>;

/**
 * Every entry and every relation, each relation once.
 *
 * @example relationGraph(entries).relations[0] // { from: 'suanli', to: 'zhisuan', kind: 'narrower' }
 */
export function relationGraph(entries: readonly Related[]): RelationGraph {
  const relations = entries.flatMap(({ id, broader, related }): Relation[] => [
    ...broader.map((from) => ({ from, to: id, kind: 'narrower' as const })),
    ...related
      .filter((other) => id < other)
      .map((other) => ({ from: id, to: other, kind: 'related' as const })),
  ]);
  return { ids: entries.map(({ id }) => id), relations };
}

/** The parts of a graph that no relation joins, the largest first; entries that stand alone are none. */
export function componentsOf(graph: RelationGraph): RelationGraph[] {
  const neighbours = neighboursIn(graph);
  const seen = new Set<string>();
  const components = graph.ids.flatMap((id) => {
    if (seen.has(id) || !neighbours.get(id)) return [];
    const reached = [id];
    seen.add(id);
    for (const one of reached) {
      for (const next of neighbours.get(one) ?? []) {
        if (seen.has(next)) continue;
        seen.add(next);
        reached.push(next);
      }
    }
    return [partOf(graph, new Set(reached))];
  });
  return components.toSorted((a, b) => b.ids.length - a.ids.length);
}

/**
 * The surroundings of an entry: the entries it is joined to and, ring by ring, those that they are
 * joined to, as long as a ring fits as a whole. The first ring always stands.
 *
 * @param limit how many entries make a picture that is still read at a glance
 */
export function surroundingsOf(graph: RelationGraph, id: string, limit: number): RelationGraph {
  const neighbours = neighboursIn(graph);
  let reached = new Set([id]);
  for (let ring = 1; ; ring++) {
    const next = new Set([...reached, ...[...reached].flatMap((one) => neighbours.get(one) ?? [])]);
    if (next.size === reached.size || (ring > 1 && next.size > limit)) break;
    reached = next;
  }
  return partOf(graph, reached);
}

function partOf({ ids, relations }: RelationGraph, within: ReadonlySet<string>): RelationGraph {
  return {
    ids: ids.filter((id) => within.has(id)),
    relations: relations.filter(({ from, to }) => within.has(from) && within.has(to)),
  };
}

function neighboursIn({ relations }: RelationGraph): Map<string, string[]> {
  const ends = relations.flatMap(({ from, to }): [string, string][] => [
    [from, to],
    [to, from],
  ]);
  const grouped = Map.groupBy(ends, ([one]) => one);
  return new Map([...grouped].map(([one, pairs]) => [one, pairs.map(([, other]) => other)]));
}
