import { endsSentence } from './shapes.ts';
import type { Line } from './takeUnits.ts';

const HAN_NUMBER = '[0-9一二三四五六七八九十百]+';
const DASHES = String.raw`[-–—·•\s]*`;
const NUMBER_OF_PAGE = new RegExp(
  `^${DASHES}(?:` +
    [
      `第\\s*${HAN_NUMBER}\\s*[页頁版](?:\\s*[,，/／]?\\s*共\\s*${HAN_NUMBER}\\s*[页頁版])?`,
      String.raw`(?:Page|PAGE|page|P\.?)\s*\d+(?:\s*(?:of|\/)\s*\d+)?`,
      String.raw`[-–—·•~～]\s*\d{1,4}\s*[-–—·•~～]`,
      String.raw`\d{1,4}\s*\/\s*\d{1,4}`,
    ].join('|') +
    `)${DASHES}$`,
  'u',
);
const BARE_NUMBER = /^[-–—·•\s]*(\d{1,4})[-–—·•\s]*$/;
/** Fewer numbers that count on may count anything. */
const LEAST = 3;

/**
 * The lines that are numbers of pages. A number alone on its line is one where a page begins or ends
 * beside it, or where others follow that count on; else it may be a year in a chronicle, or the
 * number of a section.
 *
 * @param texts of the lines, without space around them
 * @returns indexes of lines
 * @example pageNumbersIn(lines, ['……从前', '- 3 -', '的信……']) // [1]
 */
export function pageNumbersIn(lines: readonly Line[], texts: readonly string[]): number[] {
  const named = [...texts.keys()].filter((index) => NUMBER_OF_PAGE.test(texts[index] ?? ''));
  const bare = [...texts.keys()].flatMap((index) => {
    const value = BARE_NUMBER.exec(texts[index] ?? '')?.[1];
    return value === undefined || named.includes(index) ? [] : [{ index, value: Number(value) }];
  });
  const isApart = ({ index }: { index: number }) =>
    (lines[index]?.blanks ?? 0) > 0 || (lines[index + 1]?.blanks ?? 1) > 0;
  const isAtEdge = ({ index }: { index: number }) =>
    lines[index]?.opensPage === true || lines[index + 1]?.opensPage === true;
  const countsOn = ({ value }: { value: number }, nth: number) =>
    [-1, 1].some((step) => bare[nth + step]?.value === value + step);

  const counted = bare.filter((one, nth) => countsOn(one, nth) && isApart(one));
  const areOfPages = counted.length >= LEAST && !areSections(counted, texts);
  const alone = bare.filter(
    // Four digits at the edge of a page may as well be a year.
    (one) => (isAtEdge(one) && one.value < 1000) || (areOfPages && counted.includes(one)),
  );
  return [...named, ...alone.map(({ index }) => index)].toSorted((a, b) => a - b);
}

/** Whether numbers head sections: from 1 on, each behind a whole sentence and before some text. */
function areSections(
  numbers: readonly { index: number; value: number }[],
  texts: readonly string[],
): boolean {
  const filled = (text: string) => text !== '';
  return (
    numbers[0]?.value === 1 &&
    numbers.every(({ index }, nth) => {
      const before = texts.slice(0, index).findLast(filled);
      const isEnded = nth === 0 || before === undefined || endsSentence(before);
      return isEnded && texts.slice(index + 1).some(filled);
    })
  );
}
