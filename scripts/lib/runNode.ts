import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ROOT } from './paths.ts';

const require = createRequire(import.meta.url);

/**
 * The file that an installed package starts with, so that it runs under this very Node.
 *
 * @param name of the package, and of its command where that differs: 'astro', '@astrojs/check:astro-check'
 */
export function commandOf(name: string): string {
  const [packageName = name, command = packageName] = name.split(':');
  const manifestPath = require.resolve
    .paths(packageName)
    ?.map((folder) => path.join(folder, packageName, 'package.json'))
    .find((file) => {
      try {
        require(file);
        return true;
      } catch {
        return false;
      }
    });
  if (manifestPath === undefined) throw new Error(`${packageName} is not installed: npm ci`);
  const { bin } = require(manifestPath) as { bin?: string | Record<string, string> };
  const file = typeof bin === 'string' ? bin : bin?.[command];
  if (file === undefined) throw new Error(`${packageName} has no command ${command}`);
  return path.join(path.dirname(manifestPath), file);
}

/** Runs a script of this project, or a package's command, under this Node; resolves to its exit code. */
export function runNode(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>> = {},
): Promise<number> {
  const child = spawn(process.execPath, [...process.execArgv, ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      resolve(code ?? 1);
    });
  });
}
