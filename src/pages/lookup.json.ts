import { lookup } from '../site/generated.ts';

/** What look-up in the browser needs, for all editions; its shape is `LookUpFile`. */
export function GET(): Response {
  return Response.json(lookup);
}
