import type { CardFile } from '../glossary/cardData.ts';
import { href } from './edition.ts';

/** After this long the entry's page is the quicker answer; in milliseconds. */
const PATIENCE = 4000;

let loading: Promise<CardFile> | undefined;

/** Fetches the cards of this edition, once; after a failure the next call tries again. */
export function loadCards(): Promise<CardFile> {
  loading ??= fetchCards().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function fetchCards(): Promise<CardFile> {
  const response = await fetch(href('cards.json'), { signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw new Error(`cards.json: ${response.status}`);
  return (await response.json()) as CardFile;
}
