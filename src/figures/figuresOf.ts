import type { FigureData } from './figuresSchema.ts';

/**
 * The figures of some articles, and the charts that have all of theirs among them.
 *
 * @param articles slugs of the articles that readers see
 */
export function figuresOf<Data extends FigureData>(
  data: Data,
  articles: ReadonlySet<string>,
): Data {
  const figures = data.figures.filter(({ article }) => articles.has(article));
  const ids = new Set(figures.map(({ id }) => id));
  const charts = data.charts.filter((chart) => chart.figures.every((id) => ids.has(id)));
  return { ...data, figures, charts };
}
