import { element } from '../element.ts';
import { idIn } from '../../pocket/fragment.ts';
import { heldPages } from './heldPages.ts';
import { pocketData } from './pocketData.ts';

/** Room around what is shown, in the drawing's pixels. */
const MARGIN = 8;
const GLOSSARY = 'terms/';

/**
 * Shows on an entry's page the entries that it hangs together with, as they stand on the drawing of
 * all of them on the glossary's page: that is in the file once.
 *
 * @param id of the entry: 'suanli'
 */
export function showEntryMap(page: HTMLElement, id: string): void {
  const place = page.querySelector<HTMLElement>('[data-entry-map]');
  const drawings = heldPages.get(idIn(GLOSSARY))?.querySelectorAll('[data-map] svg') ?? [];
  const whole = [...drawings].find((one) => one.querySelector(`[data-id="${CSS.escape(id)}"]`));
  if (!place || !whole) return;
  const drawing = whole.cloneNode(true) as SVGSVGElement;
  const lines = [...drawing.querySelectorAll<SVGElement>('[data-from]')];
  const endsOf = ({ dataset }: SVGElement) => [dataset['from'] ?? '', dataset['to'] ?? ''];
  const shown = new Set([
    id,
    ...lines
      .map(endsOf)
      .filter((ends) => ends.includes(id))
      .flat(),
  ]);
  for (const line of lines) if (!endsOf(line).every((end) => shown.has(end))) line.remove();
  const boxes = [...drawing.querySelectorAll<SVGAElement>('[data-id]')].filter((box) => {
    const own = box.dataset['id'] ?? '';
    if (!shown.has(own)) box.remove();
    if (own === id) box.setAttribute('aria-current', 'page');
    return shown.has(own);
  });
  cut(drawing, boxes);
  drawing.removeAttribute('aria-label');
  const link = element('a', { href: `#${idIn(GLOSSARY, 'map')}` }, [pocketData.says.wholeMap]);
  place.replaceChildren(
    element('div', { class: 'map-parts', 'data-map': '' }, [drawing]),
    element('p', { class: 'map-whole' }, [link]),
  );
}

/** Cuts the drawing to its boxes; lines between them keep within, or nearly. */
function cut(drawing: SVGSVGElement, boxes: readonly SVGAElement[]): void {
  const edges = boxes.flatMap((box) => {
    const rect = box.querySelector('rect');
    const number = (name: string) => Number(rect?.getAttribute(name));
    const [x, y] = [number('x'), number('y')];
    return [{ x, y, right: x + number('width'), bottom: y + number('height') }];
  });
  const left = Math.min(...edges.map(({ x }) => x)) - MARGIN;
  const top = Math.min(...edges.map(({ y }) => y)) - MARGIN;
  const width = Math.max(...edges.map(({ right }) => right)) + MARGIN - left;
  const height = Math.max(...edges.map(({ bottom }) => bottom)) + MARGIN - top;
  drawing.setAttribute('viewBox', [left, top, width, height].join(' '));
  drawing.setAttribute('style', `inline-size:${width / 16}rem;block-size:${height / 16}rem`);
}
