import type { Script } from '../editions.ts';
import { COLOURS, boxPath, fill, svg } from './drawing.ts';
import { drawSeal } from './drawSeal.ts';
import type { Faces } from './faces.ts';

/** What an icon is for, how much of its square the character takes, and whether corners are filled. */
const KINDS = {
  /** A tab, a bookmark: as large as can be, since it is shown very small. */
  icon: { em: 0.8, ground: false },
  /** Cut to a circle, a drop or a square by the system, which leaves the inner four fifths alone. */
  maskable: { em: 0.54, ground: true },
  /** Rounded by the system, which wants no transparent corners. */
  touch: { em: 0.7, ground: true },
} as const;

export type IconKind = keyof typeof KINDS;

/** In units of the drawing. */
export const ICON_SIDE = 64;
/** In the dark a cinnabar that stands out from a dark frame, and the character in its ink. */
const DARK = { term: '#ee8a76', paper: '#171512' } as const;

/**
 * The seal as an icon, in SVG of paths alone.
 *
 * @param adapts whether it follows the reader’s light or dark appearance, which only SVG can
 * @throws MissingCharacter where no font has the character
 * @see https://w3c.github.io/manifest/#icon-masks
 */
export async function drawIcon(
  faces: Faces,
  {
    seal,
    script,
    kind,
    adapts = false,
  }: { seal: string; script: Script; kind: IconKind; adapts?: boolean },
): Promise<string> {
  const { em, ground } = KINDS[kind];
  const { square, character } = await drawSeal(faces, seal, {
    script,
    side: ICON_SIDE,
    em,
    decimals: 1,
  });
  const shapes = [ground ? boxPath(0, 0, ICON_SIDE, ICON_SIDE) : square, character] as const;
  if (!adapts)
    return svg(ICON_SIDE, ICON_SIDE, [fill(shapes[0], 'term'), fill(shapes[1], 'paper')]);
  const style =
    `<style>.s{fill:${COLOURS.term}}.c{fill:${COLOURS.paper}}` +
    `@media(prefers-color-scheme:dark){.s{fill:${DARK.term}}.c{fill:${DARK.paper}}}</style>`;
  return svg(ICON_SIDE, ICON_SIDE, [
    style,
    ...shapes.map((path, index) => `<path class="${index === 0 ? 's' : 'c'}" d="${path}"/>`),
  ]);
}
