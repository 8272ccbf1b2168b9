import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';

/** With the other things that a build leaves: removing `.astro/` makes the next one clean. */
const CACHE = path.resolve('.astro/pictures');
/** Sixteen colours are enough for two inks on paper; another number makes other pictures. */
const OPTIONS = { palette: true, colours: 16, dither: 0, effort: 1, compressionLevel: 9 } as const;
const PAINTER = JSON.stringify([OPTIONS, sharp.versions]);
/** How every whole PNG ends. */
const END = Buffer.from('IEND\u00ae\u0042\u0060\u0082', 'latin1');

// Pictures are painted side by side; each on as many threads again would only get in the way.
sharp.concurrency(1);

/**
 * Paints a drawing as PNG. What was painted once is kept by the hash of its drawing, so that a
 * picture is painted again only when it looks otherwise.
 *
 * @param svg of paths alone
 * @param width of the picture in px; the drawing’s own where it is left out
 */
export async function paint(
  svg: string,
  width?: number,
): Promise<{ png: Uint8Array<ArrayBuffer>; isNew: boolean }> {
  const key = createHash('sha256')
    .update(`${PAINTER}\n${width ?? ''}\n${svg}`)
    .digest('hex');
  const file = path.join(CACHE, `${key.slice(0, 32)}.png`);
  const kept = await readFile(file).catch(() => undefined);
  if (kept?.subarray(-END.length).equals(END)) return { png: kept, isNew: false };
  const drawing = sharp(
    Buffer.from(svg),
    width === undefined ? {} : { density: densityFor(svg, width) },
  );
  const png = Uint8Array.from(await drawing.resize(width).png(OPTIONS).toBuffer());
  await keep(file, png);
  return { png, isNew: true };
}

/** So that a drawing is rendered at its size, not enlarged afterwards. */
function densityFor(svg: string, width: number): number {
  const own = Number(/ width="(\d+)"/.exec(svg)?.[1] ?? width);
  return (72 * width) / own;
}

/** Written beside and then renamed, so that no half picture is ever taken for a whole one. */
async function keep(file: string, png: Uint8Array): Promise<void> {
  const beside = `${file}.${process.pid}.tmp`;
  await mkdir(path.dirname(file), { recursive: true });
  try {
    await writeFile(beside, png);
    await rename(beside, file);
  } finally {
    await rm(beside, { force: true });
  }
}
