import type { APIContext } from 'astro';
import type { Edition } from '../../editions.ts';
import { cardsOf } from '../../site/cards.ts';
import { inEveryEdition } from '../../site/paths.ts';

export const getStaticPaths = inEveryEdition;

/** What the cards of an edition show; its shape is `CardFile` in src/glossary/cardData.ts. */
export function GET({ props: { edition } }: APIContext<{ edition: Edition }>): Response {
  return Response.json(cardsOf(edition));
}
