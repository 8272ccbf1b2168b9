import { toTbx } from '../glossary/exports/toTbx.ts';
import { exportOptions } from '../site/exportOptions.ts';
import { glossary } from '../site/generated.ts';

/** The glossary for translation tools, in TBX-Basic. */
export function GET(): Response {
  return new Response(toTbx(glossary, exportOptions), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
}
