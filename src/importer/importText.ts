import { account } from './account.ts';
import type { ArticleBlock, ImportedArticle } from './article.ts';
import { isCredit } from './credits.ts';
import { datePublished } from './datePublished.ts';
import type { Draft, DraftBlock, Notes, Passage } from './draft.ts';
import { dropFurniture } from './dropFurniture.ts';
import { findHead } from './findHead.ts';
import { findSections } from './findSections.ts';
import { compareHan } from './hanOf.ts';
import { joinLines } from './joinLines.ts';
import { mendCuts } from './mendCuts.ts';
import type { ImportReport, ReportedMove } from './report.ts';
import { InputError } from './readers/inputError.ts';
import { splitArticles } from './splitArticles.ts';
import { Atoms } from './stretches.ts';
import type { Text } from './stretches.ts';
import { takeUnits } from './takeUnits.ts';
import { TidyLog } from './tidyLog.ts';
import type { ReadInput, Span } from './units.ts';
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
  if (atoms.list.every(({ text }) => text.trim() === '')) {
    throw new InputError(
      'There is no text in it.',
      'If it shows text when opened, that is a picture: have it recognised (OCR) first.',
    );
  }
  const made = articles.map((article, nth) => {
    const own: Notes = { dropped: [], droppedTexts: [], remarks: [], moves: [] };
    const { body, ...head } = findHead(article, atoms, own);
    const draft: Draft = { ...head, blocks: findSections(body, atoms, own) };
    const isOnly = articles.length === 1;
    const title = isOnly ? (input.stated.title ?? options.name) : `${options.name} ${nth + 1}`;
    const edited = edit(draft, atoms, own, title, isOnly ? input.stated.date : undefined, options);
    return { draft, own, ...edited };
  });
  account(
    atoms,
    made.map(({ draft }) => draft),
    made.map(({ mdx }) => mdx),
    [...notes.droppedTexts, ...made.flatMap(({ own }) => own.droppedTexts)],
  );
  return made.map(({ draft, own, title, mdx, script, log, plain }, nth) => {
    // What was found before articles were told apart is told with the article that it stands in.
    const holds = articleOf(atoms, made, nth);
    const remarks = [...notes.remarks.filter(({ at }) => holds(at.line)), ...own.remarks];
    for (const words of plain) {
      remarks.push({
        at: atoms.placeOf(draft.title),
        message: `Links and emphasis are left out where Markdown cannot write them: ${words}…`,
      });
    }
    const moves = [
      ...notes.moves.filter(({ text }) => holds(atoms.placeOf(text).line)),
      ...own.moves,
    ];
    return {
      title,
      titleInSimplified: script === 'hans' ? title : options.toSimplified(title, script),
      mdx,
      script,
      report: {
        remarks: remarks.toSorted((a, b) => a.at.line - b.at.line),
        moves: moves.map(({ text, to }): ReportedMove => ({
          at: atoms.placeOf(text),
          text: atoms.textOf(text),
          to,
        })),
        dropped: [...input.dropped, ...notes.dropped].filter(({ at }) => holds(at.line)),
        changes: log.changes,
      },
    };
  });
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

/** Which lines belong to an article: those from its first to the next one's. */
function articleOf(
  atoms: Atoms,
  made: readonly { draft: Draft }[],
  nth: number,
): (line: number) => boolean {
  const first = made.map(({ draft }) => firstLine(draft, atoms));
  const start = nth === 0 ? -Infinity : (first[nth] ?? 0);
  const end = first[nth + 1] ?? Infinity;
  return (line) => line >= start && line < end;
}

function firstLine({ title, bylines, datelines, blocks }: Draft, atoms: Atoms): number {
  const lines = [title, ...bylines, ...datelines, ...blocks.map(firstText)]
    .filter((text) => text.length > 0)
    .map((text) => atoms.placeOf(text).line);
  return Math.min(...lines);
}

function firstText(block: DraftBlock): Text {
  if ('text' in block) return block.text;
  if (block.kind === 'quote') return block.children.map(firstText)[0] ?? [];
  if (block.kind === 'list') return block.items.flat().map(firstText)[0] ?? [];
  if (block.kind === 'verse') return block.lines[0] ?? [];
  return block.kind === 'table' ? (block.rows[0]?.[0] ?? []) : [];
}

function edit(
  draft: Draft,
  atoms: Atoms,
  notes: Notes,
  fallback: string,
  statedDate: string | undefined,
  options: ImportOptions,
): { title: string; mdx: string; script: Imported['script']; log: TidyLog; plain: string[] } {
  const whole = [draft.title, ...draft.blocks.map(firstText)].map((text) => atoms.textOf(text));
  const script = options.detectScript(whole.join('\n'));
  const log = new TidyLog(atoms, script !== 'hans');
  const line = (text: Text) => log.line(text);
  const ownTitle = log.line(draft.title, { isTitle: true });
  if (ownTitle === '') {
    notes.remarks.push({
      at: { line: 1 },
      message: `No title was found; it is called after ${fallback === options.name ? 'its file' : 'what the file says of itself'}: ${fallback}`,
    });
  }
  const title = ownTitle || fallback;
  const datelines = draft.datelines.map(line);
  const bylines = draft.bylines.map(line);
  const place = atoms.placeOf([...draft.datelines, ...draft.bylines][0] ?? []);
  const { published, remark } = datePublished(
    [...datelines, ...bylines],
    whole.join('\n'),
    statedDate,
    options.today,
  );
  if (remark !== undefined) notes.remarks.push({ at: place, message: remark });
  const article: ImportedArticle = {
    title,
    subtitle: draft.subtitle && log.line(draft.subtitle, { isTitle: true }),
    bylines,
    datelines,
    published,
    script: script === 'hans' ? undefined : script,
    date: options.today,
    draft: options.isDraft ?? false,
    blocks: draft.blocks.map((block) => blockOf(block, log)),
  };
  return { title, script, log, ...writeArticle(article) };
}

function blockOf(block: DraftBlock, log: TidyLog): ArticleBlock {
  switch (block.kind) {
    case 'heading':
      return {
        kind: 'heading',
        level: block.level,
        spans: plainIfStrong(log.spans(block.text, { keepsSpaces: true, isTitle: true })),
      };
    case 'caption':
    case 'footnote':
      return { kind: block.kind, spans: log.spans(block.text, { keepsSpaces: true }) };
    case 'paragraph':
      return { kind: 'paragraph', spans: log.spans(block.text) };
    case 'verse':
      return {
        kind: 'paragraph',
        spans: block.lines.flatMap((line, nth) => versesOf(line, nth, log)),
      };
    case 'list':
      return { ...block, items: block.items.map((item) => item.map((one) => blockOf(one, log))) };
    case 'quote':
      return { kind: 'quote', children: block.children.map((child) => blockOf(child, log)) };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map((cell) => log.spans(cell))) };
    case 'code':
      return { kind: 'code', text: log.code(block.text) };
    case 'rule':
      return { kind: 'rule' };
  }
}

/** A line of verse, with the break before it; spaces part its words. */
const versesOf = (line: Text, nth: number, log: TidyLog): Span[] => [
  ...(nth > 0 ? [{ text: '\n' }] : []),
  ...log.spans(line, { keepsSpaces: true }),
];

/** A heading is in strong type anyway. */
const plainIfStrong = (spans: readonly Span[]): Span[] =>
  spans.every(({ strong }) => strong)
    ? spans.map((span) => ({ ...span, strong: false }))
    : [...spans];
