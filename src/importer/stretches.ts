import { isHan } from '../chinese/isCjk.ts';
import type { Place, Span } from './units.ts';

/** The smallest run of the input that the importer tells apart: a line, a paragraph, a cell. */
export interface Atom {
  at: Place;
  /** The text of the spans, one after the other. */
  text: string;
  spans: readonly Span[];
}

/** A part of an atom, in UTF-16 units. */
export interface Stretch {
  atom: number;
  start: number;
  end: number;
}

/** Text that is put together of stretches, in this order. */
export type Text = readonly Stretch[];

const JOINS_WITHOUT_SPACE = /^[^\p{L}\p{N}]$/u;

/** What stands between two stretches: nothing beside Chinese, a space between words of Latin letters. */
function glueOf(before: string, after: string): string {
  const last = Array.from(before.slice(-2)).at(-1) ?? '';
  const first = Array.from(after.slice(0, 2))[0] ?? '';
  if (last === '' || first === '' || /\s/.test(last) || /\s/.test(first)) return '';
  if (last === '-' && /\p{Ll}/u.test(first)) return '';
  if (isWide(last) || isWide(first)) return '';
  return JOINS_WITHOUT_SPACE.test(first) ? '' : ' ';
}

const isWide = (character: string) =>
  isHan(character) ||
  /^[\u3000-\u303f\uff00-\uffef“”‘’…—·\p{Script=Hira}\p{Script=Kana}]$/u.test(character);

/** Adds a span, to the last one where both are plain text. */
function append(spans: Span[], span: Span): void {
  const last = spans.at(-1);
  const isPlain = (one: Span) => Object.keys(one).length === 1;
  if (last && isPlain(last) && isPlain(span)) {
    spans[spans.length - 1] = { text: last.text + span.text };
  } else spans.push(span);
}

/** All atoms of one input, in its order. */
export class Atoms {
  readonly list: Atom[] = [];

  /** Takes a run of the input in; what is asked for later is a stretch of it. */
  add(spans: readonly Span[], at: Place): Stretch {
    const text = spans.map((span) => span.text).join('');
    this.list.push({ at, text, spans });
    return { atom: this.list.length - 1, start: 0, end: text.length };
  }

  get(stretch: Stretch): Atom {
    const atom = this.list[stretch.atom];
    if (!atom) throw new RangeError(`There is no atom ${stretch.atom}.`);
    return atom;
  }

  /** The text of one stretch as it stood in the input. */
  slice(stretch: Stretch): string {
    return this.get(stretch).text.slice(stretch.start, stretch.end);
  }

  /**
   * The text of several, joined as lines of one paragraph are.
   *
   * @example atoms.textOf(linesOf('算力需', '求')) // '算力需求'
   */
  textOf(text: Text): string {
    return this.spansOf(text)
      .map((span) => span.text)
      .join('');
  }

  /** The same with what the input says of its parts. */
  spansOf(text: Text): Span[] {
    const spans: Span[] = [];
    let before = '';
    for (const stretch of text) {
      const value = this.slice(stretch);
      const glue = glueOf(before, value);
      if (glue !== '') append(spans, { text: glue });
      if (value !== '') before = value;
      let at = 0;
      for (const span of this.get(stretch).spans) {
        const start = Math.max(stretch.start, at);
        const end = Math.min(stretch.end, at + span.text.length);
        if (start < end) append(spans, { ...span, text: span.text.slice(start - at, end - at) });
        at += span.text.length;
      }
    }
    return spans;
  }

  /** Where a text begins in the input. */
  placeOf(text: Text): Place {
    const [first] = text;
    return first ? this.get(first).at : { line: 1 };
  }

  /**
   * Cuts a text in two.
   *
   * @param offset into `textOf(text)`, in UTF-16 units
   */
  cut(text: Text, offset: number): [Text, Text] {
    const before: Stretch[] = [];
    const after: Stretch[] = [];
    let at = 0;
    let last = '';
    for (const stretch of text) {
      const value = this.slice(stretch);
      at += glueOf(last, value).length;
      if (value !== '') last = value;
      const length = value.length;
      const cut = Math.min(Math.max(offset - at, 0), length);
      if (cut > 0) before.push({ ...stretch, end: stretch.start + cut });
      if (cut < length) after.push({ ...stretch, start: stretch.start + cut });
      at += length;
    }
    return [before, after];
  }
}
