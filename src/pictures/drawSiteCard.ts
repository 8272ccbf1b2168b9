import type { Script } from '../editions.ts';
import { MARGIN, MEASURE, drawCard } from './drawCard.ts';
import type { Foot } from './drawCard.ts';
import { drawLine } from './drawing.ts';
import type { Faces } from './faces.ts';
import { styleIn } from './faces.ts';
import { fitText } from './fitText.ts';

/** The site itself, as far as the card of its other pages shows it. */
export interface SiteCard extends Foot {
  /** What the edition calls the site. */
  title: string;
  motto: string;
  /** Of title and motto. */
  textScript: Script | 'latin';
}

const TITLE = [216, 190, 164, 140, 118, 100].map((size) => ({ size, lines: 1 }));
const MOTTO = [54, 48, 42].map((size) => ({ size, lines: 1 }));

/** @throws MissingCharacter where no font has one of its characters */
export async function drawSiteCard(faces: Faces, card: SiteCard): Promise<string> {
  const set = (text: string, weight: number, fits: readonly { size: number; lines: number }[]) =>
    fitText(text, styleIn(faces, card.textScript, { size: 0, weight }), { fits, width: MEASURE });
  const title = await set(card.title, 600, [...TITLE, { size: 80, lines: 2 }]);
  const motto = await set(card.motto, 400, [...MOTTO, { size: 42, lines: 2 }]);
  const parts: string[] = [];
  let y: number = MARGIN.top + 14;
  for (const line of title) {
    y += line.size * 0.86;
    parts.push(drawLine(line, { x: MARGIN.x, y }, 'ink'));
    y += line.size * 0.12;
  }
  y += 34;
  for (const line of motto) {
    y += line.size * 1.2;
    parts.push(drawLine(line, { x: MARGIN.x, y }, 'ink2'));
  }
  return drawCard(faces, parts, card);
}
