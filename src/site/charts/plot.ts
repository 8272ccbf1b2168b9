import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';

/** All lengths are px at the size the drawing is made for, a narrow phone; wider it is no larger. */
export const WIDTH = 328;
export const LABEL = { size: 14, leading: 19 } as const;
export const VALUE = { size: 21, leading: 29 } as const;

/** A line of text of a drawing; x is its left end, y its baseline. */
export interface TextLine {
  x: number;
  y: number;
  text: string;
  kind: 'label' | 'value';
}

/** A box of a drawing, from its top left corner. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
  fill: string;
  stroke: string;
}

const { document } = parseHTML('<!doctype html><html><body></body></html>');
const DECIMALS = /\d+\.\d{3,}/g;

/** Boxes as a mark of the plot; their edges are drawn, so that they are seen on paper, too. */
export function boxes(data: readonly Box[]): Plot.Markish {
  return Plot.rect(data, {
    x1: 'x',
    x2: ({ x, width }: Box) => x + width,
    y1: 'y',
    y2: ({ y, height }: Box) => y + height,
    fill: 'fill',
    stroke: 'stroke',
    strokeWidth: 1,
  });
}

/** Lines of text as marks of the plot. */
export function texts(data: readonly TextLine[]): Plot.Markish[] {
  return (['label', 'value'] as const).map((kind) =>
    Plot.text(
      data.filter((line) => line.kind === kind),
      {
        x: 'x',
        y: 'y',
        text: 'text',
        className: `chart-${kind}`,
        frameAnchor: 'left',
        textAnchor: 'start',
        lineAnchor: 'bottom',
        fontSize: kind === 'value' ? VALUE.size : LABEL.size,
      },
    ),
  );
}

/** What is said of a drawing to those who do not see it. */
export interface Words {
  id: string;
  title: string;
  description: string;
}

/** A plot in px, whose marks stand where they say. */
export function drawPlain(height: number, marks: Plot.Markish[], words: Words): string {
  const axes = { type: 'identity', axis: null } as const;
  return draw({ height, margin: 0, x: axes, y: axes, marks }, words);
}

/**
 * A plot as the text of an SVG element: without size, face or style of its own, so that those are
 * the page's, and named in words.
 */
export function draw(options: Plot.PlotOptions, { id, title, description }: Words): string {
  const svg = Plot.plot({
    ...options,
    width: WIDTH,
    document,
    className: 'chart',
  });
  svg.querySelector('style')?.remove();
  for (const name of ['width', 'height', 'font-family', 'font-size']) {
    svg.removeAttribute(name);
  }
  for (const [name, text] of [
    ['desc', description],
    ['title', title],
  ] as const) {
    const element = svg.ownerDocument.createElementNS('http://www.w3.org/2000/svg', name);
    element.setAttribute('id', `${id}-${name}`);
    element.textContent = text;
    svg.prepend(element);
  }
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-labelledby', `${id}-title`);
  svg.setAttribute('aria-describedby', `${id}-desc`);
  // Its children are one picture to whoever hears it.
  for (const part of svg.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
  return svg.outerHTML.replace(DECIMALS, (number) => String(Number(Number(number).toFixed(2))));
}
