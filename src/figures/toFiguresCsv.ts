import { articleAddress } from '../glossary/exports/addresses.ts';
import { writeCsv } from '../glossary/exports/writeCsv.ts';
import { chartRows } from './chartRows.ts';
import type { Chart, Figure, FigureData } from './figuresSchema.ts';
import { growthOf } from './growth.ts';
import { numbersOf } from './readings.ts';

export interface FiguresCsvOptions {
  /** Where the site stands, with a slash at its end. */
  site: string;
}

type Units = FigureData['units'];

/** The columns, in their order, and what a figure has in each. */
const COLUMNS: Readonly<
  Record<string, (figure: Figure, units: Units, options: FiguresCsvOptions) => string>
> = {
  id: ({ id }) => id,
  'counts zh': ({ counts }) => counts.zh,
  'counts en': ({ counts }) => counts.en,
  bound: ({ bound }) => bound ?? '',
  number: (figure) => String(numbersOf(figure)[0] ?? ''),
  'number to': (figure) => String(numbersOf(figure)[1] ?? ''),
  'value zh': ({ value }) => value.zh,
  'value en': ({ value }) => value.en,
  'unit zh': ({ unit }, units) => units[unit]?.zh ?? '',
  'unit en': ({ unit }, units) => units[unit]?.en ?? '',
  kind: ({ kind }) => kind,
  'as of': ({ asOf }) => asOf ?? '',
  'by zh': ({ by }) => by?.zh ?? '',
  'by en': ({ by }) => by?.en ?? '',
  subjects: ({ subject }) => subject.join('\n'),
  article: ({ article }) => article,
  block: ({ block }) => block,
  address: ({ article, block }, _, options) => `${articleAddress(article, options)}#${block}`,
  'note zh': ({ note }) => note?.zh ?? '',
  'note en': ({ note }) => note?.en ?? '',
};

const cellsOf = (figure: Figure, units: Units, options: FiguresCsvOptions) =>
  Object.values(COLUMNS).map((cell) => cell(figure, units, options));

/**
 * Figures as a table for spreadsheets, a line for each.
 *
 * @example toFiguresCsv(data, { site }).split('\r\n')[1]
 * // 'biaozhun-jijia,在用算力中心标准机架,standard racks in use in computing centres,,10850000,…'
 */
export function toFiguresCsv(
  { figures, units }: Pick<FigureData, 'figures' | 'units'>,
  options: FiguresCsvOptions,
): string {
  return writeCsv([
    Object.keys(COLUMNS),
    ...figures.map((figure) => cellsOf(figure, units, options)),
  ]);
}

/**
 * The table of one chart: its figures, and in the first columns what is drawn for them and in which
 * unit. Of a chart of growth it is the curve.
 *
 * @example toChartCsv(growthChart, data, { site }).split('\r\n')[2] // '1,136'
 */
export function toChartCsv(chart: Chart, data: FigureData, options: FiguresCsvOptions): string {
  const { rows, unit } = chartRows(chart, data);
  if (chart.kind === 'growth') {
    const points = growthOf(rows[0]?.drawn[0] ?? 0);
    return writeCsv([
      ['year', 'index'],
      ...points.map(({ year, index }) => [String(year), index.toFixed(1).replace(/\.0$/, '')]),
    ]);
  }
  return writeCsv([
    ['drawn', 'drawn to', 'drawn unit', ...Object.keys(COLUMNS)],
    ...rows.map(({ figure, drawn: [from = '', to = ''] }) => [
      String(from),
      String(to),
      from === '' ? '' : (data.units[unit]?.en ?? ''),
      ...cellsOf(figure, data.units, options),
    ]),
  ]);
}
