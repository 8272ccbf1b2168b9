import { parseYaml, validate } from '../parseYaml.ts';
import type { Parsed } from '../parseYaml.ts';
import { TERM_REMEDIES, termSchema } from './termSchema.ts';
import type { TermFile } from './termSchema.ts';

/**
 * Reads one file of `content/terms/`.
 *
 * @param file path from the project's root; its last part without `.yaml` is the id
 * @example readTerm('term: 算力\npinyin: suànlì\n…', 'content/terms/suanli.yaml')
 */
export function readTerm(source: string, file: string): Parsed<TermFile> {
  const id = file.replace(/^.*[/\\]/, '').replace(/\.yaml$/, '');
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    return {
      ok: false,
      problems: [
        {
          file,
          line: 0,
          message: `“${id}” cannot be the id of an entry.`,
          remedy: 'Name the file in small letters, digits and single hyphens: dongshu-xisuan.yaml.',
        },
      ],
    };
  }
  const yaml = parseYaml(source, file);
  if (!yaml.ok) return yaml;
  const term = validate(termSchema, yaml.value, TERM_REMEDIES);
  if (!term.ok) return term;
  return { ok: true, value: { id, file, term: term.value, lineOf: yaml.value.lineOf } };
}
