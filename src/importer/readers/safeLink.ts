/**
 * An address that may stand in an article.
 *
 * @param address as the input has it
 * @returns the address; undefined for all but `http:`, `https:` and `mailto:`, and for what is none
 * @example safeLink(' https://www.example.org/a b ') // 'https://www.example.org/a%20b'
 * @example safeLink('javascript:alert(1)') // undefined
 */
export function safeLink(address: string | undefined): string | undefined {
  if (address === undefined || !/^\s*(?:https?|mailto):/i.test(address)) return undefined;
  try {
    return new URL(address.trim()).href;
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
