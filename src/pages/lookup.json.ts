import lookup from '../generated/lookup.json';

/** What look-up in the browser needs, for all editions; its shape is `LookUpFile`. */
export function GET(): Response {
  return Response.json(lookup);
}
