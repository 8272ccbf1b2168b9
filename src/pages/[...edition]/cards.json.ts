import type { APIContext } from 'astro';
import type { Edition } from '../../editions.ts';
import { cardData } from '../../glossary/cardData.ts';
import { stringsOf } from '../../i18n/strings.ts';
import { glossary } from '../../site/generated.ts';
import { inEveryEdition } from '../../site/paths.ts';
import { say } from '../../site/say.ts';

export const getStaticPaths = inEveryEdition;

/** What the cards of an edition show; its shape is `CardFile` in src/glossary/cardData.ts. */
export function GET({ props: { edition } }: APIContext<{ edition: Edition }>): Response {
  return Response.json(
    cardData(glossary, {
      words: stringsOf(edition.id).card,
      script: edition.id === 'en' ? 'chosen' : edition.script,
      say: (text) => say(text, edition),
    }),
  );
}
