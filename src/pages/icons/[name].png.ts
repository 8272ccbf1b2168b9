import sharp from 'sharp';
import { ICON_SIDE, drawIcon } from '../../pictures/drawIcon.ts';
import type { IconKind } from '../../pictures/drawIcon.ts';
import { site } from '../../site/articles.ts';
import { faces } from '../../site/pictures/faces.ts';
import { ofSite } from '../../site/pictures/ofSite.ts';

/** By their file's name. */
const ICONS: Readonly<Record<string, { kind: IconKind; size: number }>> = {
  '192': { kind: 'icon', size: 192 },
  '512': { kind: 'icon', size: 512 },
  'maskable-512': { kind: 'maskable', size: 512 },
  'apple-touch': { kind: 'touch', size: 180 },
};

export const getStaticPaths = () =>
  Object.entries(ICONS).map(([name, icon]) => ({ params: { name }, props: icon }));

/** The seal as the icons that systems put on a home screen. */
export async function GET({
  props: { kind, size },
}: {
  props: { kind: IconKind; size: number };
}): Promise<Response> {
  const svg = await ofSite(drawIcon(faces, { seal: site.seal, script: 'hans', kind }));
  // Rendered at its size, not enlarged afterwards: 72 dots an inch are one for each of its units.
  const drawing = sharp(Buffer.from(svg), { density: (72 * size) / ICON_SIDE });
  const png = await drawing.resize(size).png({ palette: true, colours: 32, dither: 0 }).toBuffer();
  return new Response(Uint8Array.from(png), { headers: { 'content-type': 'image/png' } });
}
