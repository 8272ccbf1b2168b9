import { availableParallelism } from 'node:os';
import { MissingCharacter } from '../../pictures/typeset.ts';
import { paintCard } from './paintCard.ts';
import type { Painted } from './paintCard.ts';
import type { SocialCard } from './socialCards.ts';
import { socialCards } from './socialCards.ts';

const painted = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

/**
 * Begins to paint all cards, as many at a time as there are cores, while pages are rendered; says
 * one line when all are there.
 */
export function paintAhead(): void {
  const queue = socialCards.values();
  let news = 0;
  const work = async () => {
    for (const card of queue) {
      const painting = paintFor(card);
      painted.set(
        card.path,
        painting.then(({ png }) => png),
      );
      const { isNew } = await painting;
      if (isNew) news += 1;
    }
  };
  Promise.all(Array.from({ length: availableParallelism() }, work)).then(
    () => {
      console.log(`pictures: ${socialCards.length} cards, ${news} of them new`);
    },
    () => {
      // Whoever asks for the card that failed is told why.
    },
  );
}

/** A card as PNG, 1200 × 630. */
export async function cardPng(card: SocialCard): Promise<Uint8Array<ArrayBuffer>> {
  return painted.get(card.path) ?? (await paintFor(card)).png;
}

/**
 * A word that no font can show leaves its page the card of the edition: nobody is helped by a card
 * with a hole in it.
 */
async function paintFor({ path, draw }: SocialCard): Promise<Painted> {
  const svg = await draw().catch((error: unknown) => {
    const general = socialCards.find((one) => one.path === `${path.split('/')[0] ?? ''}/site`);
    if (!(error instanceof MissingCharacter) || !general || general.path === path) throw error;
    console.warn(`pictures: cards/${path}.png is that of the whole edition. ${error.message}`);
    return general.draw();
  });
  return paintCard(svg);
}
