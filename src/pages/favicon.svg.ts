import { EDITIONS } from '../editions.ts';
import { tabIconIn } from '../site/pictures/wordMark.ts';

/** The seal as the icon of a tab, for those who ask for it; pages hold their own. */
export async function GET(): Promise<Response> {
  const icon = await tabIconIn(EDITIONS[0]);
  return new Response(icon, { headers: { 'content-type': 'image/svg+xml' } });
}
