import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Dropped, Furniture, ReadInput, Remark, Unit } from '../units.ts';
import { cleanText } from './cleanText.ts';
import { InputError } from './inputError.ts';
import { isNobody } from './isNobody.ts';
import { findEdges } from './pdf/findEdges.ts';
import { describeLooks } from './pdf/describeLooks.ts';
import { joinHyphens } from './pdf/joinHyphens.ts';
import { closeUp, joinRuns } from './pdf/joinRuns.ts';
import { linesOf, rowsOf, uprightLines } from './pdf/layLines.ts';
import type { Line, Row } from './pdf/layLines.ts';
import { restoreCharacters } from './pdf/restoreCharacters.ts';
import { runsOf } from './pdf/runs.ts';
import type { Run, TextItem } from './pdf/runs.ts';

/** Where pdfjs finds what it reads by itself: paths of folders, with a slash at their end. */
export interface PdfFiles {
  /** Of pdfjs-dist, `cmaps/`: what the codes of fonts that are not embedded mean. */
  cMapUrl: string;
  /** Of pdfjs-dist, `standard_fonts/`. */
  standardFontDataUrl?: string | undefined;
}

interface Page {
  height: number;
  width: number;
  runs: Run[];
  rows: Row[];
}

/** Height of type, in points. */
const SMALLEST = 1;
/** Of all characters, how many may be none before a file cannot be read. */
const MOJIBAKE = 0.2;

const NO_CHARACTER = /[\u0000-\u0008\u000e-\u001f\ue000-\uf8ff\ufffd]/gu;
/** Titles that programs make of the name of a file. */
const FILE_NAME =
  /\.(?:docx?|wps|html?|indd|pdf|txt|rtf|pptx?)$|^(?:untitled|无标题|microsoft word)/i;

/**
 * Reads a PDF into its lines, page by page: what stands on every page is dropped, columns are read
 * one after the other, and what a line looks like is told beside it.
 *
 * @throws InputError where the file is damaged or locked, or holds no text
 * @example (await readPdf(bytes, { cMapUrl: '…/cmaps/' })).units[0]
 * // { kind: 'line', at: { line: 1, page: 1 }, text: '电价下调', look: { size: 1.7, centred: true } }
 */
export async function readPdf(bytes: Uint8Array, files: PdfFiles): Promise<ReadInput> {
  const task = getDocument({
    // pdfjs takes the bytes away from whom it gets them, and takes no Buffer.
    data: new Uint8Array(bytes),
    ...files,
    cMapPacked: true,
    // No picture is looked at, so none is unpacked.
    maxImageSize: 1,
    useSystemFonts: false,
    stopAtErrors: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = await task.promise;
    const fonts = new Map<string, string>();
    const pages: Page[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      pages.push(await readPage(page, fonts));
      page.cleanup();
    }
    return assemble(pages, fonts, await statedIn(document));
  } catch (error) {
    throw error instanceof InputError ? error : cannotOpen(error);
  } finally {
    await task.destroy();
  }
}

function cannotOpen(error: unknown): InputError {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') {
    return new InputError(
      'The PDF is locked with a password.',
      'Open it with the password, and print or save it as a PDF without one.',
    );
  }
  return new InputError(
    `The PDF is damaged (${error instanceof Error ? error.message : String(error)}).`,
    'Fetch it again, or open it in a viewer and print it into a new PDF.',
  );
}

async function readPage(page: PDFPageProxy, fonts: Map<string, string>): Promise<Page> {
  const viewport = page.getViewport({ scale: 1 });
  const content = await page.getTextContent({ disableNormalization: true });
  const items = content.items.filter(
    (item): item is (typeof content.items)[number] & TextItem => 'str' in item,
  );
  const isVertical = (font: string) => {
    const style: unknown = content.styles[font];
    return (
      typeof style === 'object' && style !== null && 'vertical' in style && style.vertical === true
    );
  };
  const runs = runsOf(items, viewport.transform, isVertical);
  if (runs.length > 0) await nameFonts(page, new Set(runs.map(({ font }) => font)), fonts);
  return { height: viewport.height, width: viewport.width, runs, rows: [] };
}

/** The fonts' own names tell which are bold; pdfjs has them once it has prepared the page. */
async function nameFonts(
  page: PDFPageProxy,
  ids: ReadonlySet<string>,
  fonts: Map<string, string>,
): Promise<void> {
  if ([...ids].every((id) => fonts.has(id))) return;
  await page.getOperatorList();
  for (const id of ids) {
    const font: unknown = page.commonObjs.has(id) ? page.commonObjs.get(id) : undefined;
    const name =
      typeof font === 'object' && font !== null && 'name' in font ? font.name : undefined;
    const isBold =
      typeof font === 'object' && font !== null && 'bold' in font && font.bold === true;
    fonts.set(id, `${typeof name === 'string' ? name : ''}${isBold ? ' bold' : ''}`);
  }
}

function assemble(
  pages: Page[],
  fonts: ReadonlyMap<string, string>,
  stated: ReadInput['stated'],
): ReadInput {
  const remarks = [...restore(pages), ...checkText(pages)];
  const raw = pages.flatMap(({ runs }) => runs.map(({ text }) => text)).join('\n');
  const dropped = pages.flatMap(takeUnread);
  for (const page of pages) page.rows = rowsOf(page.runs.filter(({ way }) => way === 'across'));
  const edges = findEdges(pages);
  const laid = pages.map((page, index) => layPage(page, index + 1, edges));
  dropped.push(...laid.flatMap((page) => page.dropped));
  remarks.push(...laid.flatMap((page) => page.remarks));
  const units = describeLines(laid, fonts);
  remarks.push(...joinHyphens(units));
  return {
    units,
    dropped: dropped.toSorted((a, b) => (a.at.page ?? 0) - (b.at.page ?? 0)),
    remarks,
    raw: cleanText(raw),
    stated,
  };
}

/** Puts back characters that were given as others, in place. */
function restore(pages: readonly Page[]): Remark[] {
  const runs = pages.flatMap((page) => page.runs);
  const { texts, first, count } = restoreCharacters(runs.map(({ text }) => text));
  const page =
    1 +
    pages.findIndex((candidate) =>
      candidate.runs.some(({ text }) => text.includes(first?.charAt(0) ?? '\0')),
    );
  for (const [index, run] of runs.entries()) run.text = texts[index] ?? run.text;
  if (first === undefined) return [];
  const [radical = '', character = ''] = Array.from(first);
  const code = radical.codePointAt(0)?.toString(16).toUpperCase() ?? '';
  const message = `The file has ${count} ${count === 1 ? 'character' : 'characters'} as radicals or compatibility forms, such as U+${code}, which is read as ${character}.`;
  return [{ at: { line: 1, page }, message }];
}

function checkText(pages: readonly Page[]): Remark[] {
  const length = pages.flatMap(({ runs }) => runs).reduce((sum, { text }) => sum + text.length, 0);
  if (length === 0) {
    throw new InputError(
      'The PDF holds no text, only pictures of it.',
      'Have it recognised first (OCR), and give the PDF or text that comes of it.',
    );
  }
  const strange = pages.map(({ runs }) =>
    runs.reduce((sum, { text }) => sum + (text.match(NO_CHARACTER)?.length ?? 0), 0),
  );
  const total = strange.reduce((sum, count) => sum + count, 0);
  if (total > length * MOJIBAKE) {
    throw new InputError(
      'The PDF does not say which characters its fonts draw.',
      'Have it recognised (OCR), or copy the text from where the PDF was made.',
    );
  }
  return pages.flatMap(({ runs }, index): Remark[] => {
    const at = { line: 1, page: index + 1 };
    const count = strange[index] ?? 0;
    if (runs.length === 0) {
      return [{ at, message: 'The page holds no text; if it shows some, it is a picture.' }];
    }
    if (count === 0) return [];
    const message = `${count === 1 ? 'One character' : `${count} characters`} of the page cannot be read; look for gaps.`;
    return [{ at, message }];
  });
}

/** Takes out watermarks, and text too small to be seen. */
function takeUnread(page: Page, index: number): Dropped[] {
  const at = { line: 1, page: index + 1 };
  const whyNot = ({ way, size }: Run): Furniture | undefined =>
    way === 'aslant' ? 'running head' : size < SMALLEST ? 'hidden' : undefined;
  const dropped = page.runs.flatMap((run): Dropped[] => {
    const why = whyNot(run);
    return why ? [{ at, text: run.text, why }] : [];
  });
  page.runs = page.runs.filter((run) => whyNot(run) === undefined);
  return dropped;
}

interface LaidPage {
  number: number;
  width: number;
  lines: Line[];
  /** Lines that are not set across the page; they stand after the others. */
  others: string[];
  dropped: Dropped[];
  remarks: Remark[];
}

function layPage(
  { width, rows, runs }: Page,
  number: number,
  edges: ReadonlyMap<Row, Furniture>,
): LaidPage {
  const at = { line: 1, page: number };
  const dropped = rows.flatMap((row): Dropped[] => {
    const why = edges.get(row);
    return why ? [{ at, text: joinRuns(row.runs), why }] : [];
  });
  const sideways = runs.filter(({ way }) => way === 'sideways').map(({ text }) => text);
  const message = 'Text that is set sideways stands at the end of the page.';
  return {
    number,
    width,
    lines: linesOf(rows.filter((row) => !edges.has(row))),
    others: [...uprightLines(runs), ...sideways],
    dropped,
    remarks: sideways.length > 0 ? [{ at, message }] : [],
  };
}

function describeLines(laid: readonly LaidPage[], fonts: ReadonlyMap<string, string>): Unit[] {
  const lines = laid.flatMap((page) => page.lines);
  const texts = closeUp(lines.map(({ text }) => cleanText(text)));
  const lookOf = describeLooks(laid, fonts);
  let next = 0;
  return laid.flatMap(({ number: page, lines: own, others }): Unit[] => {
    const units: Unit[] = page === 1 ? [] : [{ kind: 'page', at: { line: 1, page } }];
    own.forEach((line, index) => {
      const text = texts[next++] ?? line.text;
      units.push({ kind: 'line', at: { line: index + 1, page }, text, look: lookOf(line) });
    });
    others.forEach((text, index) => {
      const at = { line: own.length + index + 1, page };
      units.push({ kind: 'line', at, text: cleanText(text) });
    });
    return units;
  });
}

/** The day on which the file was made is not the day on which the text appeared. */
async function statedIn(document: PDFDocumentProxy): Promise<ReadInput['stated']> {
  const { info }: { info: object } = await document.getMetadata();
  const fields = new Map<string, unknown>(Object.entries(info));
  const text = (name: string) => {
    const value = fields.get(name);
    return typeof value === 'string' ? cleanText(value).trim() : '';
  };
  const title = text('Title');
  const authors = text('Author')
    .split(/\s*[、，,;；]\s*/)
    .filter((name) => name !== '' && !isNobody(name));
  const language = text('Language');
  return {
    ...(title === '' || FILE_NAME.test(title) ? {} : { title }),
    ...(authors.length === 0 ? {} : { authors }),
    ...(language === '' ? {} : { language }),
  };
}
