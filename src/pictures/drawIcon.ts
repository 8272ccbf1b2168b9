import type { Script } from '../editions.ts';
import { boxPath, fill, svg } from './drawing.ts';
import { drawSeal } from './drawSeal.ts';
import type { Faces } from './faces.ts';

/** What an icon is for, how much of its square the character takes, and whether corners are filled. */
const KINDS = {
  /** A bookmark: as large as can be, since it is shown very small. */
  icon: { em: 0.8, ground: false },
  /** Cut to a circle, a drop or a square by the system, which leaves the inner four fifths alone. */
  maskable: { em: 0.54, ground: true },
  /** Rounded by the system, which wants no transparent corners. */
  touch: { em: 0.7, ground: true },
} as const;

export type IconKind = keyof typeof KINDS;

/** In units of the drawing. */
export const ICON_SIDE = 64;
/**
 * The seal as an icon, in SVG of paths alone.
 *
 * @throws MissingCharacter where no font has the character
 * @see https://w3c.github.io/manifest/#icon-masks
 */
export async function drawIcon(
  faces: Faces,
  { seal, script, kind }: { seal: string; script: Script; kind: IconKind },
): Promise<string> {
  const { em, ground } = KINDS[kind];
  const { square, character } = await drawSeal(faces, seal, {
    script,
    side: ICON_SIDE,
    em,
    decimals: 1,
  });
  return svg(ICON_SIDE, ICON_SIDE, [
    fill(ground ? boxPath(0, 0, ICON_SIDE, ICON_SIDE) : square, 'term'),
    fill(character, 'paper'),
  ]);
}
