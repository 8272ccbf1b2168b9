/** A link to an entry, with the entry's id in `data-term`. */
export type Mention = HTMLAnchorElement;

/** The mention that something lies in. */
export function mentionAt(target: EventTarget | null): Mention | null {
  return target instanceof Element ? target.closest<Mention>('a.term[data-term]') : null;
}

export const isTouch = ({ pointerType }: PointerEvent): boolean => pointerType === 'touch';
