// Starts scripts/<verb>.ts. Plain JavaScript, so that an old Node can still read the message below.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const MINIMUM = [22, 12];
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < MINIMUM[0] || (major === MINIMUM[0] && minor < MINIMUM[1])) {
  console.error(
    [
      `新词志需要 Node ${MINIMUM.join('.')} 或更新的版本，这里运行的是 ${process.versions.node}。`,
      `Xincizhi needs Node ${MINIMUM.join('.')} or newer; this is ${process.versions.node}.`,
      '',
      '  Linux x64/arm64, Windows x64:  npm ci   (brings Node 24 along; then use npm start / npm test)',
      '  elsewhere:                     install Node 24 from https://nodejs.org, then npm ci',
    ].join('\n'),
  );
  process.exit(1);
}

const [verb, ...args] = process.argv.slice(2);
const script = new URL(`./${verb}.ts`, import.meta.url);

if (process.features.typescript) {
  process.argv = [process.argv[0], fileURLToPath(script), ...args];
  await import(script.href);
} else {
  // Node 22.12 to 22.17 read TypeScript only when asked to.
  const flags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
  const child = spawn(process.execPath, [...flags, fileURLToPath(script), ...args], {
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => process.exit(code ?? 1));
}
