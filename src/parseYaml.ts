import { LineCounter, isMap, isNode, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './problems.ts';

/** A YAML text that parsed, and where its parts stand in the file. */
export interface ParsedYaml {
  file: string;
  data: unknown;
  /** 1-based line of the value at a path; of its nearest ancestor where the path has no node. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

export type Parsed<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

/**
 * Parses one YAML document.
 *
 * @param text the YAML, with or without the rest of its file
 * @param file named in problems
 * @param firstLine 1-based line of the file on which the text begins
 * @example parseYaml('term: 算力\n', 'content/terms/suanli.yaml')
 */
export function parseYaml(text: string, file: string, firstLine = 1): Parsed<ParsedYaml> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  // The first alone: one slip makes the parser stumble over all that follows.
  const [error] = document.errors;
  if (error) {
    const problem = {
      file,
      line: lineAt(error.pos[0]),
      message: `This is not YAML: ${error.message}`,
      remedy:
        'Check indentation and colons; put a value that contains “: ” or begins with a quote or a symbol in single quotes.',
    };
    return { ok: false, problems: [problem] };
  }
  const lineOf = (path: readonly PropertyKey[]) => lineAt(offsetOf(document, path));
  try {
    return { ok: true, value: { file, data: document.toJS() as unknown, lineOf } };
  } catch (reason) {
    // `*word` without quotes is an alias to YAML, and there is nothing that it stands for.
    const message = reason instanceof Error ? reason.message : String(reason);
    const remedy = 'Put a value that begins with * or & in single quotes.';
    const line = lineOf([]);
    return {
      ok: false,
      problems: [{ file, line, message: `This is not YAML: ${message}`, remedy }],
    };
  }
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const parent = document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    const pair = isMap(parent)
      ? parent.items.find((item) => isNode(item.key) && item.key.toJSON() === key)
      : undefined;
    if (pair && isNode(pair.key) && pair.key.range) return pair.key.range[0];
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

/**
 * Holds parsed YAML against its schema.
 *
 * @param remedies what to tell the writer, by name of the field; `*` for all that have none
 */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  yaml: ParsedYaml,
  remedies: Readonly<Record<string, string>>,
): Parsed<z.output<Schema>> {
  const result = schema.safeParse(yaml.data);
  if (result.success) return { ok: true, value: result.data };
  const problems = result.error.issues.map((issue) => {
    const unknownKey = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
    const path = unknownKey === undefined ? issue.path : [...issue.path, unknownKey];
    const field = path.find((part) => typeof part === 'string') ?? '';
    return {
      file: yaml.file,
      line: yaml.lineOf(path),
      message: `${path.map(String).join('.') || 'file'}: ${issue.message}`,
      remedy:
        remedies[field] ??
        remedies['*'] ??
        `Known fields: ${Object.keys(remedies).join(', ')}. Remove or rename this one.`,
    };
  });
  return { ok: false, problems };
}
