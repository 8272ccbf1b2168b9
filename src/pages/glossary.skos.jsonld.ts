import { toSkos } from '../glossary/exports/toSkos.ts';
import { exportOptions } from '../site/exportOptions.ts';
import { glossary } from '../site/generated.ts';

/** The glossary as linked data, a SKOS concept scheme. */
export function GET(): Response {
  return Response.json(toSkos(glossary, exportOptions), {
    headers: { 'content-type': 'application/ld+json' },
  });
}
