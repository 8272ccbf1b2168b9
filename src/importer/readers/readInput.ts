import { textOf } from '../hanOf.ts';
import type { ReadInput, Remark } from '../units.ts';
import { findInvisible } from './cleanText.ts';
import { decodeText } from './decodeText.ts';
import { formatOf } from './formatOf.ts';
import { InputError } from './inputError.ts';
import { readDocx } from './readDocx.ts';
import { readHtml } from './readHtml.ts';
import { readMarkdown } from './readMarkdown.ts';
import { readPlainText } from './readPlainText.ts';
import type { PdfFiles } from './readPdf.ts';

export interface InputOptions {
  /** Of the file; undefined for what has none, such as the standard input. */
  name?: string | undefined;
  /** Of a text, where the writer states it. */
  encoding?: string | undefined;
  /** Where pdfjs finds its own files; needed for PDFs alone. */
  pdf: PdfFiles;
}

const LARGEST = 50_000_000;
/** The beginning of a page, where it may say its encoding. */
const HEAD = 4096;
const DECLARATION =
  /<\?xml[^>]*\sencoding\s*=\s*["']([\w-]+)|<meta[^>]*\scharset\s*=\s*["']?\s*([\w-]+)/i;

/**
 * Reads an input of whatever format: text, Markdown, HTML, Word or PDF.
 *
 * @throws InputError, with what to do, for what cannot be read
 * @example (await readInput(bytes, { name: '公告.txt', pdf: { cMapUrl: '…' } })).units
 */
export async function readInput(bytes: Uint8Array, options: InputOptions): Promise<ReadInput> {
  checkSize(bytes.length);
  const read = await readFormat(bytes, options).catch((error: unknown) => {
    // What is nested thousands deep ends the recursion of a parser.
    if (!(error instanceof RangeError)) throw error;
    throw new InputError(
      'The file is nested too deep to be read.',
      'Copy its text into a .txt file.',
    );
  });
  if (read.units.every((unit) => textOf(unit).trim() === '')) {
    throw new InputError('The file holds no text.', 'Look whether it is the right one.');
  }
  return read;
}

async function readFormat(
  bytes: Uint8Array,
  { name, encoding, pdf }: InputOptions,
): Promise<ReadInput> {
  const format = formatOf(bytes, name);
  switch (format) {
    case 'docx':
      return readDocx(bytes);
    case 'pdf': {
      // pdfjs is large, and most inputs are none.
      const { readPdf } = await import('./readPdf.ts');
      return readPdf(bytes, pdf);
    }
    default: {
      const declared = format === 'html' ? declaredIn(bytes) : undefined;
      const { text, remarks } = decodeText(bytes, { stated: encoding, declared });
      const readers = { text: readPlainText, markdown: readMarkdown, html: readHtml };
      const read = readers[format](text);
      return { ...read, remarks: [...remarks, ...sayInvisible(text), ...read.remarks] };
    }
  }
}

function sayInvisible(text: string): Remark[] {
  const found = findInvisible(text);
  if (!found) return [];
  const { count, line } = found;
  const message = `${count} characters that cannot be seen (such as soft hyphens and zero-width spaces) are left out, here and further on.`;
  return [{ at: { line }, message }];
}

function declaredIn(bytes: Uint8Array): string | undefined {
  const match = DECLARATION.exec(String.fromCharCode(...bytes.subarray(0, HEAD)));
  return match?.[1] ?? match?.[2];
}

/**
 * Refuses what is too large to be an article, however often.
 *
 * @throws InputError above 50,000,000 bytes
 */
export function checkSize(bytes: number): void {
  if (bytes <= LARGEST) return;
  throw new InputError(
    'The file is larger than 50 MB.',
    'Save it without its pictures, or cut it into several files.',
  );
}
