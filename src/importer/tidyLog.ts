import { applyEdits } from './edits.ts';
import type { EditKind } from './edits.ts';
import { editSpans } from './editSpans.ts';
import type { Atoms, Text } from './stretches.ts';
import { editsFor, invisibleIn } from './tidyText.ts';
import type { TidyOptions } from './tidyText.ts';
import type { Place, Span } from './units.ts';

/** A mark of the input that is set otherwise. */
export interface Change {
  at: Place;
  kind: EditKind;
  from: string;
  to: string;
}

/** Tidies the texts of an article and keeps account of what it changed. */
export class TidyLog {
  readonly changes: Change[] = [];
  readonly #atoms: Atoms;
  readonly #traditional: boolean;

  constructor(atoms: Atoms, traditional: boolean) {
    this.#atoms = atoms;
    this.#traditional = traditional;
  }

  /** A text of the body, with its links and emphasis. */
  spans(text: Text, options: TidyOptions = {}): Span[] {
    const spans = this.#atoms.spansOf(text);
    const edits = this.#edits(text, spans.map((span) => span.text).join(''), options);
    return editSpans(spans, edits);
  }

  /** A line of the head, without line breaks; spaces part words there. */
  line(text: Text, options: TidyOptions = {}): string {
    const value = this.#atoms.textOf(text);
    const edits = this.#edits(text, value, { ...options, keepsSpaces: true });
    return applyEdits(value, edits)
      .replace(/\s*[\r\n]+\s*/g, ' ')
      .trim();
  }

  /** Lines of code, of which only what cannot be seen is taken away. */
  code(text: Text): string {
    const value = this.#atoms.textOf(text);
    return applyEdits(value, invisibleIn(value));
  }

  #edits(text: Text, value: string, options: TidyOptions) {
    const edits = editsFor(value, { ...options, traditional: this.#traditional });
    const at = this.#atoms.placeOf(text);
    for (const { start, end, to, kind } of edits) {
      this.changes.push({ at, kind, from: value.slice(start, end), to });
    }
    return edits;
  }
}
