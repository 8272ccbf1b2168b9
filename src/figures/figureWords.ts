import type { Bilingual, FigureData } from './figuresSchema.ts';
import { sayFigure } from './sayFigure.ts';

/** A figure as `<Figure id="cunli" />` stands for it, and the article that it is one of. */
export interface FigureInWords extends Bilingual {
  article: string;
}

/** Figures in words, by their ids. */
export type FigureWords = ReadonlyMap<string, FigureInWords>;

/**
 * The words of all figures.
 *
 * @example figureWords(data).get('cunli')
 * // { article: 'suanli-kuorong', zh: '超过1680EB', en: 'more than 1,680 EB' }
 */
export function figureWords({
  figures,
  units,
}: Pick<FigureData, 'figures' | 'units'>): FigureWords {
  return new Map(
    figures.map((figure): [string, FigureInWords] => {
      const unit = Object.hasOwn(units, figure.unit) ? units[figure.unit] : undefined;
      const { article } = figure;
      return [
        figure.id,
        { article, zh: sayFigure(figure, unit, 'zh'), en: sayFigure(figure, unit, 'en') },
      ];
    }),
  );
}
