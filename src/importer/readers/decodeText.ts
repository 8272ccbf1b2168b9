import { analyse } from 'chardet';
import iconv from 'iconv-lite';
import type { Remark } from '../units.ts';
import { chineseLikelihood } from './chineseLikelihood.ts';
import { InputError } from './inputError.ts';

/** The encodings in which Chinese texts come, by the names of the WHATWG. */
const ENCODINGS = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof ENCODINGS)[number];

export interface DecodedText {
  text: string;
  encoding: Encoding;
  remarks: Remark[];
}

export interface StatedEncoding {
  /** What the writer says; believed. */
  stated?: string | undefined;
  /** What the text says of itself, in `<meta charset>`; believed if nothing speaks against it. */
  declared?: string | undefined;
}

/** Under this no text is Chinese; see chineseLikelihood. */
const UNLIKELY = -14;
/** Over this a few characters are Chinese, though they could be something else. */
const LIKELY = -11;
/** What a declaration is worth, in bits a character. */
const DECLARED = 2;
/** What chardet's word is worth where it is sure. */
const GUESSED = 0.5;
/** Two readings this close to each other are both worth naming. */
const CLOSE = 2;
/** Controls that no text has. The 0x1A with which DOS ended files is one that need not be told. */

const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f]/g;

const STATE_IT = `State the encoding: --encoding ${ENCODINGS.join(', ')}.`;

/**
 * Decodes a text in one of the encodings of Chinese. A byte order mark decides; then what is
 * stated; then UTF-8, if it can be that; else the reading that looks most like Chinese. A guess
 * is told in a remark, as are controls, which are removed.
 *
 * Big5 is Big5-HKSCS, and GB2312 and GBK are GB18030, as the WHATWG has it.
 *
 * @throws InputError where the bytes are no text, or not in the stated encoding
 * @example decodeText(new Uint8Array([0xcb, 0xe3, 0xc1, 0xa6])).text // '算力'
 * @see https://encoding.spec.whatwg.org/
 */
export function decodeText(
  bytes: Uint8Array,
  { stated, declared }: StatedEncoding = {},
): DecodedText {
  const marked = markOf(bytes);
  if (marked) return clean(decodeAs(bytes, marked), marked, []);
  if (stated !== undefined) {
    const encoding = encodingOf(stated);
    return clean(decodeAs(bytes, encoding), encoding, []);
  }
  const utf8 = tryDecode(bytes, 'utf-8');
  if (utf8 === undefined || utf8.includes('\0'))
    return guess(readingsOf(bytes, declared), bytes, declared);
  if (!isPlainly(utf8)) {
    // A few characters of another encoding can be valid UTF-8 by accident.
    const readings = readingsOf(bytes, declared);
    const [best] = readings;
    if (best && best.score >= LIKELY) return guess(readings, bytes, declared);
  }
  return clean(utf8, 'utf-8', contradiction('utf-8', declared));
}

interface Reading {
  encoding: Encoding;
  text: string;
  score: number;
}

function guess(
  [best, second]: readonly Reading[],
  bytes: Uint8Array,
  declared: string | undefined,
): DecodedText {
  if (!best || best.score < UNLIKELY) throw notChinese(bytes);
  const remarks = contradiction(best.encoding, declared);
  if (declared === undefined && best.encoding !== 'utf-8') {
    const other =
      second && second.score > UNLIKELY && best.score - second.score < CLOSE
        ? ` If it makes no sense, try --encoding ${second.encoding}.`
        : '';
    remarks.push({
      at: { line: 1 },
      message: `The file does not say its encoding; read as ${best.encoding.toUpperCase()}.${other}`,
    });
  }
  return clean(best.text, best.encoding, remarks);
}

/** What the bytes can be, the likeliest first. */
function readingsOf(bytes: Uint8Array, declared: string | undefined): Reading[] {
  const declaredAs = declared === undefined ? undefined : knownEncoding(declared);
  const guesses = new Map(
    analyse(bytes.subarray(0, 65_536)).map(({ name, confidence }) => [
      knownEncoding(name),
      confidence / 100,
    ]),
  );
  return ENCODINGS.flatMap((encoding) => {
    const text = tryDecode(bytes, encoding);
    const likelihood = text === undefined ? undefined : chineseLikelihood(text);
    if (text === undefined || likelihood === undefined) return [];
    const score =
      likelihood +
      (encoding === declaredAs ? DECLARED : 0) +
      (guesses.get(encoding) ?? 0) * GUESSED;
    return [{ encoding, text, score }];
  }).toSorted((a, b) => b.score - a.score);
}

/** Whether a text that is valid UTF-8 need not be tried as anything else. */
function isPlainly(text: string): boolean {
  const likelihood = chineseLikelihood(text);
  return likelihood === undefined || likelihood > UNLIKELY || text.length > 20;
}

function markOf(bytes: Uint8Array): Encoding | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe && third === 0 && fourth === 0) throw utf32();
  if (first === 0 && second === 0 && third === 0xfe && fourth === 0xff) throw utf32();
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

const utf32 = () => new InputError('The file is in UTF-32.', 'Save it as UTF-8.');

function encodingOf(name: string): Encoding {
  const encoding = knownEncoding(name);
  if (encoding) return encoding;
  throw new InputError(`“${name}” is no encoding of Chinese that can be read.`, STATE_IT);
}

/** `GB2312`, `cp936` and `hz` are names, too; the last of an encoding that is not read here. */
function knownEncoding(name: string): Encoding | undefined {
  const label = name
    .trim()
    .toLowerCase()
    .replace(/^cp-?936$/, 'gbk')
    .replace(/^cp-?950$/, 'big5');
  try {
    const { encoding } = new TextDecoder(label);
    return ENCODINGS.find((known) => known === (encoding === 'gbk' ? 'gb18030' : encoding));
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function decodeAs(bytes: Uint8Array, encoding: Encoding): string {
  const text = tryDecode(bytes, encoding);
  if (text !== undefined) return text;
  throw new InputError(
    `The file is not in ${encoding.toUpperCase()} throughout.`,
    'Leave --encoding out to have it guessed, or save the file anew as UTF-8.',
    brokenLine(bytes, encoding),
  );
}

function tryDecode(bytes: Uint8Array, encoding: Encoding): string | undefined {
  if (encoding.startsWith('utf-16') && bytes.length % 2 === 1) return undefined;
  if (encoding === 'big5') return decodeBig5(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** Node's own Big5 knows nothing of Hong Kong's characters and gives code points of private use. */
function decodeBig5(bytes: Uint8Array): string | undefined {
  const text = looseBig5(bytes);
  return text.includes('\ufffd') ? undefined : text;
}

/** With � for what is none; iconv-lite asks for a Buffer, but reads bytes by their index alone. */
function looseBig5(bytes: Uint8Array): string {
  return iconv.decode(bytes as Parameters<typeof iconv.decode>[0], 'big5-hkscs');
}

/** 1-based line of the first byte that does not belong, where that can be told. */
function brokenLine(bytes: Uint8Array, encoding: Encoding): number {
  const text = encoding === 'big5' ? looseBig5(bytes) : new TextDecoder(encoding).decode(bytes);
  const at = text.indexOf('\ufffd');
  return lineAt(text, at === -1 ? text.length : at);
}

function notChinese(bytes: Uint8Array): InputError {
  const loose = new TextDecoder().decode(bytes);
  if ((loose.match(CONTROLS)?.length ?? 0) > loose.length / 100) {
    return notText();
  }
  const broken = loose.split('\ufffd').length - 1;
  if (broken > 0 && broken <= 1 + loose.length / 200) {
    return new InputError(
      `The file is UTF-8 but for ${broken === 1 ? 'one place' : `${broken} places`} where bytes are missing or wrong.`,
      'Open it in an editor, mend the place, and save it as UTF-8; a copy that was cut off may have to be fetched again.',
      brokenLine(bytes, 'utf-8'),
    );
  }
  return new InputError('In no encoding of Chinese does the file make sense.', STATE_IT);
}

function contradiction(encoding: Encoding, declared: string | undefined): Remark[] {
  if (declared === undefined || knownEncoding(declared) === encoding) return [];
  const message = `The file says that it is in ${declared}, but it is in ${encoding.toUpperCase()}.`;
  return [{ at: { line: 1 }, message }];
}

function clean(decoded: string, encoding: Encoding, remarks: Remark[]): DecodedText {
  const text = decoded.replace(/^\ufeff/, '');
  const controls = text.replace(/\u001a+$/, '').match(CONTROLS) ?? [];
  if (controls.length > 8 && controls.length > text.length / 100) throw notText();
  const all = [...remarks];
  if (controls.length > 0) {
    const first = text.search(CONTROLS);
    all.push({
      at: { line: lineAt(text, first) },
      message: `${count(controls.length, 'control character')} removed, the first one here.`,
    });
  }
  const lost = text.indexOf('\ufffd');
  if (lost !== -1) {
    all.push({
      at: { line: lineAt(text, lost) },
      message: 'A character (�) was lost before the file was saved; put in what stood here.',
    });
  }
  return { text: text.replace(CONTROLS, ''), encoding, remarks: all };
}

const notText = () =>
  new InputError(
    'The file is no text: it is full of control characters.',
    'Open it in its program and save it as .txt, .md, .html, .docx or .pdf. If it is a text, state its encoding: --encoding utf-16le, for one.',
  );

const count = (number: number, noun: string) =>
  number === 1 ? `One ${noun} was` : `${number} ${noun}s were`;

const lineAt = (text: string, index: number) => text.slice(0, index).split(/\r\n|[\n\r]/).length;
