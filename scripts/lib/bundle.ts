import path from 'node:path';
import { build } from 'vite';
import type { Plugin } from 'vite';
import { ROOT } from './paths.ts';

/**
 * One script of all that a module imports, small, for a place where modules cannot be had: a
 * service worker, a page in one file.
 *
 * @param entry path of the module
 * @param standIns modules that are taken in the place of others, by the paths of these
 * @throws Error where it cannot be read, with the place
 */
export async function bundle(
  entry: string,
  standIns: ReadonlyMap<string, string> = new Map(),
): Promise<string> {
  const result = await build({
    root: ROOT,
    configFile: false,
    envDir: false,
    logLevel: 'warn',
    mode: 'production',
    plugins: standIns.size > 0 ? [replaceModules(standIns)] : [],
    build: {
      write: false,
      target: 'es2022',
      // As for a library: nothing is there to be fetched ahead.
      lib: { entry, formats: ['iife'], name: 'script' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const [chunk] = outputs;
  if (chunk?.type !== 'chunk') throw new Error(`${entry}: the bundler gave no script.`);
  return chunk.code;
}

function replaceModules(standIns: ReadonlyMap<string, string>): Plugin {
  return {
    name: 'stand-ins',
    enforce: 'pre',
    resolveId: (source, importer) =>
      importer === undefined || !source.startsWith('.')
        ? undefined
        : standIns.get(path.resolve(path.dirname(importer), source)),
  };
}
