import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { TERM_REMEDIES } from '../../src/glossary/termSchema.ts';
import { parseYaml, validate } from '../../src/parseYaml.ts';
import { ContentError } from '../../src/problems.ts';
import { displayPath } from './paths.ts';

const formsSchema = z.object({
  term: z.string(),
  en: z.array(z.object({ form: z.string() })).default([]),
  variants: z.array(z.object({ form: z.string() })).default([]),
});

/**
 * Reads the forms of all entries, in Chinese and in English, of those, too, that are begun and not
 * yet filled in.
 *
 * @returns by form the file that has it, as it is named in messages
 * @throws ContentError where a file is no YAML or has no headword
 */
export async function readEntryForms(folder: string): Promise<Map<string, string>> {
  const forms = new Map<string, string>();
  const names = await readdir(path.join(folder, 'terms')).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  });
  for (const name of names.filter((one) => one.endsWith('.yaml') && !one.startsWith('.'))) {
    const target = path.join(folder, 'terms', name);
    const file = displayPath(target);
    const yaml = parseYaml(await readFile(target, 'utf8'), file);
    const entry = yaml.ok ? validate(formsSchema, yaml.value, TERM_REMEDIES) : yaml;
    if (!entry.ok) throw new ContentError(entry.problems);
    const { term, en, variants } = entry.value;
    for (const form of [term, ...[...variants, ...en].map((one) => one.form)]) {
      if (form !== '') forms.set(form, file);
    }
  }
  return forms;
}
