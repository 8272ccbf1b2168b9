import { existsSync } from 'node:fs';
import { displayPath } from './paths.ts';
import { UserError, report } from './runScript.ts';
import { writeTogether } from './writeTogether.ts';

/**
 * Writes files that are not there yet, all or none.
 *
 * @param files what to write, by path
 * @param remedy what to do about a file that is there
 * @throws UserError where one is there already
 */
export async function writeNew(files: ReadonlyMap<string, string>, remedy: string): Promise<void> {
  for (const file of files.keys()) {
    if (existsSync(file)) {
      throw new UserError(
        `${displayPath(file)} is there already and stays as it is.\n  → ${remedy}`,
      );
    }
  }
  await writeTogether(files);
  for (const file of files.keys()) report(`${displayPath(file)}: begun.`);
}
