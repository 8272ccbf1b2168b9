import * as Plot from '@observablehq/plot';
import { doublingYears, growthOf, indexAfter } from '../../figures/growth.ts';
import type { GrowthPoint } from '../../figures/growth.ts';
import { LABEL, VALUE, draw } from './plot.ts';
import type { Words } from './plot.ts';

const HEIGHT = 300;
const STEPS = 50;

export interface GrowthWords extends Words {
  /** How a year is named below the axis. */
  year: (year: number) => string;
  /** What is said where the amount has doubled. */
  doubles: string;
}

/** A curve of growth from 100, with the years marked and the moment at which it has doubled. */
export function drawGrowth(rate: number, words: GrowthWords): string {
  const points = growthOf(rate);
  const last = points.at(-1) ?? { year: 0, index: 100 };
  const curve = Array.from({ length: STEPS + 1 }, (_, step) => {
    const year = (last.year * step) / STEPS;
    return { year, index: indexAfter(rate, year) };
  });
  const doubled = doublingYears(rate);
  const isInside = doubled <= last.year;
  const x = 'year';
  const y = 'index';
  const rounded = ({ index }: GrowthPoint) => String(Math.round(index));
  return draw(
    {
      height: HEIGHT,
      marginTop: 30,
      marginBottom: 28,
      marginLeft: 18,
      marginRight: 26,
      x: { axis: null, domain: [0, last.year] },
      y: { axis: null, domain: [0, last.index] },
      marks: [
        Plot.areaY(curve, { x, y, fill: 'var(--term-soft)' }),
        Plot.ruleY([0], { stroke: 'var(--ink-3)' }),
        ...(isInside
          ? [
              Plot.ruleX([doubled], {
                y1: 0,
                y2: 200,
                stroke: 'var(--ink)',
                strokeDasharray: '3 3',
              }),
              Plot.ruleY([200], {
                x1: 0,
                x2: doubled,
                stroke: 'var(--ink)',
                strokeDasharray: '3 3',
              }),
              Plot.text([words.doubles], {
                x: 0,
                y: 200,
                dx: -14,
                dy: -8,
                textAnchor: 'start',
                lineAnchor: 'bottom',
                fontSize: LABEL.size,
                className: 'chart-label',
              }),
            ]
          : []),
        Plot.lineY(curve, { x, y, stroke: 'var(--term)', strokeWidth: 2.5 }),
        Plot.dot(points, {
          x,
          y,
          r: 3.5,
          fill: 'var(--paper)',
          stroke: 'var(--term)',
          strokeWidth: 2,
        }),
        Plot.text(points, {
          x,
          y,
          text: rounded,
          dy: -9,
          dx: -2,
          textAnchor: 'end',
          lineAnchor: 'bottom',
          filter: ({ year }: GrowthPoint) => year > 2,
          fontSize: VALUE.size - 4,
          className: 'chart-value',
        }),
        Plot.text(points, {
          x,
          y: 0,
          dy: 20,
          text: ({ year }: GrowthPoint) => words.year(year),
          fontSize: LABEL.size,
          className: 'chart-label',
        }),
      ],
    },
    words,
  );
}
