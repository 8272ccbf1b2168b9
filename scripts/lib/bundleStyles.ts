import { build } from 'vite';
import { ROOT } from './paths.ts';

/**
 * One sheet of all that a sheet imports, small, for a page in one file.
 *
 * @param entry path of the sheet
 * @throws Error where it cannot be read, with the place
 */
export async function bundleStyles(entry: string): Promise<string> {
  const result = await build({
    root: ROOT,
    configFile: false,
    envDir: false,
    logLevel: 'warn',
    build: { write: false, rolldownOptions: { input: entry } },
  });
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const sheet = outputs.find(({ fileName }) => fileName.endsWith('.css'));
  if (sheet?.type !== 'asset') throw new Error(`${entry}: the bundler gave no sheet.`);
  return String(sheet.source);
}
