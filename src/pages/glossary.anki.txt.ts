import { toAnki } from '../glossary/exports/toAnki.ts';
import { exportOptions } from '../site/exportOptions.ts';
import { glossary } from '../site/generated.ts';

/** The glossary as a deck that Anki imports. */
export function GET(): Response {
  const { site, name } = exportOptions;
  const deck = toAnki(glossary, { site, name: `${name.zh} ${name.en}` });
  return new Response(deck, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
