import { glossary } from '../site/generated.ts';

/** The whole glossary as data; `/glossary.schema.json` says its shape. */
export function GET(): Response {
  return Response.json(glossary);
}
