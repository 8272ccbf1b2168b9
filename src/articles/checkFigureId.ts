import type { Problem } from '../problems.ts';
import type { FigureWords } from '../figures/figureWords.ts';

/** The figures that an article may show: those of the file which it is named in. */
export interface KnownFigures {
  /** As it is named in messages: `content/figures.yaml`. */
  file: string;
  words: FigureWords;
}

/** What is wrong, and what to do. */
export type Wrong = Pick<Problem, 'message' | 'remedy'>;

/**
 * What is wrong with the figure that `<Figure id="cunli" />` names in an article.
 *
 * @param article the slug of the article, whose figures alone may stand in it: its readers see
 *   those of no other text, least of all of a draft
 */
export function checkFigureId(
  id: string,
  article: string,
  { file, words }: KnownFigures,
): Wrong | undefined {
  const figure = words.get(id);
  if (figure?.article === article) return undefined;
  const own = [...words].filter(([, one]) => one.article === article).map(([name]) => name);
  const remedy =
    (own.length > 0 ? `Name one of its figures (${own.join(', ')}), or add` : 'Add') +
    ` one to ${file} with \`article: ${article}\`.`;
  return figure
    ? { message: `<Figure> names ${id}, which is a figure of ${figure.article}.`, remedy }
    : { message: `<Figure> names ${id}, and there is no such figure.`, remedy };
}
