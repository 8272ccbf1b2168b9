import type { Element } from 'hast';
import type { Edition } from '../editions.ts';
import { textWidth } from '../chinese/textWidth.ts';
import { make } from './tree.ts';
import { writeXhtml } from './writeXhtml.ts';

const WIDTH = 1200;
const HEIGHT = 1800;
const PAPER = '#faf7f0';
const INK = '#211c16';
const CINNABAR = '#a8321f';
const HAN = "'Source Han Serif SC','Noto Serif CJK SC','Songti SC',SimSun,serif";
const LATIN = "Palatino,'Palatino Linotype','Noto Serif',Georgia,serif";

/** What stands on a cover. */
export interface Cover {
  /** The book’s name in Chinese, as its edition writes it. */
  chinese: string;
  /** BCP 47, of the Chinese name. */
  lang: string;
  latin: string;
  edition: Pick<Edition, 'label' | 'lang'>;
}

/**
 * The cover as SVG, after the covers of old books bound with thread: one colour, and the name from
 * top to bottom on a strip of paper pasted on.
 */
export function coverPicture({ chinese, lang, latin, edition }: Cover): string {
  const signs = Array.from(chinese);
  const strip = { x: 140, y: 140, width: 300, height: 1060 };
  const size = Math.min(210, (strip.height - 140) / Math.max(signs.length, 1) / 1.18);
  const first = strip.y + strip.height / 2 - (size * 1.18 * (signs.length - 1)) / 2 + size * 0.36;
  const latinSize = Math.min(104, (WIDTH - 280) / Math.max(textWidth(latin), 1));
  const frame = (inset: number, strokeWidth: number) =>
    draw('rect', {
      x: strip.x + inset,
      y: strip.y + inset,
      width: strip.width - inset * 2,
      height: strip.height - inset * 2,
      fill: 'none',
      stroke: INK,
      strokeWidth,
    });
  const picture = draw(
    'svg',
    { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, width: WIDTH, height: HEIGHT },
    draw('rect', { width: WIDTH, height: HEIGHT, fill: CINNABAR }),
    draw('path', { d: THREAD, stroke: PAPER, strokeWidth: 3, strokeOpacity: 0.5, fill: 'none' }),
    draw('rect', { ...strip, fill: PAPER }),
    frame(18, 7),
    frame(32, 2),
    draw(
      'g',
      { lang, fill: INK, fontFamily: HAN, fontWeight: 600, fontSize: size, textAnchor: 'middle' },
      ...signs.map((sign, index) =>
        draw('text', { x: strip.x + strip.width / 2, y: first + index * size * 1.18 }, sign),
      ),
    ),
    draw(
      'text',
      { lang: 'en', x: 140, y: 1490, fill: PAPER, fontFamily: LATIN, fontSize: latinSize },
      latin,
    ),
    draw('path', { d: 'M140 1560H1060', stroke: PAPER, strokeWidth: 3, strokeOpacity: 0.5 }),
    draw(
      'text',
      {
        lang: edition.lang,
        x: 140,
        y: 1640,
        fill: PAPER,
        fontFamily: edition.lang === 'en' ? LATIN : HAN,
        fontSize: 52,
      },
      edition.label,
    ),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeXhtml(picture)}\n`;
}

/** The thread along the back, through four holes and around the edge. */
const THREAD = 'M1110 0V1800M1110 220H1200M1110 670H1200M1110 1120H1200M1110 1570H1200';

function draw(
  tagName: string,
  attributes: Readonly<Record<string, string | number>>,
  ...children: (Element | string)[]
): Element {
  const written = Object.entries(attributes).map(([name, value]) => [name, String(value)] as const);
  return make(tagName, Object.fromEntries(written), ...children);
}
