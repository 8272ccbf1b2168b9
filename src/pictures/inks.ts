import { COLOURS } from './drawing.ts';

type Rgb = readonly [number, number, number];

/**
 * The colours of a printed card: paper, and what the edges of ink and of cinnabar mix with it. They
 * fit into four bits; a card painted with them is an eighth smaller than with sixteen colours chosen
 * for each picture, and painted in half the time.
 */
export const INKS: readonly Rgb[] = [
  ...mix(COLOURS.paper, COLOURS.ink, 8),
  ...mix(COLOURS.paper, COLOURS.term, 5).slice(1),
];

/** The nearest ink for each colour, by five bits of red, green and blue. */
const nearest = Uint8Array.from({ length: 1 << 15 }, (_, index) => {
  const colour = [index >> 10, (index >> 5) & 31, index & 31].map((five) => five * 8 + 4);
  const distances = INKS.map((ink) =>
    ink.reduce((sum, value, channel) => sum + (value - (colour[channel] ?? 0)) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
});

/**
 * Pixels as numbers of inks, two to a byte, each row behind a byte that says it is not filtered:
 * what PNG calls scan lines.
 *
 * @param rgb three bytes a pixel, row by row
 * @param width in pixels, an even number
 * @see https://www.w3.org/TR/png-3/#7Scanlines
 */
export function toScanLines(rgb: Uint8Array, width: number): Uint8Array {
  if (width % 2 !== 0 || rgb.length % (width * 3) !== 0) {
    throw new RangeError(`${rgb.length} bytes are no rows of ${width} pixels, two to a byte.`);
  }
  const height = rgb.length / (width * 3);
  const lines = new Uint8Array((width / 2 + 1) * height);
  const inkAt = (at: number) =>
    nearest[
      (((rgb[at] ?? 0) >> 3) << 10) | (((rgb[at + 1] ?? 0) >> 3) << 5) | ((rgb[at + 2] ?? 0) >> 3)
    ] ?? 0;
  let from = 0;
  let to = 0;
  for (let row = 0; row < height; row++) {
    to += 1;
    for (let pair = 0; pair < width / 2; pair++) {
      lines[to++] = (inkAt(from) << 4) | inkAt(from + 3);
      from += 6;
    }
  }
  return lines;
}

function mix(from: string, to: string, steps: number): Rgb[] {
  const [a, b] = [from, to].map(readHex);
  const at = (channel: number, part: number) =>
    Math.round((a?.[channel] ?? 0) * (1 - part) + (b?.[channel] ?? 0) * part);
  return Array.from({ length: steps }, (_, step) => {
    const part = step / (steps - 1);
    return [at(0, part), at(1, part), at(2, part)];
  });
}

function readHex(colour: string): number[] {
  return [1, 3, 5].map((start) => parseInt(colour.slice(start, start + 2), 16));
}
