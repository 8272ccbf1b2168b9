import type { KnownIds } from '../glossary/checkTerms.ts';
import type { Problem } from '../problems.ts';
import type { Chart, Figure, Unit } from './figuresSchema.ts';
import { numbersOf } from './readings.ts';
import type { FiguresFile } from './readFigures.ts';

/** More are no longer seen one by one. */
const MOST_DOTS = 400;

/** Holds charts against their figures: what is drawn on one scale must be of one measure. */
export function checkCharts(data: FiguresFile, known: KnownIds): Problem[] {
  const { file, lineOf, charts, figures } = data;
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const seen = new Set<string>();
  return charts.flatMap((chart, index) => {
    const at = (...path: PropertyKey[]) => lineOf(['charts', index, ...path]);
    const problems: Problem[] = [];
    const tell = (line: number, message: string, remedy: string) => {
      problems.push({ file, line, message: `${chart.id}: ${message}`, remedy });
    };
    if (seen.has(chart.id)) {
      tell(at('id'), 'two charts have this id.', 'Give each chart an id of its own.');
    }
    seen.add(chart.id);
    if (!known.subjects.has(chart.subject)) {
      const remedy = `Use one of ${[...known.subjects].join(', ')}.`;
      tell(at('subject'), `there is no subject ${chart.subject}.`, remedy);
    }
    const own: Figure[] = [];
    chart.figures.forEach((id, place) => {
      const figure = byId.get(id);
      if (figure) own.push(figure);
      else tell(at('figures', place), `there is no figure ${id}.`, 'Use the id of a figure.');
    });
    const fault = faultOf(chart, own, data.units);
    if (fault !== undefined) {
      tell(at('figures'), fault, 'Choose other figures, or another kind: tiles take any.');
    }
    return problems;
  });
}

/** Why a chart of this kind cannot show these figures; undefined where it can. */
function faultOf(
  { kind }: Chart,
  figures: readonly Figure[],
  units: Readonly<Record<string, Unit>>,
): string | undefined {
  if (kind === 'tiles') return undefined;
  const vague = figures.find((figure) => numbersOf(figure).length === 0);
  if (vague) return `${vague.id} has no plain number that could be drawn.`;
  const measures = new Set(figures.map(({ unit }) => units[unit]?.is?.of ?? unit));
  if (kind === 'bars' || kind === 'areas') {
    return measures.size > 1
      ? `${kind} must be of one measure, not of ${[...measures].join(' and ')}.`
      : undefined;
  }
  if (kind === 'dots') {
    const wrong = figures.find(
      ({ number }) => typeof number !== 'number' || !Number.isInteger(number) || number > MOST_DOTS,
    );
    return wrong && `${wrong.id} cannot be counted in at most ${MOST_DOTS} dots.`;
  }
  const [rate, ...others] = figures;
  const isRate = rate && units[rate.unit]?.zh === '%' && typeof rate.number === 'number';
  return isRate && others.length === 0 && Number(rate.number) > 0
    ? undefined
    : 'growth needs one figure, a rate in %.';
}
