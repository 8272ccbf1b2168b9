import type { Script } from '../editions.ts';
import { boxPath, drawLine, fill, svg } from './drawing.ts';
import { drawWordMark } from './drawWordMark.ts';
import type { Faces } from './faces.ts';
import { styleIn } from './faces.ts';
import { fitText } from './fitText.ts';

/** What social networks show beside a link: 1200 × 630, in px. */
export const CARD = { width: 1200, height: 630 } as const;
/** The page within a card. */
export const MARGIN = { x: 84, top: 64 } as const;
export const MEASURE = CARD.width - 2 * MARGIN.x;
/** Where the double rule stands above the foot. */
export const RULE = 508;

const FOOT = { seal: 44, top: 536, size: 26 } as const;

/** What stands at the foot of every card of an edition. */
export interface Foot {
  seal: string;
  name: string;
  /** Of name and seal. */
  script: Script;
  /** At the right end: subjects, a count. */
  note: string;
  noteScript: Script | 'latin';
}

/**
 * A card: what is given, above a double rule, and below it the word mark and a note.
 *
 * @param parts drawn on the page by the one who asks
 * @returns SVG of nothing but paths
 */
export async function drawCard(
  faces: Faces,
  parts: readonly string[],
  { seal, name, script, note, noteScript }: Foot,
): Promise<string> {
  const mark = await drawWordMark(faces, { seal, name, script });
  const scale = FOOT.seal / mark.height;
  const [right] = await fitText(
    note,
    styleIn(faces, noteScript, { size: FOOT.size, weight: 400 }),
    {
      fits: [{ size: FOOT.size, lines: 1 }],
      width: Math.max(4 * FOOT.size, MEASURE - mark.width * scale - 60),
    },
  );
  const rules = [RULE, RULE + 5].map((y) => boxPath(MARGIN.x, y, MEASURE, 1)).join('');
  return svg(CARD.width, CARD.height, [
    fill(boxPath(0, 0, CARD.width, CARD.height), 'paper'),
    ...parts,
    fill(rules, 'ink'),
    `<g transform="translate(${MARGIN.x} ${FOOT.top}) scale(${scale})">`,
    fill(mark.square, 'term'),
    fill(mark.character, 'paper'),
    fill(mark.name, 'ink'),
    '</g>',
    right
      ? drawLine(
          right,
          {
            x: CARD.width - MARGIN.x,
            y: FOOT.top + FOOT.seal / 2 + FOOT.size * 0.37,
            from: 'right',
          },
          'ink2',
        )
      : '',
  ]);
}
