import type { Edit } from './edits.ts';
import type { Span } from './units.ts';

/**
 * Makes edits to a text that is told in spans; what is put in bears what the span had in which the
 * edit begins.
 *
 * @param edits in order, their places those of the spans' text as a whole
 */
export function editSpans(spans: readonly Span[], edits: readonly Edit[]): Span[] {
  let at = 0;
  return spans.flatMap((span): Span[] => {
    const start = at;
    const end = at + span.text.length;
    at = end;
    let text = '';
    let rest = start;
    for (const edit of edits) {
      if (edit.end <= start || edit.start >= end) continue;
      text += span.text.slice(rest - start, Math.max(edit.start, rest) - start);
      if (edit.start >= start) text += edit.to;
      rest = Math.min(edit.end, end);
    }
    text += span.text.slice(rest - start);
    return text === '' ? [] : [{ ...span, text }];
  });
}
