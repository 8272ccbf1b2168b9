import type { Script } from '../editions.ts';
import { MARGIN, MEASURE, RULE, drawCard } from './drawCard.ts';
import type { Foot } from './drawCard.ts';
import { drawLine } from './drawing.ts';
import type { Faces } from './faces.ts';
import { styleIn } from './faces.ts';
import { fitText } from './fitText.ts';
import { typeset } from './typeset.ts';
import type { Line } from './typeset.ts';

/** An entry, as far as its card shows it. */
export interface TermCard extends Foot {
  headword: string;
  /** The word in the other characters, or that of the Mainland; '' where it is the same. */
  other: { text: string; script: Script };
  /** Of the Mainland form; '' for a Latin headword. */
  pinyin: string;
  /** '' where it is the headword. */
  english: string;
  definition: { text: string; script: Script | 'latin' };
}

const HEADWORD = [192, 180, 168, 152, 138, 126, 114, 104, 96].map((size) => ({ size, lines: 1 }));
const LONG = [92, 80, 68, 56].map((size) => ({ size, lines: 2 }));
const READING = { sizes: [44, 40, 36, 32, 28], gap: 26, above: 30 } as const;
/** In characters; no more are worth trying. */
const LONGEST_READING = 120;
const ENGLISH = [46, 42, 38].map((size) => ({ size, lines: 1 }));
const DEFINITION = [27, 24];
const DEFINITION_LEADING = 1.5;
/** From the line above to the tops of its letters. */
const DEFINITION_GAP = 28;

/**
 * An entry as print sets it: headword, its other form in brackets, pinyin, English, and what it is
 * where that fits.
 *
 * @throws MissingCharacter where no font has one of its characters
 */
export async function drawTermCard(faces: Faces, card: TermCard): Promise<string> {
  const { script } = card;
  const headword = await fitText(
    card.headword,
    styleIn(faces, script, { size: 0, weight: 600, tight: true }),
    {
      fits: [...HEADWORD, ...LONG],
      width: MEASURE,
    },
  );
  const parts: string[] = [];
  let y: number = MARGIN.top;
  for (const line of headword) {
    y += line.size * 0.86;
    parts.push(drawLine(line, { x: MARGIN.x, y }, 'ink'));
    y += line.size * 0.12;
  }

  const reading = await setReading(faces, card);
  if (reading.length > 0) {
    const size = reading[0]?.size ?? 0;
    y += READING.above + size * 0.8;
    parts.push(...placeInRow(reading, y));
    y += size * 0.2;
  }

  const english = await fitText(card.english, styleIn(faces, 'latin', { size: 0, weight: 500 }), {
    fits: [...ENGLISH, { size: 38, lines: 2 }],
    width: MEASURE,
  });
  for (const line of english) {
    y += line.size * 1.28;
    parts.push(drawLine(line, { x: MARGIN.x, y }, 'ink'));
  }

  const bottom = RULE - 30;
  const linesAt = (size: number) =>
    Math.max(
      0,
      Math.floor((bottom - y - DEFINITION_GAP - size * 0.8) / (size * DEFINITION_LEADING) + 1),
    );
  const definition = await fitText(
    card.definition.text,
    styleIn(faces, card.definition.script, { size: 0, weight: 400 }),
    {
      fits: DEFINITION.map((size) => ({ size, lines: linesAt(size) })),
      width: MEASURE,
    },
  );
  // What fits not even in the smaller size would be cut; the headword says enough without it.
  const isCut = definition.at(-1)?.text.endsWith('…') && !/…\s*$/.test(card.definition.text);
  if (!isCut) {
    definition.forEach(({ size, ...line }, index) => {
      const below = (definition.length - 1 - index) * size * DEFINITION_LEADING;
      parts.push(drawLine({ size, ...line }, { x: MARGIN.x, y: bottom - below }, 'ink2'));
    });
  }
  return drawCard(faces, parts, card);
}

/** The other form and the pinyin, one behind the other; the pinyin alone where both are too long. */
async function setReading(faces: Faces, { other, pinyin }: TermCard): Promise<Line[]> {
  const latin = styleIn(faces, 'latin', { size: 0, weight: 400 });
  if (other.text.length + pinyin.length < LONGEST_READING) {
    for (const size of READING.sizes) {
      const lines = await Promise.all([
        typeset(
          other.text && `（${other.text}）`,
          styleIn(faces, other.script, { size, weight: 400 }),
        ),
        typeset(pinyin, { ...latin, size }),
      ]);
      const set = lines.filter(({ glyphs }) => glyphs.length > 0);
      if (widthOf(set) <= MEASURE) return set;
    }
  }
  const fits = READING.sizes.map((size) => ({ size, lines: 1 }));
  return fitText(pinyin, latin, { fits, width: MEASURE });
}

function widthOf(lines: readonly Line[]): number {
  const gaps = READING.gap * Math.max(0, lines.length - 1);
  return lines.reduce((sum, { width }) => sum + width, gaps);
}

function placeInRow(lines: readonly Line[], y: number): string[] {
  let x: number = MARGIN.x;
  return lines.map((line) => {
    const part = drawLine(line, { x, y }, 'ink2');
    x += line.width + READING.gap;
    return part;
  });
}
