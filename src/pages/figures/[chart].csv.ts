import type { Chart } from '../../figures/figuresSchema.ts';
import { toChartCsv } from '../../figures/toFiguresCsv.ts';
import { exportOptions } from '../../site/exportOptions.ts';
import { charts } from '../../site/figures.ts';
import { figureData } from '../../site/generated.ts';

export const getStaticPaths = () =>
  charts.map((chart) => ({ params: { chart: chart.id }, props: { chart } }));

/** The table of a chart for spreadsheets. */
export function GET({ props }: { props: { chart: Chart } }): Response {
  return new Response(toChartCsv(props.chart, figureData, exportOptions), {
    headers: { 'content-type': 'text/csv; charset=utf-8; header=present' },
  });
}
