const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  webmanifest: 'application/manifest+json; charset=utf-8',
};

/**
 * The type of a file by its address. What is saved is shown under this one: a host may have said
 * something else, or nothing.
 *
 * @example contentType('terms/suanli/') // 'text/html; charset=utf-8'
 */
export function contentType(address: string): string {
  if (address === '' || address.endsWith('/')) return TYPES['html'] ?? '';
  return TYPES[/\.([a-z]+)$/.exec(address)?.[1] ?? ''] ?? 'application/octet-stream';
}
