/** The namespace of names that are no address, a UUID of this project’s own. */
const NAMESPACE = '6f0c9a52-3f5e-5d0b-9c51-5b8f2f7e4a10';

/**
 * The identifier that a name always gives: a UUID of version 5.
 *
 * @example await identifierOf('新词志/hans') // 'urn:uuid:…', the same for ever
 * @see RFC 9562, 5.5
 */
export async function identifierOf(name: string): Promise<string> {
  const namespace = Uint8Array.from(NAMESPACE.replaceAll('-', '').match(/../g) ?? [], (pair) =>
    Number.parseInt(pair, 16),
  );
  const input = new Uint8Array([...namespace, ...new TextEncoder().encode(name)]);
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-1', input)).subarray(0, 16);
  const signs = Array.from(bytes, (byte, index) => {
    const marked = index === 6 ? (byte & 0x0f) | 0x50 : index === 8 ? (byte & 0x3f) | 0x80 : byte;
    return marked.toString(16).padStart(2, '0');
  }).join('');
  return `urn:uuid:${signs.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}
