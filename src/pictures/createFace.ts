import * as hb from 'harfbuzzjs';
import { decompress } from 'wawoff2';
import type { Subset } from './readSubsets.ts';

/** A step of an outline, in thousandths of an em; y grows downwards, as in SVG. */
export interface Step {
  type: 'M' | 'L' | 'Q' | 'C' | 'Z';
  /** x and y by turns. */
  values: number[];
}

/** A glyph as it stands in a run, in thousandths of an em. */
export interface Glyph {
  /** The same array for the same glyph of a weight. */
  steps: readonly Step[];
  /** How far its outline is moved from where the glyph stands, by kerning and the like. */
  offset: number;
  /** Where the ink of the outline begins and ends; equal where it has none. */
  ink: readonly [number, number];
  /** From its place to that of the next glyph. */
  advance: number;
  /** Where in the run its character stands (UTF-16 units). */
  start: number;
}

/** A typeface of variable weight, whose files are read when a character asks for them. */
export interface Face {
  /** The file that has a character; undefined where none has it. */
  subsetOf: (character: string) => Promise<object | undefined>;
  /**
   * Shapes a run whose characters all stand in one file.
   *
   * @param language BCP 47; it decides between forms of a mark, such as the dash of Chinese
   */
  shape: (run: string, weight: number, language: string) => Promise<Glyph[]>;
}

interface Weight {
  font: hb.Font;
  /** By number of the glyph. */
  outlines: Map<number, Pick<Glyph, 'steps' | 'ink'>>;
}

interface Opened {
  face: hb.Face;
  byWeight: Map<number, Weight>;
}

/**
 * @param subsets in the order in which they are asked
 * @param read the bytes of a subset’s file, in WOFF2
 */
export function createFace(
  subsets: readonly Subset[],
  read: (file: string) => Promise<Uint8Array>,
): Face {
  const opened = new Map<Subset, Promise<Opened>>();
  const known = new Map<string, Promise<Opened | undefined>>();

  const open = (subset: Subset) => {
    const present = opened.get(subset) ?? openSubset(subset, read);
    opened.set(subset, present);
    return present;
  };
  const find = async (character: string) => {
    const code = character.codePointAt(0) ?? 0;
    for (const subset of subsets) {
      if (!subset.ranges.some(([first, last]) => first <= code && code <= last)) continue;
      const candidate = await open(subset);
      // A range may promise more than the file holds.
      if (inWeight(candidate, 400).font.nominalGlyph(code) !== undefined) return candidate;
    }
    return undefined;
  };
  const subsetOf = (character: string) => {
    const found = known.get(character) ?? find(character);
    known.set(character, found);
    return found;
  };

  return {
    subsetOf,
    async shape(run, weight, language) {
      const subset = await subsetOf(Array.from(run)[0] ?? '');
      if (!subset) throw new RangeError(`The face has no glyphs for “${run}”.`);
      return shapeRun(inWeight(subset, weight), run, language);
    },
  };
}

async function openSubset(
  { file }: Subset,
  read: (file: string) => Promise<Uint8Array>,
): Promise<Opened> {
  // A copy, since the next file is unpacked into the same memory.
  const bytes = Uint8Array.from(await decompress(await read(file)));
  return { face: new hb.Face(new hb.Blob(bytes)), byWeight: new Map() };
}

function inWeight({ face, byWeight }: Opened, weight: number): Weight {
  const present = byWeight.get(weight);
  if (present) return present;
  const font = new hb.Font(face);
  font.setScale(1000, 1000);
  font.setVariations([new hb.Variation('wght', weight)]);
  const made = { font, outlines: new Map() };
  byWeight.set(weight, made);
  return made;
}

function shapeRun(weight: Weight, run: string, language: string): Glyph[] {
  const buffer = new hb.Buffer();
  buffer.addText(run);
  buffer.guessSegmentProperties();
  buffer.setDirection(hb.Direction.LTR);
  buffer.setLanguage(language);
  hb.shape(weight.font, buffer);
  const positions = buffer.getGlyphPositions();
  return buffer.getGlyphInfos().map(({ codepoint: glyph, cluster }, index) => {
    const { xAdvance = 0, xOffset = 0 } = positions[index] ?? {};
    return { ...outlineOf(weight, glyph), offset: xOffset, advance: xAdvance, start: cluster };
  });
}

function outlineOf({ font, outlines }: Weight, glyph: number): Pick<Glyph, 'steps' | 'ink'> {
  const present = outlines.get(glyph);
  if (present) return present;
  const { xBearing = 0, width = 0 } = font.glyphExtents(glyph) ?? {};
  const outline = {
    steps: font.glyphToJson(glyph).map(toStep),
    ink: [xBearing, xBearing + width] as const,
  };
  outlines.set(glyph, outline);
  return outline;
}

function toStep({ type, values }: hb.SvgPathCommand): Step {
  if (type !== 'M' && type !== 'L' && type !== 'Q' && type !== 'C' && type !== 'Z') {
    throw new TypeError(`An outline has a step “${type}” that is none of M, L, Q, C and Z.`);
  }
  return { type, values: values.map((value, index) => (index % 2 === 0 ? value : -value)) };
}
