/** Marks of Chinese whose ink fills the right half of their square. */
const OPENING = new Set('“‘（《〈「『【〔［｛');
/** Marks whose ink fills the left half. */
const CLOSING = new Set('”’）》〉」』】〕］｝');
/** Marks that stand behind a word and never begin a line. */
const STOPS = new Set('，。、：；！？…—·％‰');

export const isOpening = (character: string): boolean => OPENING.has(character);
export const isClosing = (character: string): boolean => CLOSING.has(character);
export const isStop = (character: string): boolean => STOPS.has(character);
export const isMark = (character: string): boolean =>
  isOpening(character) || isClosing(character) || isStop(character);
