import { fileURLToPath } from 'node:url';
import path from 'node:path';

/** The project's root, whatever folder a command was started in. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The writers' folder: `content/`, or the folder that the variable CONTENT names. */
export const CONTENT = path.resolve(ROOT, process.env['CONTENT'] || 'content');

export const GENERATED = path.join(ROOT, 'src', 'generated');

/** The finished site: `dist/`, or the folder that the variable OUT names. */
export const DIST = path.resolve(ROOT, process.env['OUT'] || 'dist');

/** Where the pocket editions are put: `pocket/`, or the folder that the variable POCKET names. */
export const POCKET = path.resolve(ROOT, process.env['POCKET'] || 'pocket');

/** How a file is named in messages: from the project's root where it lies below it. */
export function displayPath(file: string): string {
  const relative = path.relative(ROOT, file);
  return relative.startsWith('..') ? file : relative.replaceAll(path.sep, '/');
}
