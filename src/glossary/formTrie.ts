/**
 * Forms as a trie of their UTF-16 units, each with a value. The children of a node stand side by
 * side, in the order of their units: a step is a short binary search in arrays that a processor's
 * cache holds, for ten thousand forms as for five hundred.
 */
export class FormTrie<Value> {
  /** Where the children of each node begin; they end where those of the next node begin. */
  readonly #children: Int32Array;
  /** The unit that leads to each node. */
  readonly #units: Uint16Array;
  readonly #values: readonly (Value | undefined)[];

  /** @example new FormTrie(new Map([['算力', 'suanli'], ['算力网', 'suanliwang']])) */
  constructor(forms: ReadonlyMap<string, Value>) {
    // Sorted by unit, the forms that begin alike are a stretch of the list: a node.
    const sorted = [...forms.keys()].sort();
    const nodes = [{ from: 0, to: sorted.length, depth: 0, unit: 0 }];
    const children: number[] = [];
    const values: (Value | undefined)[] = [];
    for (let node = 0; node < nodes.length; node++) {
      const { from = 0, to = 0, depth = 0 } = nodes[node] ?? {};
      const shortest = sorted[from];
      const ends = shortest?.length === depth;
      values.push(ends ? forms.get(shortest) : undefined);
      children.push(nodes.length);
      const unitOf = (rank: number) => sorted[rank]?.charCodeAt(depth) ?? 0;
      for (let rank = ends ? from + 1 : from; rank < to;) {
        const child = { from: rank, to, depth: depth + 1, unit: unitOf(rank) };
        while (rank < to && unitOf(rank) === child.unit) rank += 1;
        nodes.push({ ...child, to: rank });
      }
    }
    children.push(nodes.length);
    this.#children = Int32Array.from(children);
    this.#units = Uint16Array.from(nodes, ({ unit }) => unit);
    this.#values = values;
  }

  /**
   * Follows a unit down from a node.
   *
   * @param node 0 for the root
   * @returns 0 where no form goes on so
   */
  step(node: number, unit: number): number {
    let low = this.#children[node] ?? 0;
    let high = this.#children[node + 1] ?? 0;
    while (low < high) {
      const middle = (low + high) >> 1;
      const found = this.#units[middle] ?? 0;
      if (found === unit) return middle;
      if (found < unit) low = middle + 1;
      else high = middle;
    }
    return 0;
  }

  /** The value of the form that ends at a node. */
  valueAt(node: number): Value | undefined {
    return this.#values[node];
  }
}
