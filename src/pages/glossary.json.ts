import { glossary } from '../site/generated.ts';

/** The whole glossary as data; its shape is `Glossary` in src/glossary/glossary.ts. */
export function GET(): Response {
  return Response.json(glossary);
}
