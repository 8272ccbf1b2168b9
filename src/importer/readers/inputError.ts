/** An input that cannot be read, told so that the writer can mend it. */
export class InputError extends Error {
  /** What the writer can do about it, as a sentence. */
  readonly remedy: string;
  /** 1-based; undefined where the whole file is meant. */
  readonly line: number | undefined;

  /** @example new InputError('The file is empty.', 'Export it again.') */
  constructor(message: string, remedy: string, line?: number) {
    super(message);
    this.name = 'InputError';
    this.remedy = remedy;
    this.line = line;
  }
}
