import { InputError } from './inputError.ts';

/** The formats that are read. */
export type Format = 'text' | 'markdown' | 'html' | 'docx' | 'pdf';

const ENDINGS: Readonly<Record<string, Format>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  shtml: 'html',
  docx: 'docx',
  docm: 'docx',
  dotx: 'docx',
  pdf: 'pdf',
};

const RECOGNISE = 'Have its text recognised (OCR), and give that as a .txt file.';
const SAVE_AS = 'Open it in its program and save it as .docx or .txt.';

/** What files begin with that are not read, what they are, and what to do. */
const OTHERS: readonly [RegExp, string, string][] = [
  [/^\{\\rtf/, 'an RTF file', SAVE_AS],
  [
    /^\x89PNG|^\xff\xd8\xff|^GIF8|^RIFF[^]{4}WEBP|^II\*\0|^MM\0\*|^[^]{4}ftyp(?:heic|mif1|avif)/,
    'a picture',
    RECOGNISE,
  ],
  [/^\x1f\x8b|^7z\xbc\xaf|^Rar!|^BZh/, 'an archive', 'Unpack it, and give the files in it.'],
  [
    /^MIME-Version:|^From: <Saved by/i,
    'a web archive (MHTML)',
    'Open it in a browser and save it as a web page, HTML alone.',
  ],
];

const [HTML_AT_ONCE, HTML_PERHAPS] = [
  /^(?:<\?xml[^>]*\?>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html|head)\b/i,
  /^<(?:body|article|main|div|section|p|h[1-6]|meta|table|span|title)\b[^>]*>/i,
];

/**
 * Which format bytes are in: by what they begin with, and where that says nothing by the ending of
 * the file's name.
 *
 * @param name of the file; undefined for what has none, such as the standard input
 * @throws InputError for what is not read, with what to do instead
 * @example formatOf(bytes, 'gonggao.docx') // 'docx'
 */
export function formatOf(bytes: Uint8Array, name: string | undefined): Format {
  if (bytes.length === 0) throw new InputError('The file is empty.', 'Fetch or save it again.');
  // One byte a character, whatever the encoding.
  const start = String.fromCharCode(...bytes.subarray(0, 1024));
  if (start.includes('%PDF-')) return 'pdf';
  if (/^PK\x03\x04|^PK\x05\x06/.test(start)) return formatOfZip(start, name);
  if (start.startsWith('\xd0\xcf\x11\xe0')) throw compound(bytes);
  const other = OTHERS.find(([pattern]) => pattern.test(start));
  if (other) throw new InputError(`The file is ${other[1]}, which is not read.`, other[2]);
  return formatOfText(
    start
      .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
      .replaceAll('\0', '')
      .trimStart(),
    name,
  );
}

function formatOfText(start: string, name: string | undefined): Format {
  const ending = /\.([^.\/\\]+)$/.exec(name ?? '')?.[1]?.toLowerCase();
  const format = ending === undefined ? undefined : ENDINGS[ending];
  if (format !== 'markdown' && HTML_AT_ONCE.test(start)) return 'html';
  if (format === 'docx' || format === 'pdf') {
    throw new InputError(
      `The file is named .${ending ?? ''}, but is none.`,
      'Open it in its program and save it again, or give it the ending of what it is.',
    );
  }
  if (format) return format;
  if (ending === undefined) return HTML_PERHAPS.test(start) ? 'html' : 'text';
  if (ending === 'mdx') {
    throw new InputError(
      'The file is an article already.',
      'Put it into content/articles/zh/ as it is.',
    );
  }
  throw new InputError(
    `Files that end in .${ending} are not read.`,
    'Give .txt, .md, .html, .docx or .pdf. If it is plain text, name it .txt.',
  );
}

/** The first file of an archive tells what it is; a Word file has no fixed one. */
function formatOfZip(start: string, name: string | undefined): Format {
  if (start.includes('mimetypeapplication/epub'))
    throw zip('an EPUB book', 'Open it in a reader and copy the text into a .txt file.');
  if (start.includes('mimetypeapplication/vnd.oasis')) throw zip('an OpenDocument file', SAVE_AS);
  const isNamed = /\.(?:docx|docm|dotx)$/i.test(name ?? '');
  if (isNamed || /\[Content_Types\]\.xml|_rels\/|word\/|docProps\//.test(start)) return 'docx';
  throw zip('an archive', 'Unpack it, and give the files in it.');
}

const zip = (what: string, remedy: string) =>
  new InputError(`The file is ${what}, which is not read.`, remedy);

/** Word's old format, and what Word locks a new one in. */
function compound(bytes: Uint8Array): InputError {
  const holds = (name: string) =>
    includes(bytes, new TextEncoder().encode(Array.from(name).join('\0')));
  if (holds('EncryptedPackage')) {
    return new InputError(
      'The Word file is locked with a password.',
      'Open it in Word or WPS, take the password off, and save it again.',
    );
  }
  return holds('WordDocument')
    ? new InputError('The file is in Word’s old format (.doc).', SAVE_AS)
    : new InputError('The file is an old Office file, which is not read.', SAVE_AS);
}

function includes(bytes: Uint8Array, wanted: Uint8Array): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}
