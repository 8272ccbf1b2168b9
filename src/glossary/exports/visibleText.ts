/** Everything that XML 1.0 allows in a text; the rest no other format reads well, either. */
const UNREADABLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/**
 * Text without what programs choke on: control characters and halves of surrogate pairs become
 * U+FFFD, so that the damage stays visible.
 *
 * @example visibleText('算\u0000力') // '算\uFFFD力'
 */
export function visibleText(text: string): string {
  return text.replace(UNREADABLE, '\uFFFD');
}
