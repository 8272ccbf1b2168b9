import { ContentError } from '../../src/problems.ts';

/** Says one line of progress. */
export function report(line: string): void {
  console.log(line);
}

/**
 * Runs a script's work. A mistake in the content ends it with the list of problems and exit code
 * 1; anything else is a fault of the program and keeps its stack.
 */
export async function runScript(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (isForTheReader(error)) console.error(error.message);
    else console.error(error);
    process.exitCode = 1;
  }
}

/** Something that the person at the keyboard can mend; shown without a stack. */
export class UserError extends Error {}

/** Mistakes in content or on the command line; a stack would not help. */
function isForTheReader(error: unknown): error is Error {
  if (error instanceof ContentError || error instanceof UserError) return true;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code.startsWith('ERR_PARSE_ARGS_');
}
