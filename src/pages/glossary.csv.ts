import { toCsv } from '../glossary/exports/toCsv.ts';
import { exportOptions } from '../site/exportOptions.ts';
import { glossary } from '../site/generated.ts';

/** The glossary as a table for spreadsheets. */
export function GET(): Response {
  return new Response(toCsv(glossary, exportOptions), {
    headers: { 'content-type': 'text/csv; charset=utf-8; header=present' },
  });
}
