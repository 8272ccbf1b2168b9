import { drawIcon } from '../../pictures/drawIcon.ts';
import type { IconKind } from '../../pictures/drawIcon.ts';
import { site } from '../../site/articles.ts';
import { faces } from '../../site/pictures/faces.ts';
import { paint } from '../../site/pictures/paint.ts';

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
  const svg = await drawIcon(faces, { seal: site.seal, script: 'hans', kind });
  const { png } = await paint(svg, size);
  return new Response(png, { headers: { 'content-type': 'image/png' } });
}
