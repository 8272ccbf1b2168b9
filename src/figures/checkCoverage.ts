import type { Block } from '../articles/readBlocks.ts';
import type { Problem } from '../problems.ts';
import type { FigureTexts, ReadText } from './checkFigures.ts';
import type { Figure } from './figuresSchema.ts';
import { readNumbers } from './readNumbers.ts';
import type { NumberInText } from './readNumbers.ts';
import type { FiguresFile } from './readFigures.ts';
import { findFigure, isSame, numbersOf, saysItsNumber } from './readings.ts';
import type { Language } from './readings.ts';

type Stretch = Pick<NumberInText, 'start' | 'end'>;

/**
 * Finds numbers in articles that no figure has, and lines of `noData` that no article has. The
 * numbers of an article that has no figure in the file at all, such as one just imported, are not
 * looked at.
 */
export function checkCoverage(
  data: FiguresFile,
  { articles, translations, areAll }: FigureTexts,
): Problem[] {
  const counted = new Set(data.figures.map(({ article }) => article));
  const isCounted = ({ slug }: ReadText) => counted.has(slug);
  return [
    ...articles.filter(isCounted).flatMap((text) => uncovered(data, text, 'zh')),
    ...translations.filter(isCounted).flatMap((text) => uncovered(data, text, 'en')),
    ...(areAll ? idle(data, [...articles, ...translations]) : []),
  ];
}

function uncovered(data: FiguresFile, text: ReadText, language: Language): Problem[] {
  const own = data.figures.filter(({ article }) => article === text.slug);
  return text.blocks.flatMap((block) => {
    const covered = coveredIn(data, own, block, language);
    return readNumbers(block.text)
      .filter(({ isPlain }) => isPlain)
      .filter(({ start, end }) => !covered.some((one) => one.start <= start && end <= one.end))
      .map((number) => ({
        file: text.file,
        line: block.line,
        message: `“${around(block.text, number)}”: no figure of ${data.file} has this number.`,
        remedy: remedyFor(data, own, text.slug, block, number),
      }));
  });
}

function coveredIn(
  { noData, units }: FiguresFile,
  figures: readonly Figure[],
  block: Block,
  language: Language,
): Stretch[] {
  return [
    ...figures
      .filter(({ block: id, also }) => id === block.id || also.includes(block.id))
      .flatMap((figure) => [
        ...findFigure(figure, block.text, language),
        // What is wrong in the figure itself is told of it, and not of the table that shows it.
        ...(isBroken(figure, units, language)
          ? occurrences(figure.value[language], block.text)
          : []),
      ]),
    ...noData.flatMap(({ text }) => occurrences(text, block.text)),
  ];
}

function isBroken(figure: Figure, units: FiguresFile['units'], language: Language): boolean {
  const unit = units[figure.unit];
  return !unit || !saysItsNumber(figure, unit, language);
}

function occurrences(words: string, text: string): Stretch[] {
  const found: Stretch[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    found.push({ start: at, end: at + words.length });
  }
  return found;
}

function remedyFor(
  { file }: FiguresFile,
  figures: readonly Figure[],
  slug: string,
  block: Block,
  { value }: NumberInText,
): string {
  const same = figures.find((figure) => numbersOf(figure).some((one) => isSame(value, one)));
  const also = same && `add \`${block.id}\` to \`also\` of the figure ${same.id} if it is that one`;
  const own = `add a figure with \`article: ${slug}\` and \`block: ${block.id}\``;
  return `In ${file} ${also ? `${also}; or ` : ''}${own}; or list the words under \`noData\` with a reason.`;
}

const around = (text: string, { start, end }: Stretch) =>
  text.slice(Math.max(0, start - 6), end + 8).trim();

/** What no text has any longer would let a number through that happens to read alike. */
function idle({ file, lineOf, noData }: FiguresFile, texts: readonly ReadText[]): Problem[] {
  return noData.flatMap(({ text }, index) =>
    texts.some(({ blocks }) => blocks.some((block) => block.text.includes(text)))
      ? []
      : {
          file,
          line: lineOf(['noData', index]),
          message: `noData: no article says “${text}”.`,
          remedy: 'Remove the line, or write the words as they stand in the article.',
        },
  );
}
