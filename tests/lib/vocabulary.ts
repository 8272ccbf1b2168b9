import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { vocabularySchema } from '../../src/chinese/vocabularySchema.ts';
import type { Vocabulary } from '../../src/chinese/vocabularySchema.ts';

const FOLDER = path.join(import.meta.dirname, '../../src/chinese/vocabulary');

const read = (script: 'tw' | 'hk') =>
  vocabularySchema.parse(parse(readFileSync(path.join(FOLDER, `${script}.yaml`), 'utf8')));

/** The vocabulary that comes with the project. */
export const vocabulary: Record<'tw' | 'hk', Vocabulary> = { tw: read('tw'), hk: read('hk') };
