import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { noFigures, readFigures } from '../../src/figures/readFigures.ts';
import type { FiguresFile } from '../../src/figures/readFigures.ts';
import type { Parsed } from '../../src/parseYaml.ts';
import { displayPath } from './paths.ts';

/** Reads `figures.yaml` of the writers' folder, without a figure where there is no such file. */
export async function readFiguresFile(folder: string): Promise<Parsed<FiguresFile>> {
  const file = figuresFileOf(folder);
  return hasFigures(folder)
    ? readFigures(await readFile(file, 'utf8'), displayPath(file))
    : { ok: true, value: noFigures(displayPath(file)) };
}

/** Whether the folder has a `figures.yaml`; without one the numbers of its articles are not looked at. */
export const hasFigures = (folder: string): boolean => existsSync(figuresFileOf(folder));

const figuresFileOf = (folder: string) => path.resolve(folder, 'figures.yaml');
