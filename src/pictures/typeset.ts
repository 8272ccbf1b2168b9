import { isHan } from '../chinese/isCjk.ts';
import type { Face, Glyph } from './createFace.ts';
import { isClosing, isMark, isOpening } from './marks.ts';

/** How a line is set. */
export interface Style {
  /** The face, and those that are asked for what it lacks. */
  faces: readonly Face[];
  /** BCP 47. */
  language: string;
  /** Of the em, in units of the drawing. */
  size: number;
  /** 200 to 900. */
  weight: number;
  /** Space behind each character, in em. */
  tracking?: number;
  /** Whether marks in pairs take less room beside a word, as in a headline. */
  tight?: boolean;
}

/** A glyph on a line, in thousandths of an em. */
export interface PlacedGlyph extends Glyph {
  /** From the beginning of the line. */
  x: number;
}

/** A line of outlines. */
export interface Line {
  /** What stands on it; `start` of a glyph is a place in it. */
  text: string;
  size: number;
  glyphs: PlacedGlyph[];
  /** In units of the drawing, without the space around the ink of the first and last glyph. */
  width: number;
  /** Where the ink begins, in units of the drawing: what a margin is held against. */
  left: number;
}

/** A character that none of the faces has. */
export class MissingCharacter extends Error {
  readonly character: string;

  constructor(character: string, text: string) {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    super(`No font of the pictures has “${character}” (U+${code}), which “${text}” asks for.`);
    this.character = character;
  }
}

/** Half the square of a mark. */
const HALF = 500;
/** What a headline takes of it. */
const TIGHT = 280;
/** Between Chinese and Latin letters or digits, as `text-autospace` has it. */
const EIGHTH = 125;
/** On both sides of an English quotation mark, which the faces draw in the square of a Chinese one. */
const QUOTE_ROOM = 50;
/** The faces have three of these; all are made alike from the digits. */
const SUPERSCRIPT = /[⁰¹²³⁴-⁹]/g;
const RAISED = { scale: 0.62, rise: 340 } as const;

/**
 * Sets a text on one line. Marks are set as print sets them: two that meet share a square, and
 * Chinese and Latin have a little space between them. What cannot be seen is left out, and space
 * of any kind is one space.
 *
 * @throws MissingCharacter where no face has one of its characters
 * @example (await typeset('算力', { faces, language: 'zh-Hans', size: 100, weight: 600 })).width // 187.5
 */
export async function typeset(text: string, style: Style): Promise<Line> {
  const visible = visibleText(text);
  const glyphs: PlacedGlyph[] = [];
  let x = 0;
  let previous = '';
  const plain = visible.replace(SUPERSCRIPT, (digit) => digit.normalize('NFKC'));
  for (const run of await cutRuns(plain, style.faces)) {
    for (const shaped of await run.face.shape(run.text, style.weight, style.language)) {
      const start = run.start + shaped.start;
      const character = String.fromCodePoint(visible.codePointAt(start) ?? 0x20);
      const glyph = adjust(shaped, character, style.language);
      x += spaceBetween(previous, character, style.tight ?? false);
      glyphs.push({ ...glyph, start, x });
      x += glyph.advance + (style.tracking ?? 0) * 1000;
      previous = character;
    }
  }
  const inked = glyphs.filter(({ ink: [from, to] }) => to > from);
  const [first, last] = [inked[0], inked.at(-1)];
  const scale = style.size / 1000;
  const left = first ? (first.x + first.offset + first.ink[0]) * scale : 0;
  const right = last ? (last.x + last.offset + last.ink[1]) * scale : 0;
  return { text: visible, size: style.size, glyphs, width: right - left, left };
}

/** A text as it is set: composed, without what has no shape, each space one blank. */
export function visibleText(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').replace(/\p{C}/gu, '').trim();
}

interface Run {
  face: Face;
  text: string;
  /** Where it stands in the text (UTF-16 units). */
  start: number;
}

async function cutRuns(text: string, faces: readonly Face[]): Promise<Run[]> {
  const runs: (Run & { subset: object })[] = [];
  let start = 0;
  for (const character of text) {
    const { face, subset } = await faceOf(character, faces, text);
    const run = runs.at(-1);
    if (run?.face === face && run.subset === subset) run.text += character;
    else runs.push({ face, subset, text: character, start });
    start += character.length;
  }
  return runs;
}

async function faceOf(
  character: string,
  faces: readonly Face[],
  text: string,
): Promise<{ face: Face; subset: object }> {
  for (const face of faces) {
    const subset = await face.subsetOf(character);
    if (subset) return { face, subset };
  }
  throw new MissingCharacter(character, text);
}

/** What is added between two characters, in thousandths of an em. */
function spaceBetween(previous: string, character: string, tight: boolean): number {
  if (isOpening(character) && isMark(previous)) return -HALF;
  if (isClosing(previous) && isMark(character)) return -HALF;
  if (tight && previous !== '' && (isOpening(character) || isClosing(previous))) return -TIGHT;
  const meets = (one: string, other: string) => isHan(one) && /[\p{Script=Latin}\d]/u.test(other);
  return meets(previous, character) || meets(character, previous) ? EIGHTH : 0;
}

/** What the faces draw otherwise than a line wants it. */
function adjust(glyph: Glyph, character: string, language: string): Glyph {
  if (/[⁰¹²³⁴-⁹]/.test(character)) return raise(glyph);
  return language === 'en' && /[“”‘’]/.test(character) ? narrowQuote(glyph) : glyph;
}

function narrowQuote(glyph: Glyph): Glyph {
  const [from, to] = glyph.ink;
  return { ...glyph, offset: QUOTE_ROOM - from, advance: to - from + 2 * QUOTE_ROOM };
}

function raise(glyph: Glyph): Glyph {
  const { scale, rise } = RAISED;
  const [from, to] = glyph.ink;
  return {
    ...glyph,
    steps: glyph.steps.map(({ type, values }) => ({
      type,
      values: values.map((value, index) => value * scale - (index % 2 === 0 ? 0 : rise)),
    })),
    ink: [from * scale, to * scale],
    advance: glyph.advance * scale,
  };
}
