/**
 * The circles in a graph of ids, each once, beginning with its smallest id.
 *
 * @param edges the ids that each id points to; ids without an entry are ignored
 * @example findLoops(new Map([['a', ['b']], ['b', ['a']]])) // [['a', 'b']]
 */
export function findLoops(edges: ReadonlyMap<string, readonly string[]>): string[][] {
  const loops = new Map<string, string[]>();
  const done = new Set<string>();
  const path: string[] = [];

  const visit = (id: string): void => {
    const start = path.indexOf(id);
    if (start >= 0) {
      const loop = fromSmallest(path.slice(start));
      loops.set(loop.join(' '), loop);
      return;
    }
    if (done.has(id)) return;
    path.push(id);
    for (const next of edges.get(id) ?? []) visit(next);
    path.pop();
    done.add(id);
  };

  for (const id of edges.keys()) visit(id);
  return [...loops.values()];
}

function fromSmallest(loop: readonly string[]): string[] {
  const smallest = loop.indexOf(loop.toSorted()[0] ?? '');
  return [...loop.slice(smallest), ...loop.slice(0, smallest)];
}
