import { account } from './account.ts';
import { isCredit } from './credits.ts';
import type { Draft, Notes, Passage } from './draft.ts';
import { dropFurniture } from './dropFurniture.ts';
import { editDraft } from './editDraft.ts';
import { findHead } from './findHead.ts';
import { findSections } from './findSections.ts';
import { compareHan } from './hanOf.ts';
import { joinLines } from './joinLines.ts';
import { mendCuts } from './mendCuts.ts';
import type { ImportReport, ReportedMove } from './report.ts';
import { InputError } from './readers/inputError.ts';
import { splitArticles } from './splitArticles.ts';
import { Atoms } from './stretches.ts';
import { takeUnits } from './takeUnits.ts';
import { textsOf } from './textsOf.ts';
import type { Place, ReadInput } from './units.ts';
import { writeArticle } from './writeArticle.ts';

export interface ImportOptions {
  /** What an article without a title is called: the name of its file. */
  name: string;
  /** The day of the import, as 2026-11-26. */
  today: string;
  /** Cuts Simplified text into words. */
  segment: (text: string) => string[];
  /** In which characters a text is written. */
  detectScript: (text: string) => 'hans' | 'tw' | 'hk';
  /** Makes a Traditional text Simplified, for what is made of its title. */
  toSimplified: (text: string, script: 'tw' | 'hk') => string;
  /** Whether the input is one article, whatever it looks like. */
  isWhole?: boolean;
  /** Whether readers are not to see it yet. */
  isDraft?: boolean;
}

/** An article ready to be written. */
export interface Imported {
  title: string;
  /** The same in Simplified characters, from which addresses are made. */
  titleInSimplified: string;
  mdx: string;
  script: 'hans' | 'tw' | 'hk';
  report: ImportReport;
}

/**
 * Makes articles of what a reader found in an input: tells them apart, finds title, bylines, dates
 * and sections, mends what pages and captions cut, sets punctuation, and writes each as MDX in which
 * nothing runs. Then everything is held against the input.
 *
 * @throws InputError where the input has no text
 * @throws LostText where a Han character would be lost, added or out of its order
 * @example importText(readPlainText('算力网\n\n新华社记者 周圆\n\n……'), options)[0].mdx
 */
export function importText(input: ReadInput, options: ImportOptions): Imported[] {
  const { missing, added } = compareHan(input);
  if (missing !== '' || added !== '') {
    throw new InputError(
      `The reader of this format ${missing ? `missed ${missing.slice(0, 40)}` : `made up ${added.slice(0, 40)}`}.`,
      'Save the text as .txt or .docx and import that; please report the file.',
    );
  }
  const atoms = new Atoms();
  const notes: Notes = { dropped: [], droppedTexts: [], remarks: [...input.remarks], moves: [] };
  const passages = findPassages(input, atoms, notes, options);
  const articles = options.isWhole ? [passages] : splitArticles(passages, atoms);
  const isBlank = atoms.list.every(({ text }) => text.trim() === '');
  const isText = ({ kind }: Passage) => kind !== 'page' && kind !== 'rule';
  if (isBlank || !articles.some((article) => article.some(isText))) {
    throw new InputError(
      notes.dropped.length > 0
        ? 'There is nothing in it but numbers and heads of pages.'
        : 'There is no text in it.',
      'If it shows text when opened, that is a picture: have it recognised (OCR) first.',
    );
  }
  const made = articles.map((passages, nth) =>
    make(passages, nth, articles.length, input, atoms, options),
  );
  account(
    atoms,
    made.map(({ draft }) => draft),
    made.map(({ mdx }) => mdx),
    [...notes.droppedTexts, ...made.flatMap(({ own }) => own.droppedTexts)],
  );
  const first = made.map(({ draft }) => firstPlace(draft, atoms));
  return made.map(({ own, edited: { article, script, changes }, mdx }, nth) => {
    // What was found before articles were told apart is told with the article that it stands in.
    const holds = placesOf(first, nth);
    const moves = [...notes.moves.filter(({ text }) => holds(atoms.placeOf(text))), ...own.moves];
    const remarks = [...notes.remarks.filter(({ at }) => holds(at)), ...own.remarks];
    const { title } = article;
    return {
      title,
      titleInSimplified: script === 'hans' ? title : options.toSimplified(title, script),
      mdx,
      script,
      report: {
        remarks: remarks.toSorted((a, b) => orderOf(a.at) - orderOf(b.at)),
        moves: moves.map(({ text, to }): ReportedMove => ({
          at: atoms.placeOf(text),
          text: atoms.textOf(text),
          to,
        })),
        dropped: [
          ...[...input.dropped, ...notes.dropped].filter(({ at }) => holds(at)),
          ...own.dropped,
        ],
        changes,
      },
    };
  });
}

/** One article of an input, from its passages to its file. */
function make(
  passages: readonly Passage[],
  nth: number,
  count: number,
  { stated }: ReadInput,
  atoms: Atoms,
  options: ImportOptions,
) {
  const own: Notes = { dropped: [], droppedTexts: [], remarks: [], moves: [] };
  const { body, ...head } = findHead(passages, atoms, own);
  const draft: Draft = { ...head, blocks: findSections(body, atoms, own) };
  const isOnly = count === 1;
  const edited = editDraft(draft, atoms, {
    name: isOnly ? options.name : `${options.name} ${nth + 1}`,
    stated: isOnly ? stated : {},
    today: options.today,
    isDraft: options.isDraft ?? false,
    detectScript: options.detectScript,
  });
  const { mdx, plain } = writeArticle(edited.article);
  own.remarks.push(...edited.remarks);
  for (const words of plain) {
    own.remarks.push({
      at: atoms.placeOf(draft.title),
      message: `Links and emphasis are left out where Markdown cannot write them: ${words}…`,
    });
  }
  return { draft, own, edited, mdx };
}

/** Lines become paragraphs, and cuts are mended, before articles are told apart. */
function findPassages(
  input: ReadInput,
  atoms: Atoms,
  notes: Notes,
  { segment }: ImportOptions,
): Passage[] {
  const passages = takeUnits(input.units, atoms).flatMap((flow): Passage[] =>
    flow.kind === 'lines'
      ? joinLines(dropFurniture(flow.lines, atoms, notes, isCredit), atoms, isCredit)
      : [flow],
  );
  return mendCuts(passages, atoms, notes, { segment, readsAs: isCredit });
}

/** Which places belong to an article: those from its first to the next one's. */
function placesOf(first: readonly number[], nth: number): (place: Place) => boolean {
  const start = nth === 0 ? -Infinity : (first[nth] ?? 0);
  const end = first[nth + 1] ?? Infinity;
  return (place) => orderOf(place) >= start && orderOf(place) < end;
}

/** More lines than a page has. */
const PAGE = 1e7;

/** A number that is the greater, the further on in the input a place is; lines count on a page. */
const orderOf = ({ page = 0, line }: Place) => page * PAGE + line;

const firstPlace = (draft: Draft, atoms: Atoms) =>
  Math.min(
    ...textsOf(draft)
      .filter((text) => text.length > 0)
      .map((text) => orderOf(atoms.placeOf(text))),
  );
