import type { Script } from '../editions.ts';
import { MARGIN, MEASURE, RULE, drawCard } from './drawCard.ts';
import type { Foot } from './drawCard.ts';
import { drawLine } from './drawing.ts';
import type { Faces } from './faces.ts';
import { styleIn } from './faces.ts';
import { fitText } from './fitText.ts';

/** An article, as far as its card shows it. */
export interface ArticleCard extends Foot {
  title: string;
  /** From whose report, and when. */
  byline: string;
  /** Of title and byline. */
  textScript: Script | 'latin';
}

const TITLE = [
  { size: 92, lines: 2 },
  { size: 84, lines: 2 },
  { size: 76, lines: 3 },
  { size: 66, lines: 3 },
  { size: 58, lines: 4 },
  { size: 48, lines: 5 },
];
const BYLINE = [30, 27, 24].map((size) => ({ size, lines: 1 }));

/** @throws MissingCharacter where no font has one of its characters */
export async function drawArticleCard(faces: Faces, card: ArticleCard): Promise<string> {
  const style = styleIn(faces, card.textScript, {
    size: 0,
    weight: 600,
    tight: card.textScript !== 'latin',
  });
  const title = await fitText(card.title, style, { fits: TITLE, width: MEASURE });
  const leading = card.textScript === 'latin' ? 1.18 : 1.32;
  const parts = title.map((line, index) => {
    const y = MARGIN.top + line.size * (0.86 + index * leading);
    return drawLine(line, { x: MARGIN.x, y }, 'ink');
  });
  const [byline] = await fitText(
    card.byline,
    styleIn(faces, card.textScript, { size: 0, weight: 400 }),
    { fits: BYLINE, width: MEASURE },
  );
  if (byline) parts.push(drawLine(byline, { x: MARGIN.x, y: RULE - 36 }, 'ink2'));
  return drawCard(faces, parts, card);
}
