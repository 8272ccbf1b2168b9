/** Something wrong in a writer's file, told so that the writer can mend it. */
export interface Problem {
  /** Path from the root of the project. */
  file: string;
  /** 1-based; 0 when the whole file is meant. */
  line: number;
  message: string;
  remedy: string;
}

/** Stops a build; carries every problem found, not the first alone. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(formatProblems(problems));
    this.name = 'ContentError';
    this.problems = problems;
  }
}

/**
 * One paragraph per problem, sorted by file and line, and a count.
 *
 * @example
 * formatProblems([{ file: 'content/terms/x.yaml', line: 3, message: '…', remedy: '…' }])
 * // content/terms/x.yaml:3  …
 * //   → …
 */
export function formatProblems(problems: readonly Problem[]): string {
  const sorted = problems.toSorted((a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line);
  const paragraphs = sorted.map(({ file, line, message, remedy }) => {
    const place = line > 0 ? `${file}:${line}` : file;
    return `${place}  ${message}\n  → ${remedy}`;
  });
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return [...paragraphs, `${count} in content.`].join('\n\n');
}
