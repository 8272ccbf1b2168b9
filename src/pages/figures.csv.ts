import { toFiguresCsv } from '../figures/toFiguresCsv.ts';
import { exportOptions } from '../site/exportOptions.ts';
import { figureData } from '../site/generated.ts';

/** Every figure as a table for spreadsheets. */
export function GET(): Response {
  return new Response(toFiguresCsv(figureData, exportOptions), {
    headers: { 'content-type': 'text/csv; charset=utf-8; header=present' },
  });
}
