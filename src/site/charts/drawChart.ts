import type { Edition } from '../../editions.ts';
import { chartRows } from '../../figures/chartRows.ts';
import type { Chart } from '../../figures/figuresSchema.ts';
import { doublingYears } from '../../figures/growth.ts';
import { stringsOf } from '../../i18n/strings.ts';
import { figureInWords } from '../figures.ts';
import { figureData } from '../generated.ts';
import { say } from '../say.ts';
import { drawDots } from './drawDots.ts';
import { drawGrowth } from './drawGrowth.ts';
import { drawAreas, drawBars } from './drawRows.ts';

/**
 * A chart as SVG in an edition's words, with a title and a description for those who do not see it.
 *
 * @returns undefined for tiles, which are type and no drawing
 */
export function drawChart(chart: Chart, edition: Edition): string | undefined {
  const strings = stringsOf(edition.id).figures.chart;
  const rows = chartRows(chart, figureData).rows.map(({ figure, drawn }) => ({
    label: say(figure.counts, edition),
    value: figureInWords(figure, edition),
    drawn,
  }));
  const list = rows.map(({ label, value }) => strings.item(label, value)).join(strings.list);
  const wordsWith = (...sentences: string[]) => ({
    id: `drawing-${chart.id}`,
    title: say(chart.title, edition),
    description: [list + strings.end, ...sentences].join(edition.id === 'en' ? ' ' : ''),
  });
  switch (chart.kind) {
    case 'tiles':
      return undefined;
    case 'bars':
      return drawBars(rows, wordsWith(strings.scaleBars));
    case 'areas':
      return drawAreas(rows, wordsWith(strings.scaleAreas));
    case 'dots':
      return drawDots(rows, wordsWith(strings.scaleDots));
    case 'growth': {
      const rate = rows[0]?.drawn[0] ?? 0;
      const doubles = strings.doubles(doublingYears(rate).toFixed(2));
      return drawGrowth(rate, {
        ...wordsWith(doubles + strings.end),
        year: strings.axisYear,
        doubles,
      });
    }
  }
}
