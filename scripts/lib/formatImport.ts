import type { ImportReport } from '../../src/importer/report.ts';
import type { Place } from '../../src/importer/units.ts';

/** So many of a kind are told; all with --verbose. */
const SHOWN = 12;
const LONGEST = 60;

/**
 * Tells a writer what was guessed, moved, dropped and changed on the way, with the lines of the
 * input.
 *
 * @returns lines of text, none where nothing was done
 */
export function formatImport(report: ImportReport, isVerbose: boolean): string[] {
  const most = isVerbose ? Infinity : SHOWN;
  const list = (head: string, lines: readonly string[]) => {
    if (lines.length === 0) return [];
    const more = lines.length - most;
    return [
      `  ${head}`,
      ...lines.slice(0, most).map((line) => `    ${line}`),
      ...(more > 0 ? [`    … ${more} more with --verbose`] : []),
    ];
  };
  const kinds = Map.groupBy(report.changes, ({ kind }) => kind);
  return [
    ...list(
      'Guessed, please look over:',
      report.remarks.map(({ at, message }) => `${placeOf(at)}: ${message}`),
    ),
    ...list(
      'Moved:',
      report.moves.map(({ at, text, to }) => `${placeOf(at)} → ${to}: ${shorten(text)}`),
    ),
    ...list(
      'Left out:',
      report.dropped.map(({ at, text, why }) => `${placeOf(at)}: ${shorten(text)} (${why})`),
    ),
    ...(isVerbose
      ? list(
          'Changed:',
          report.changes.map(({ at, from, to }) => `${placeOf(at)}: ${shown(from)} → ${shown(to)}`),
        )
      : list(
          'Changed:',
          [...kinds].map(
            ([kind, changes]) =>
              `${kind}: ${changes.length} (${[...new Set(changes.map(({ at }) => placeOf(at)))].slice(0, 5).join(', ')}${changes.length > 5 ? ', …' : ''})`,
          ),
        )),
  ];
}

const placeOf = ({ line, page }: Place) =>
  page === undefined ? `line ${line}` : `page ${page}, line ${line}`;

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = Array.from(line);
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : line;
}

/** What cannot be seen is told by its number. */
const shown = (text: string) =>
  text === ''
    ? 'nothing'
    : text.replace(
        /[\s\p{C}]/gu,
        (sign) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
      );
