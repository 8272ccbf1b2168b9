import type { Span } from '../units.ts';
import { HARD_BREAK, tidySpans } from './tidySpans.ts';

/**
 * The spans of a heading or title, which is bold as such.
 *
 * @example withoutStrong([{ text: '电价', strong: true }, { text: '下调' }]) // [{ text: '电价下调' }]
 */
export function withoutStrong(spans: readonly Span[]): Span[] {
  return tidySpans(
    spans.map((span) => {
      const plain = { ...span, text: span.text.replaceAll('\n', HARD_BREAK) };
      delete plain.strong;
      return plain;
    }),
  );
}
