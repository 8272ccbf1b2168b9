import { glossarySchema } from '../glossary/exports/glossarySchema.ts';
import { exportOptions } from '../site/exportOptions.ts';

/** The JSON Schema of `/glossary.json`. */
export function GET(): Response {
  return Response.json(glossarySchema(exportOptions), {
    headers: { 'content-type': 'application/schema+json' },
  });
}
