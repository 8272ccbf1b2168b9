import type { Segment } from '../createSegmenter.ts';

/** What is known of a place: nothing yet; that its clause was cut, and whether a word begins. */
const UNCUT = 0;
const WITHIN = 1;
const START = 2;

/** Spaces and Chinese punctuation: no word runs across. */
const isBetweenClauses = (unit: number) =>
  unit <= 0x20 ||
  (unit >= 0x3000 && unit <= 0x303f && unit !== 0x3007) ||
  (unit >= 0x2018 && unit <= 0x201f) ||
  (unit >= 0xff01 && unit <= 0xff0f) ||
  (unit >= 0xff1a && unit <= 0xff20);

/** “In the hall” is no word: 馆里 in 面馆里 hides the noodle shop. */
const isPlaceWord = (word: string) => word.length === 2 && word.endsWith('里');

/**
 * Where the words of a text begin. Cutting costs as much as converting, so that only those clauses
 * are cut in which a character matters, and others when somebody asks.
 */
export class Words {
  readonly #text: string;
  readonly #segment: Segment;
  /** By UTF-16 unit, and one for the end of the text. */
  readonly #places: Uint8Array;

  /**
   * @param matters whether the words around a UTF-16 unit will be asked for
   * @example new Words('被发明', segment, () => true).startsAt(1) // true, in 被|发明
   */
  constructor(text: string, segment: Segment, matters: (unit: number) => boolean) {
    this.#text = text;
    this.#segment = segment;
    this.#places = new Uint8Array(text.length + 1);
    this.#places[text.length] = START;
    const clauses: { start: number; text: string }[] = [];
    let start = 0;
    let needed = false;
    for (let at = 0; at <= text.length; at++) {
      const unit = at < text.length ? text.charCodeAt(at) : 0;
      if (at < text.length && !isBetweenClauses(unit)) {
        needed ||= matters(unit);
        continue;
      }
      if (needed) clauses.push({ start, text: text.slice(start, at) });
      this.#places[at] = START;
      start = at + 1;
      needed = false;
    }
    this.#cut(clauses);
  }

  /** Whether nothing in the clause of a place matters, so that it was left uncut. */
  isPlain(at: number): boolean {
    return this.#places[at] === UNCUT;
  }

  startsAt(at: number): boolean {
    if (this.#places[at] === UNCUT) this.#cutAround(at);
    return this.#places[at] === START;
  }

  /** Whether a stretch is whole words, or lies within one: 打印 in 拍打印度 cuts two. */
  areWhole(start: number, end: number): boolean {
    if (this.startsAt(start) && this.startsAt(end)) return true;
    for (let at = start + 1; at < end; at++) if (this.startsAt(at)) return false;
    return true;
  }

  #cutAround(at: number): void {
    let start = at;
    while (start > 0 && !isBetweenClauses(this.#text.charCodeAt(start - 1))) start -= 1;
    let end = at;
    while (end < this.#text.length && !isBetweenClauses(this.#text.charCodeAt(end))) end += 1;
    this.#cut([{ start, text: this.#text.slice(start, end) }]);
  }

  #cut(clauses: readonly { start: number; text: string }[]): void {
    const [first] = clauses;
    if (!first) return;
    let clause = 0;
    let at = first.start;
    for (const word of this.#segment(clauses.map(({ text }) => text).join('\n'))) {
      if (word === '\n') {
        clause += 1;
        at = clauses[clause]?.start ?? this.#text.length;
        continue;
      }
      this.#places.fill(WITHIN, at, at + word.length);
      this.#places[at] = START;
      at += word.length;
      if (isPlaceWord(word)) this.#places[at - 1] = START;
    }
  }
}
