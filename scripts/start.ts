// npm start: builds the site, then serves it.
import path from 'node:path';
import { ROOT } from './lib/paths.ts';
import { runNode } from './lib/runNode.ts';

const code = await runNode([path.join(ROOT, 'scripts/build.ts')]);
if (code === 0) await import('./serve.ts');
else process.exitCode = code;
