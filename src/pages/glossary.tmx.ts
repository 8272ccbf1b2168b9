import { toTmx } from '../glossary/exports/toTmx.ts';
import { exportOptions } from '../site/exportOptions.ts';
import { parallelText } from '../site/parallelText.ts';

/** The articles' parallel text for translation memories, in TMX. */
export function GET(): Response {
  return new Response(toTmx(parallelText, exportOptions), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
}
