import { cardPng, paintAhead } from '../../site/pictures/paintCards.ts';
import { socialCards } from '../../site/pictures/socialCards.ts';
import type { SocialCard } from '../../site/pictures/socialCards.ts';

export function getStaticPaths() {
  if (!import.meta.env.DEV) paintAhead();
  return socialCards.map((card) => ({ params: { card: card.path }, props: { card } }));
}

/** The picture that social networks show beside a link to a page. */
export async function GET({ props }: { props: { card: SocialCard } }): Promise<Response> {
  return new Response(await cardPng(props.card), { headers: { 'content-type': 'image/png' } });
}
