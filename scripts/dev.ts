// npm run dev: the pages as one writes them. Content is checked again at every change.
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import path from 'node:path';
import { CONTENT, ROOT } from './lib/paths.ts';
import { commandOf, runNode } from './lib/runNode.ts';
import { report, runScript } from './lib/runScript.ts';

/** How long the folder must rest before it is read again, in milliseconds. */
const REST = 200;

await runScript(async () => {
  const glossary = () => runNode([path.join(ROOT, 'scripts/build-glossary.ts')]);
  if ((await glossary()) !== 0) {
    process.exitCode = 1;
    return;
  }
  const port = process.env['PORT'] ?? '4321';
  const server = spawn(
    process.execPath,
    [commandOf('astro'), 'dev', '--host', '127.0.0.1', '--port', port],
    {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, NODE_ENV: 'development', ASTRO_TELEMETRY_DISABLED: '1' },
    },
  );
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(CONTENT, { recursive: true }, () => {
    clearTimeout(timer);
    // A mistake is told, and the pages stay as they were until it is mended.
    timer = setTimeout(() => void glossary(), REST);
  });
  report('  search needs the built site: npm start');
  const stop = () => server.kill();
  process.on('SIGINT', stop).on('SIGTERM', stop);
  await new Promise((resolve) => server.on('exit', resolve));
  watcher.close();
});
