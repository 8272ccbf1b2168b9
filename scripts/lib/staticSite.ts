import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';

/**
 * Answers requests from a folder the way static hosts do: clean addresses, `404.html` for what is
 * not there.
 *
 * @param base where the site stands on the host; what lies outside is not found
 */
export function staticSite(
  folder: string,
  base = '/',
): (request: IncomingMessage, response: ServerResponse) => void {
  const files = sirv(folder, { dev: true, etag: true });
  const missing = (response: ServerResponse) => {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(readFileSync(path.join(folder, '404.html')));
  };
  return (request, response) => {
    const { url = '/' } = request;
    if (url === base.slice(0, -1)) {
      response.writeHead(308, { location: base });
      response.end();
      return;
    }
    if (!url.startsWith(base)) {
      missing(response);
      return;
    }
    request.url = `/${url.slice(base.length)}`;
    files(request, response, () => {
      missing(response);
    });
  };
}
