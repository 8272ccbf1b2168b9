import { createServer } from 'node:http';
import type { Socket } from 'node:net';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

export interface CompressedSite {
  origin: string;
  /** Requests answered so far, and the bytes sent for them, headers included. */
  sent: () => { requests: number; bytes: number };
  close: () => Promise<void>;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * Serves a folder on this machine, each file compressed once and kept, so that answering takes the
 * same time whatever it is.
 *
 * @param pages HTML that stands in no file, by its path
 */
export async function serveCompressed(
  folder: string,
  pages: ReadonlyMap<string, string>,
): Promise<CompressedSite> {
  const bodies = new Map<string, Promise<Buffer>>();
  const load = async (name: string) =>
    gzipSync(pages.get(name) ?? (await readFile(path.join(folder, name))));

  let requests = 0;
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    requests += 1;
    sockets.add(request.socket);
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const name = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    let body = bodies.get(name);
    if (!body) bodies.set(name, (body = load(name)));
    body.then(
      (bytes) => {
        response.writeHead(200, {
          'content-type': TYPES[path.extname(name)] ?? 'application/octet-stream',
          'content-length': bytes.length,
          'content-encoding': 'gzip',
        });
        response.end(bytes);
      },
      () => {
        response.writeHead(404).end();
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The server has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    sent: () => {
      const bytes = [...sockets].reduce((sum, { bytesWritten }) => sum + bytesWritten, 0);
      return { requests, bytes };
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
