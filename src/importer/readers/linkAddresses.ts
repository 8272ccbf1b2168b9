import type { Span } from '../units.ts';
import { safeLink } from './safeLink.ts';

/** As far as an address goes that is followed by Chinese without a space. */
const ADDRESS = /https?:\/\/[\w.~:/?#[\]@!$&'()*+,;=%-]+/g;
const TRAILING = /[.,:;!?'*]+$|\)+$/;

/**
 * Makes links of the addresses that stand in a text as such.
 *
 * @example linkAddresses([{ text: '见https://example.org/a，另有说明' }])
 * // 见 | https://example.org/a (a link) | ，另有说明
 */
export function linkAddresses(spans: readonly Span[]): Span[] {
  return spans.flatMap((span) =>
    span.code === true || span.link !== undefined ? [span] : linkIn(span),
  );
}

function linkIn(span: Span): Span[] {
  const parts: Span[] = [];
  let from = 0;
  for (const match of span.text.matchAll(ADDRESS)) {
    const address = withoutTrailing(match[0]);
    const link = safeLink(address);
    if (link === undefined) continue;
    if (match.index > from) parts.push({ ...span, text: span.text.slice(from, match.index) });
    parts.push({ ...span, text: address, link });
    from = match.index + address.length;
  }
  if (from < span.text.length) parts.push({ ...span, text: span.text.slice(from) });
  return parts;
}

/** A full stop ends the sentence; a bracket ends the address only where it opened in it. */
function withoutTrailing(address: string): string {
  const trailing = TRAILING.exec(address)?.[0] ?? '';
  const balanced = trailing.startsWith(')') && address.includes('(');
  if (trailing === '' || balanced) return address;
  return withoutTrailing(address.slice(0, -trailing.length));
}
