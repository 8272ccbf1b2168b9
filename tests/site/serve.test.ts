import { spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../scripts/lib/paths.ts';
import { plainEnvironment } from '../lib/projectCopy.ts';

const LAUNCH = path.join(ROOT, 'scripts/launch.mjs');

function serve(port: string) {
  const { status, stderr } = spawnSync(process.execPath, [LAUNCH, 'serve'], {
    cwd: ROOT,
    encoding: 'utf8',
    env: plainEnvironment({ PORT: port }),
  });
  return { status, stderr };
}

test('a port in use is told, with another to take', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const address = other.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const { status, stderr } = serve(String(port));
  other.close();
  expect(status).toBe(1);
  expect(stderr).toContain(`Port ${port} is in use.`);
  expect(stderr).toContain(`PORT=${port + 1} npm start`);
});

test.each(['abc', '-1', '70000', '1.5'])('PORT=%s is told to be no port', (port) => {
  const { status, stderr } = serve(port);
  expect(status).toBe(1);
  expect(stderr).toContain('is not a port');
});

test('the server says its address, answers on this machine, and has a page for what is missing', async () => {
  const server = spawn(process.execPath, [LAUNCH, 'serve'], {
    cwd: ROOT,
    env: plainEnvironment({ PORT: '0' }),
  });
  try {
    const origin = await new Promise<string>((resolve, reject) => {
      server.on('exit', reject);
      server.stdout.on('data', (text: Buffer) => {
        const found = /http:\/\/127\.0\.0\.1:\d+/.exec(text.toString());
        if (found) resolve(found[0]);
      });
    });
    const found = await fetch(`${origin}/terms/suanli/`);
    expect([found.status, found.headers.get('content-type')]).toEqual([
      200,
      expect.stringContaining('text/html'),
    ]);
    const missing = await fetch(`${origin}/nirgends/`);
    expect(missing.status).toBe(404);
    expect(await missing.text()).toContain('查无此页');
    const outside = await fetch(`${origin}/..%2f..%2fpackage.json`);
    expect(outside.status).toBe(404);
  } finally {
    server.kill();
  }
});
