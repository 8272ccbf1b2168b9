/** What is put in the place of a stretch of a text, in UTF-16 units. */
export interface Edit {
  start: number;
  end: number;
  to: string;
  kind: EditKind;
}

export type EditKind =
  | 'half-width punctuation'
  | 'quotation marks'
  | 'stray spaces'
  | 'full-width letters and digits'
  | 'invisible characters'
  | 'dots and dashes';

/** Edits of one text, of which none touches what another has taken or what is protected. */
export class Edits {
  readonly #list: Edit[] = [];
  readonly #taken: Uint8Array;

  constructor(text: string) {
    this.#taken = new Uint8Array(text.length);
  }

  /** Leaves a stretch as it is, whatever comes after. */
  protect(start: number, end: number): void {
    this.#taken.fill(1, start, end);
  }

  isFree(start: number, end: number): boolean {
    return !this.#taken.subarray(start, end).includes(1);
  }

  add(edit: Edit): void {
    if (!this.isFree(edit.start, edit.end)) return;
    this.protect(edit.start, edit.end);
    this.#list.push(edit);
  }

  sorted(): Edit[] {
    return this.#list.toSorted((a, b) => a.start - b.start);
  }
}

/** The text with all edits made; they are in order and do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let done = '';
  let at = 0;
  for (const { start, end, to } of edits) {
    done += text.slice(at, start) + to;
    at = end;
  }
  return done + text.slice(at);
}
