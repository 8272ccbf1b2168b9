/**
 * What a file's bytes are known by: SHA-256, its first 16 bytes in base64url. It says whether a
 * host sent what the build made, and nothing else or half of it.
 *
 * @example await hashOf(new TextEncoder().encode('算力')) // 22 characters
 */
export async function hashOf(bytes: Uint8Array<ArrayBuffer> | ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).subarray(0, 16);
  return btoa(String.fromCharCode(...digest))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}
