import type { Figure, Unit } from './figuresSchema.ts';
import { readNumbers } from './readNumbers.ts';
import type { NumberInText } from './readNumbers.ts';
import { sayFigure } from './sayFigure.ts';

export type Language = 'zh' | 'en';

/** The plain numbers of a figure: none, one, or both ends of a range. */
export function numbersOf({ number }: Pick<Figure, 'number'>): readonly number[] {
  return number === undefined ? [] : Array.isArray(number) ? number : [number];
}

/** Whether two numbers are the same but for the last binary digits. */
export function isSame(a: number | undefined, b: number): boolean {
  return a !== undefined && Math.abs(a - b) <= Math.abs(b) * 1e-9;
}

/** Whether a figure's value, as it is shown in a language, comes to its plain number. */
export function saysItsNumber(figure: Figure, unit: Unit, language: Language): boolean {
  const wanted = numbersOf(figure);
  const read = readNumbers(sayFigure(figure, unit, language))
    .filter(({ isPlain }) => isPlain)
    .map(({ value }) => value);
  if (wanted.length === 0) return read.length > 0 && read.every((value) => value === undefined);
  return read.length === wanted.length && wanted.every((one, index) => isSame(read[index], one));
}

/**
 * Where a text says a figure: in digits or in words, the ends of a range one after the other; a
 * figure without a plain number in the words of its value.
 *
 * @returns the stretches, one for each time it is said
 * @example
 * findFigure(figureOf('3至4'), '每投入1元，带动3至4元', 'zh') // the stretch of 3至4
 */
export function findFigure(
  figure: Pick<Figure, 'number' | 'value'>,
  text: string,
  language: Language,
): { start: number; end: number }[] {
  const numbers = readNumbers(text);
  const wanted = numbersOf(figure);
  if (wanted.length === 0) {
    const words = figure.value[language];
    return numbers.filter(
      ({ start, end, value }) => value === undefined && text.slice(start, end) === words,
    );
  }
  return numbers.flatMap(({ start }, index) => {
    const run: readonly NumberInText[] = numbers.slice(index, index + wanted.length);
    const said = wanted.every((one, place) => isSame(run[place]?.value, one));
    return said ? [{ start, end: run.at(-1)?.end ?? start }] : [];
  });
}

/** How far from a number its unit may stand: 第二, 150多个, 100,000 or more accelerators. */
const BEFORE = 1;
const AFTER = { zh: 8, en: 24 } as const;

/** Whether the unit stands beside a stretch; in English only where it has words for it. */
export function hasUnit(
  unit: Unit,
  text: string,
  { start, end }: { start: number; end: number },
  language: Language,
): boolean {
  const others = unit.as[language];
  const own = language === 'zh' ? [unit.zh] : others ? [unit.en, unit.one ?? ''] : [];
  const words = [...own, ...(others ?? [])].filter((word) => word !== '');
  const around = text.slice(Math.max(0, start - BEFORE), end + AFTER[language]);
  return words.length === 0 || words.some((word) => around.includes(word));
}
