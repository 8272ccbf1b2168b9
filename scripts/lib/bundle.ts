import { build } from 'vite';
import { ROOT } from './paths.ts';

/**
 * One script of all that a module imports, small, for a place where modules cannot be had: a
 * service worker, a page in one file.
 *
 * @param entry path of the module
 * @throws Error where it cannot be read, with the place
 */
export async function bundle(entry: string): Promise<string> {
  const result = await build({
    root: ROOT,
    configFile: false,
    envDir: false,
    logLevel: 'warn',
    mode: 'production',
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: entry, output: { format: 'iife', codeSplitting: false } },
    },
  });
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const [chunk] = outputs;
  if (chunk?.type !== 'chunk') throw new Error(`${entry}: the bundler gave no script.`);
  return chunk.code;
}
