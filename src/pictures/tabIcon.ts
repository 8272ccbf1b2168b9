import { COLOURS, svg } from './drawing.ts';
import type { Seal } from './drawSeal.ts';

/** In the dark a cinnabar that stands out from a dark frame, and the character in its ink. */
const DARK = { term: '#ee8a76', paper: '#171512' } as const;

/**
 * The seal as the icon of a tab, in SVG of paths alone; it follows the reader's light or dark
 * appearance, which only SVG can.
 *
 * @param side of the square, in units of the drawing
 */
export function tabIcon({ square, character }: Seal, side: number): string {
  const style =
    `<style>.s{fill:${COLOURS.term}}.c{fill:${COLOURS.paper}}` +
    `@media(prefers-color-scheme:dark){.s{fill:${DARK.term}}.c{fill:${DARK.paper}}}</style>`;
  return svg(side, side, [
    style,
    `<path class="s" d="${square}"/>`,
    `<path class="c" d="${character}"/>`,
  ]);
}

/**
 * A drawing as an address that holds all of it. A page that has it so asks for one file less, and
 * outlines that stand elsewhere in the page are packed once.
 *
 * @example dataAddress('<svg fill="#a8321f"/>') // 'data:image/svg+xml,%3Csvg fill=\\'%23a8321f\\'/%3E'
 */
export function dataAddress(drawing: string): string {
  const escaped = drawing.replaceAll('"', "'").replace(/[%#<>]/g, encodeURIComponent);
  return `data:image/svg+xml,${escaped}`;
}
