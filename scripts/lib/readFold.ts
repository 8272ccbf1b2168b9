import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseFold } from '../../src/chinese/foldText.ts';
import type { FoldTable } from '../../src/chinese/foldText.ts';
import type { LookUpFile } from '../../src/glossary/lookUpFile.ts';
import { GENERATED } from './paths.ts';

/** The fold that the glossary build made for the site's text. */
export async function readFold(): Promise<FoldTable> {
  const file = await readFile(path.join(GENERATED, 'lookup.json'), 'utf8');
  return parseFold((JSON.parse(file) as LookUpFile).fold);
}
