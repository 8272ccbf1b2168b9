import { drawIcon } from '../pictures/drawIcon.ts';
import { site } from '../site/articles.ts';
import { faces } from '../site/pictures/faces.ts';
import { ofSite } from '../site/pictures/ofSite.ts';

/** The seal as the icon of a tab; it follows the reader's light or dark appearance. */
export async function GET(): Promise<Response> {
  const svg = await ofSite(
    drawIcon(faces, { seal: site.seal, script: 'hans', kind: 'icon', adapts: true }),
  );
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
}
