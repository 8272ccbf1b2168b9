interface Node {
  next: Map<number, Node> | undefined;
  value: string | undefined;
}

/** A phrase found in a text: where it ends and what it stands for. */
export interface PhraseMatch {
  end: number;
  value: string;
}

/** Phrases by their UTF-16 units, each with a value, made for looking up at every place of a text. */
export class PhraseTree {
  /** By their first unit; an array, since every place of every text asks. */
  readonly #roots: (Node | undefined)[] = new Array<Node | undefined>(0x10000);

  constructor(entries: Iterable<readonly [phrase: string, value: string]> = []) {
    for (const [phrase, value] of entries) this.add(phrase, value);
  }

  /** Adds a phrase; the value that came last stands. */
  add(phrase: string, value: string): void {
    if (phrase === '') return;
    let node = (this.#roots[phrase.charCodeAt(0)] ??= { next: undefined, value: undefined });
    for (let at = 1; at < phrase.length; at++) {
      const unit = phrase.charCodeAt(at);
      node.next ??= new Map();
      let child = node.next.get(unit);
      if (!child) node.next.set(unit, (child = { next: undefined, value: undefined }));
      node = child;
    }
    node.value = value;
  }

  /** Whether any phrase begins with a UTF-16 unit. */
  begins(unit: number): boolean {
    return this.#roots[unit] !== undefined;
  }

  /**
   * The longest phrase that begins at a place and that `accept` lets stand.
   *
   * @param limit where the phrase has to end at the latest
   * @param accept told where the phrase ends; without it every phrase stands
   * @example new PhraseTree([['算力', '1']]).longestAt('算力网', 0) // { end: 2, value: '1' }
   */
  longestAt(
    text: string,
    start: number,
    limit = text.length,
    accept?: (start: number, end: number) => boolean,
  ): PhraseMatch | undefined {
    let node = this.#roots[text.charCodeAt(start)];
    if (!node) return undefined;
    let found: PhraseMatch | undefined;
    let shorter: PhraseMatch[] | undefined;
    for (let end = start + 1; ; end++) {
      if (node.value !== undefined) {
        if (found && accept) (shorter ??= []).push(found);
        found = { end, value: node.value };
      }
      if (!node.next || end >= limit) break;
      const next = node.next.get(text.charCodeAt(end));
      if (!next) break;
      node = next;
    }
    if (!accept) return found;
    while (found && !accept(start, found.end)) found = shorter?.pop();
    return found;
  }

  /** All phrases that begin at a place, the shortest first. */
  allAt(text: string, start: number): PhraseMatch[] {
    const found: PhraseMatch[] = [];
    let node = this.#roots[text.charCodeAt(start)];
    for (let end = start + 1; node; end++) {
      if (node.value !== undefined) found.push({ end, value: node.value });
      node = end < text.length ? node.next?.get(text.charCodeAt(end)) : undefined;
    }
    return found;
  }
}
