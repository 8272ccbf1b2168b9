import type { ArticleText } from '../articles/readArticle.ts';
import type { Block } from '../articles/readBlocks.ts';
import type { KnownIds } from '../glossary/checkTerms.ts';
import type { Problem } from '../problems.ts';
import { checkCharts } from './checkCharts.ts';
import { checkCoverage } from './checkCoverage.ts';
import type { Figure } from './figuresSchema.ts';
import { findFigure, hasUnit, saysItsNumber } from './readings.ts';
import type { Language } from './readings.ts';
import type { FiguresFile } from './readFigures.ts';

/** A text as far as figures are looked for in it. */
export type ReadText = Pick<ArticleText<unknown>, 'slug' | 'file' | 'blocks'>;

/** The articles that figures stand in; an English text without blocks is not there yet. */
export interface FigureTexts {
  articles: readonly ReadText[];
  translations: readonly ReadText[];
  /** Whether there is no file besides that could not be read. */
  areAll: boolean;
}

/**
 * Holds `figures.yaml` against itself, the ids it refers to, and the articles: each figure must be
 * said in its blocks, in Chinese and in English, with its unit; and each number of an article must
 * be a figure's, or be listed as no datum.
 *
 * @returns every problem found, each with file, line and remedy
 */
export function checkFigures(data: FiguresFile, known: KnownIds, texts: FigureTexts): Problem[] {
  return [
    ...checkUnits(data, known),
    ...checkIds(data),
    ...data.figures.flatMap((figure, index) => [
      ...checkReferences(data, index, figure, known),
      ...checkPlaces(data, index, figure, known, texts),
    ]),
    ...checkCharts(data, known),
    ...checkCoverage(data, texts),
  ];
}

function checkUnits({ file, lineOf, units }: FiguresFile, known: KnownIds): Problem[] {
  return Object.entries(units).flatMap(([id, { term }]) =>
    term === undefined || known.terms.has(term)
      ? []
      : {
          file,
          line: lineOf(['units', id, 'term']),
          message: `units: there is no entry ${term}.`,
          remedy: `Correct the id, or write content/terms/${term}.yaml.`,
        },
  );
}

function checkIds({ file, lineOf, figures }: FiguresFile): Problem[] {
  const first = new Map<string, number>();
  return figures.flatMap(({ id }, index) => {
    const line = lineOf(['figures', index, 'id']);
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, line);
      return [];
    }
    const message = `The id ${id} already stands in line ${before}.`;
    return { file, line, message, remedy: 'Give each figure an id of its own.' };
  });
}

function checkReferences(
  { file, lineOf, units }: FiguresFile,
  index: number,
  figure: Figure,
  known: KnownIds,
): Problem[] {
  const at = (...path: PropertyKey[]) => lineOf(['figures', index, ...path]);
  const problems: Problem[] = [];
  const unit = units[figure.unit];
  if (!unit) {
    problems.push({
      file,
      line: at('unit'),
      message: `${figure.id}: there is no unit ${figure.unit}.`,
      remedy: `Use one of ${Object.keys(units).join(', ') || 'none yet'}, or add it to units.`,
    });
  } else {
    for (const language of ['zh', 'en'] as const) {
      if (saysItsNumber(figure, unit, language)) continue;
      problems.push({
        file,
        line: at('value', language),
        message:
          figure.number === undefined
            ? `${figure.id}: “${figure.value[language]}” is not a size alone, such as 几百.`
            : `${figure.id}: “${figure.value[language]}” does not come to ${String(figure.number)}.`,
        remedy: 'Make value and number agree: 1085万 and 10.85 million are 10850000.',
      });
    }
    if (figure.number === 1 && unit.one === undefined && isWord(unit.en)) {
      problems.push({
        file,
        line: at('unit'),
        message: `${figure.id}: in English it would be “1 ${unit.en}”.`,
        remedy: `Give the unit ${figure.unit} its word for one, such as \`one: rack\`.`,
      });
    }
  }
  figure.subject.forEach((subject, place) => {
    if (known.subjects.has(subject)) return;
    problems.push({
      file,
      line: at('subject', place),
      message: `${figure.id}: there is no subject ${subject}.`,
      remedy: `Use one of ${[...known.subjects].join(', ')}.`,
    });
  });
  if (!known.articles.has(figure.article)) {
    problems.push({
      file,
      line: at('article'),
      message: `${figure.id}: there is no article ${figure.article}.`,
      remedy: `Articles are ${[...known.articles].join(', ') || 'none yet'}.`,
    });
  }
  return problems;
}

/** Signs such as ms, EB and % are the same for one and for many. */
const isWord = (unit: string) => /\p{Ll}{3}/u.test(unit);

function checkPlaces(
  data: FiguresFile,
  index: number,
  figure: Figure,
  known: KnownIds,
  { articles, translations }: FigureTexts,
): Problem[] {
  const article = articles.find(({ slug }) => slug === figure.article);
  // Where there is none has been told; one that could not be read is told elsewhere.
  if (!article || !known.articles.has(figure.article)) return [];
  const translation = translations.find(({ slug }) => slug === figure.article);
  const paths = [['block'], ...figure.also.map((_, place) => ['also', place])];
  return [figure.block, ...figure.also].flatMap((id, place) => {
    const line = data.lineOf(['figures', index, ...(paths[place] ?? [])]);
    const block = blockOf(article, id);
    if (!block) {
      return {
        file: data.file,
        line,
        message: `${figure.id}: there is no block ${id} in ${figure.article}.`,
        remedy: 'Use the id that stands in the address when you link to the paragraph.',
      };
    }
    const english = translation && blockOf(translation, id);
    return [
      ...checkSaid(data, line, figure, block, 'zh'),
      ...(english ? checkSaid(data, line, figure, english, 'en', translation.file) : []),
    ];
  });
}

const blockOf = ({ blocks }: ReadText, id: string) => blocks.find((block) => block.id === id);

/** @param textFile the file of an English text, which may be the one to mend */
function checkSaid(
  { file, units }: FiguresFile,
  line: number,
  figure: Figure,
  block: Block,
  language: Language,
  textFile?: string,
): Problem[] {
  const value = figure.value[language];
  const unit = units[figure.unit];
  // A table shows what the figure has, right or wrong; that it is wrong has been told.
  if (!unit || !saysItsNumber(figure, unit, language)) return [];
  const found = findFigure(figure, block.text, language);
  const where = textFile === undefined ? `block ${block.id}` : `${textFile}:${block.line}`;
  if (found.length === 0) {
    return [
      {
        file,
        line,
        message: `${figure.id}: ${where} does not say ${value}, but “${excerpt(block.text)}”.`,
        remedy:
          language === 'zh'
            ? 'Correct the figure, or name the block that says it.'
            : 'Correct the figure or the English text.',
      },
    ];
  }
  if (found.some((stretch) => hasUnit(unit, block.text, stretch, language))) return [];
  return [
    {
      file,
      line,
      message: `${figure.id}: ${where} says ${value}, but not in ${unit[language]}: “${excerpt(block.text)}”.`,
      remedy: 'Correct the unit, or list the word that the text has for it under `as`.',
    },
  ];
}

const excerpt = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
