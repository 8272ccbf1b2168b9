import type { Script } from '../editions.ts';
import { pathOfLine } from './drawing.ts';
import { drawSeal } from './drawSeal.ts';
import type { Seal } from './drawSeal.ts';
import type { Faces } from './faces.ts';
import { styleIn } from './faces.ts';
import { typeset } from './typeset.ts';

/** The seal and the name beside it, as data of paths. */
export interface WordMark extends Seal {
  name: string;
  width: number;
  height: number;
}

/**
 * The side of the seal, in units of the drawing: fine enough for a header on any screen, and coarse
 * enough for numbers of two digits.
 */
const SIDE = 144;
/** Of the name and of the character in the seal: what both have is packed once. */
const EM = 0.72;
const NAME = { size: SIDE * EM, weight: 600, tracking: 0.1 } as const;
const GAP = 46;

/**
 * The word mark, on a grid of whole units, since every page carries it.
 *
 * @throws MissingCharacter where no font has a character of the name
 * @example (await drawWordMark(faces, { seal: '词', name: '新词志', script: 'hans' })).height // 144
 */
export async function drawWordMark(
  faces: Faces,
  { seal, name, script }: { seal: string; name: string; script: Script },
): Promise<WordMark> {
  const line = await typeset(name, styleIn(faces, script, NAME));
  const x = SIDE + GAP;
  return {
    ...(await drawSeal(faces, seal, { script, side: SIDE, em: EM, decimals: 0 })),
    name: pathOfLine(line, { x, y: SIDE / 2 + NAME.size * 0.38 }, 0),
    width: Math.ceil(x + line.width),
    height: SIDE,
  };
}
