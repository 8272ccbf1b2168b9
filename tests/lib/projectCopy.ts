import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT } from '../../scripts/lib/paths.ts';

const COPIED = [
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
  'content',
  'public',
  '.config',
  'scripts',
];

export interface Outcome {
  code: number | null;
  output: string;
}

export interface ProjectCopy {
  folder: string;
  dist: string;
  /** Runs `npm run build` there. */
  build: (env?: Readonly<Record<string, string>>) => Outcome;
  /** Runs another script there: 'pocket'. */
  run: (verb: string, env?: Readonly<Record<string, string>>, args?: readonly string[]) => Outcome;
  remove: () => void;
}

/**
 * A copy of the project that a test may spoil, without anything generated; it shares only the
 * installed packages.
 */
export function copyProject(): ProjectCopy {
  const folder = mkdtempSync(path.join(tmpdir(), 'xincizhi-'));
  for (const name of COPIED) {
    cpSync(path.join(ROOT, name), path.join(folder, name), { recursive: true });
  }
  cpSync(path.join(ROOT, 'src'), path.join(folder, 'src'), {
    recursive: true,
    filter: (source) => path.basename(source) !== 'generated',
  });
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  const run: ProjectCopy['run'] = (verb, env = {}, args = []) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [path.join(folder, 'scripts/launch.mjs'), verb, ...args],
      { cwd: folder, encoding: 'utf8', env: plainEnvironment(env) },
    );
    return { code: status, output: stdout + stderr };
  };
  return {
    folder,
    dist: path.join(folder, 'dist'),
    build: (env) => run('build', env),
    run,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The environment of a user who set nothing: without the test runner's variables and the project's. */
export function plainEnvironment(more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const runners =
    /^(VITEST.*|TEST|NODE_ENV|BASE_URL|MODE|DEV|PROD|SSR|CONTENT|OUT|POCKET|SITE|BASE|PORT)$/;
  const own = Object.entries(process.env).filter(([name]) => !runners.test(name));
  return { ...Object.fromEntries(own), ...more };
}

/** What a folder holds: the hash of each file by its path. */
export function fingerprint(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted();
  return Object.fromEntries(
    files.map((file) => [
      path.relative(folder, file),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );
}
