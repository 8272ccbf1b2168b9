import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { INKS } from '../../pictures/inks.ts';
import { encodePng } from './encodePng.ts';

/** With the other things that a build leaves: removing `.astro/` makes the next one clean. */
const CACHE = path.resolve('.astro/pictures');
/** What makes other pictures of the same drawings; the number is that of `encodePng`. */
const PAINTER = JSON.stringify([1, INKS, sharp.versions]);
/** How every whole PNG ends. */
const END = Buffer.from('IEND\u00ae\u0042\u0060\u0082', 'latin1');

// Cards are painted side by side; each on several threads would only get in the way.
sharp.concurrency(1);

/** A painted card, and whether it was painted just now. */
export interface Painted {
  png: Uint8Array<ArrayBuffer>;
  isNew: boolean;
}

/**
 * Paints a card as PNG. What was painted once is kept by the hash of its drawing, so that a card is
 * painted again only when it looks otherwise.
 *
 * @param svg a drawing of paths alone, opaque
 */
export async function paintCard(svg: string): Promise<Painted> {
  const file = cardFile(svg);
  const kept = await readFile(file).catch(() => undefined);
  if (kept?.subarray(-END.length).equals(END)) return { png: Uint8Array.from(kept), isNew: false };
  const { data, info } = await sharp(Buffer.from(svg))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const png = await encodePng(data, info);
  await keep(file, png);
  return { png, isNew: true };
}

/** Where a painted card is kept. */
export function cardFile(svg: string): string {
  const key = createHash('sha256').update(`${PAINTER}\n${svg}`).digest('hex').slice(0, 32);
  return path.join(CACHE, `${key}.png`);
}

/**
 * Written beside and then renamed, so that no half picture is ever taken for a whole one; cards that
 * look alike may be painted at once.
 */
async function keep(file: string, png: Uint8Array): Promise<void> {
  const beside = `${file}.${randomUUID()}.tmp`;
  await mkdir(path.dirname(file), { recursive: true });
  try {
    await writeFile(beside, png);
    await rename(beside, file);
  } finally {
    await rm(beside, { force: true });
  }
}
