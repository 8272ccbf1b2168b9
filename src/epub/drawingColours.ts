import type { Element } from 'hast';
import { elementsIn } from './tree.ts';

/** Between light and dark, so that it stands out from white paper and from black. */
export const CINNABAR = '#c8513a';
const GREY = '#857b6e';

const COLOURS: Readonly<Record<string, { colour: string; opacity?: string }>> = {
  'var(--term)': { colour: CINNABAR },
  'var(--term-soft)': { colour: CINNABAR, opacity: '0.2' },
  // The paper of a reader is not known; what is drawn in it is drawn full instead.
  'var(--paper)': { colour: CINNABAR },
  'var(--ink-2)': { colour: GREY },
  'var(--ink-3)': { colour: GREY },
  'var(--ink)': { colour: 'currentColor' },
};

/** Gives drawings colours that hold by day and by night, where readers know none of the site’s. */
export function fixColours(drawing: Element): void {
  for (const { properties } of elementsIn(drawing)) {
    for (const name of ['fill', 'stroke']) {
      const value = properties[name];
      if (typeof value !== 'string' || !value.startsWith('var(')) continue;
      const { colour, opacity } = COLOURS[value] ?? { colour: 'currentColor' };
      properties[name] = colour;
      if (opacity !== undefined) properties[`${name}Opacity`] = opacity;
    }
  }
}
