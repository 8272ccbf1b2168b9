import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { CONTENT, ROOT, displayPath } from './paths.ts';
import { UserError } from './runScript.ts';

/** What only a folder that an earlier build made has at its top. */
const MARKS = ['404.html', 'glossary.json', 'pagefind'];

/**
 * Makes sure that a build may put its folder here: what stands there is replaced as a whole.
 *
 * @throws UserError where that would take the project, its texts or somebody's other files with it
 */
export function checkTarget(folder: string): void {
  const holds = (inner: string) => inner === folder || inner.startsWith(folder + path.sep);
  const within = (outer: string) => folder.startsWith(outer + path.sep);
  if (holds(ROOT.replace(/[\\/]$/, '')) || holds(CONTENT) || within(CONTENT)) {
    throw new UserError(
      `OUT=${displayPath(folder)} holds the project or its texts. Name a folder of its own.`,
    );
  }
  if (within(path.join(ROOT, 'src')) || within(path.join(ROOT, 'scripts'))) {
    throw new UserError(
      `OUT=${displayPath(folder)} lies within the program. Name a folder of its own.`,
    );
  }
  if (!existsSync(folder) || readdirSync(folder).length === 0) return;
  if (MARKS.every((name) => existsSync(path.join(folder, name)))) return;
  throw new UserError(
    `${displayPath(folder)} holds files that no build made, and a build would replace them. Name another folder, or empty this one.`,
  );
}
