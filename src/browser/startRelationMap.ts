/** On a map of relations the lines of the entry under the pointer, or in focus, stand out. */
export function startRelationMap(map: Element): void {
  for (const kind of ['pointerover', 'pointerout', 'focusin', 'focusout']) {
    map.addEventListener(kind, ({ type, target }) => {
      const link = target instanceof Element ? target.closest('[data-id]') : null;
      const entered = type === 'pointerover' || type === 'focusin';
      light(map, entered ? link : null);
    });
  }
  // What was come to while this was fetched.
  light(map, map.querySelector('[data-id]:is(:hover, :focus)'));
}

function light(map: Element, link: Element | null): void {
  const id = link?.getAttribute('data-id') ?? undefined;
  for (const drawing of map.querySelectorAll('svg')) {
    drawing.toggleAttribute('data-lit', link !== null && drawing.contains(link));
  }
  for (const line of map.querySelectorAll('[data-from]')) {
    const ends = [line.getAttribute('data-from'), line.getAttribute('data-to')];
    line.classList.toggle('lit', id !== undefined && ends.includes(id));
  }
}
