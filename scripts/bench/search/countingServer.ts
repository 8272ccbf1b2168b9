import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import ts from 'typescript';
import { ROOT } from '../../lib/paths.ts';

export interface CountingServer {
  origin: string;
  /** Bytes of the bodies sent since the last call, as they went over the wire, by address. */
  takeSent: () => Map<string, number>;
  close: () => Promise<void>;
}

/** What static hosts compress; Pagefind's own files are compressed as they are. */
const COMPRESSED = /\.(html|js|json|css|svg|txt)$/;
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.ts': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * Serves a folder on this machine as a static host would, compressing what is not yet compressed,
 * and counts what it sends. The project's modules stand below /project/, free of their types.
 */
export async function serveCounting(folder: string): Promise<CountingServer> {
  let sent = new Map<string, number>();
  const bodies = new Map<string, Promise<Buffer>>();

  const load = async (name: string): Promise<Buffer> => {
    if (name.startsWith('/project/')) {
      const source = await readFile(path.join(ROOT, name.slice('/project/'.length)), 'utf8');
      const { outputText } = ts.transpileModule(source, {
        compilerOptions: { target: ts.ScriptTarget.ESNext, verbatimModuleSyntax: true },
      });
      return Buffer.from(outputText);
    }
    const file = await readFile(path.join(folder, name));
    return COMPRESSED.test(name) ? gzipSync(file) : file;
  };
  const server = createServer((request, response) => {
    const name = path.posix.normalize(
      decodeURIComponent((request.url ?? '/').replace(/[?#].*$/, '')),
    );
    let body = bodies.get(name);
    if (!body) bodies.set(name, (body = load(name)));
    body.then(
      (bytes) => {
        const isProject = name.startsWith('/project/');
        if (!isProject) sent.set(name, (sent.get(name) ?? 0) + bytes.length);
        response.writeHead(200, {
          'content-type': TYPES[path.extname(name)] ?? 'application/octet-stream',
          'content-length': bytes.length,
          'cache-control': 'max-age=600',
          ...(COMPRESSED.test(name) && !isProject ? { 'content-encoding': 'gzip' } : {}),
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
    takeSent: () => {
      const taken = sent;
      sent = new Map();
      return taken;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
