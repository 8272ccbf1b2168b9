// npm run serve: serves dist/ on this machine, as a plain static host would.
import { createServer } from 'node:http';
import { existsSync } from 'node:fs';
import { normaliseBase } from '../src/editions.ts';
import { DIST } from './lib/paths.ts';
import { UserError, report, runScript } from './lib/runScript.ts';
import { staticSite } from './lib/staticSite.ts';

const HOST = '127.0.0.1';

await runScript(async () => {
  const port = Number(process.env['PORT'] || 4321);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new UserError(`PORT=${process.env['PORT'] ?? ''} is not a port. Try PORT=4322 npm start`);
  }
  if (!existsSync(DIST)) throw new UserError('There is no dist/ yet. Run: npm run build');
  const base = normaliseBase(process.env['BASE']);
  const server = createServer(staticSite(DIST, base));
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new UserError(portInUse(port)) : error);
    });
    server.listen(port, HOST, resolve);
  });
  const address = server.address();
  const bound = typeof address === 'object' && address ? address.port : port;
  report(`\n  新词志 Xincizhi  http://${HOST}:${bound}${base}\n\n  Ctrl-C stops it.`);
});

function portInUse(port: number): string {
  return `Port ${port} is in use. Stop what runs there, or take another: PORT=${port + 1} npm start`;
}
