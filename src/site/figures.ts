import { EDITIONS } from '../editions.ts';
import type { Edition } from '../editions.ts';
import { formatDate } from '../figures/formatDate.ts';
import type { Chart, Figure, Unit } from '../figures/figuresSchema.ts';
import { OVER, sayFigure } from '../figures/sayFigure.ts';
import { stringsOf } from '../i18n/strings.ts';
import { articleOf, translationOf } from './articles.ts';
import { titleIn } from './converters.ts';
import { figureData } from './generated.ts';
import { subjects } from './glossary.ts';
import { href } from './href.ts';
import { say } from './say.ts';
import { sourceIn } from './sourceIn.ts';

export const { figures, charts } = figureData;

const byId = new Map(figures.map((figure) => [figure.id, figure]));

/** @throws RangeError where there is no such figure; the build has checked all references */
export function figureOf(id: string): Figure {
  const figure = byId.get(id);
  if (!figure) throw new RangeError(`No figure ${id}`);
  return figure;
}

/** @throws RangeError where there is no such unit; the build has checked all references */
export function unitOf(id: string): Unit {
  const unit = figureData.units[id];
  if (!unit) throw new RangeError(`No unit ${id}`);
  return unit;
}

export interface FigureGroup {
  subject: string;
  charts: Chart[];
  figures: Figure[];
}

/** Figures by the first of their subjects, in the order of the list of subjects, with its charts. */
export const figureGroups: FigureGroup[] = subjects
  .map(({ id }) => ({
    subject: id,
    charts: charts.filter(({ subject }) => subject === id),
    figures: figures.filter(({ subject }) => subject[0] === id),
  }))
  .filter((group) => group.figures.length > 0 || group.charts.length > 0);

/** The address of the paragraph that says a figure, in an edition that has it in full. */
export function placeOf({ article, block }: Figure, edition: Edition): string {
  const isThere = edition.id !== 'en' || (translationOf(article)?.blocks.length ?? 0) > 0;
  return `${href(isThere ? edition : EDITIONS[0], `articles/${article}/`)}#${block}`;
}

/** The title of the article that says a figure. */
export function articleTitle({ article }: Figure, edition: Edition): string {
  const own = articleOf(article);
  const english = edition.id === 'en' ? translationOf(article)?.frontmatter.title : undefined;
  return english ?? (own ? titleIn(own.frontmatter, edition) : article);
}

/** Who says a figure: the person or body named, or the publisher of the report; else empty. */
export function speakerOf(figure: Figure, edition: Edition): string {
  if (figure.by) return say(figure.by, edition);
  const article = articleOf(figure.article);
  return (article && sourceIn(article, edition)?.publisher) ?? '';
}

/** When a figure holds or, where the text does not say, when it was reported; empty where
 * neither is known.
 */
export function whenOf({ asOf, article }: Figure, edition: Edition): string {
  const language = edition.id === 'en' ? 'en' : 'zh';
  if (asOf !== undefined) {
    const date = formatDate(asOf, language, true);
    return say({ zh: date, en: date }, edition);
  }
  const own = articleOf(article);
  const date = own && sourceIn(own, edition)?.date;
  return date === undefined
    ? ''
    : stringsOf(edition.id).figures.reported(formatDate(date, language));
}

/** A figure beside what is drawn of it: 超过1680EB, over 1,680 EB. */
export function figureInWords(figure: Figure, edition: Edition): string {
  const unit = unitOf(figure.unit);
  const zh = sayFigure(figure, unit, 'zh', OVER);
  return say({ zh, en: sayFigure(figure, unit, 'en', OVER) }, edition);
}
