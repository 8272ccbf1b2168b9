import type { Chart, Figure, FigureData } from './figuresSchema.ts';
import { numbersOf } from './readings.ts';

/** A figure of a chart, and what is drawn for it. */
export interface ChartRow {
  figure: Figure;
  /** On the chart's one scale, in units of `ChartRows.unit`; the ends of a range; none for tiles. */
  drawn: readonly number[];
}

export interface ChartRows {
  rows: ChartRow[];
  /** Id of the unit in which all is drawn: that of the first figure. */
  unit: string;
  /** Whether some figure is shown in another unit than it is drawn in. */
  isConverted: boolean;
}

/**
 * The rows of a chart, which its table and its drawing share, converted to one unit.
 *
 * @throws RangeError where a figure is unknown; the build has checked all references
 * @example
 * // 788 EFLOPS beside 2000 PFLOPS
 * chartRows(chart, data).rows.map(({ drawn }) => drawn) // [[788], [2]]
 */
export function chartRows(
  { kind, figures: ids }: Pick<Chart, 'kind' | 'figures'>,
  { figures, units }: FigureData,
): ChartRows {
  const own = ids.map((id) => {
    const figure = figures.find((one) => one.id === id);
    if (!figure) throw new RangeError(`No figure ${id}`);
    return figure;
  });
  const unit = own[0]?.unit ?? '';
  const timesOf = (id: string) => units[id]?.is?.times ?? 1;
  const rows = own.map((figure) => ({
    figure,
    drawn:
      kind === 'tiles'
        ? []
        : numbersOf(figure).map((number) => (number * timesOf(figure.unit)) / timesOf(unit)),
  }));
  return { rows, unit, isConverted: kind !== 'tiles' && own.some((one) => one.unit !== unit) };
}
