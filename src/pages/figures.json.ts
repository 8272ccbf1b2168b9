import { figureData } from '../site/generated.ts';

/** Units, figures and charts as data; docs/writing.md says their shape. */
export function GET(): Response {
  return Response.json(figureData);
}
