import path from 'node:path';
import { bundle } from './bundle.ts';
import { ROOT } from './paths.ts';

/** What the site's own script fetches, and a file has. */
const STAND_INS = {
  edition: 'edition',
  resultAddress: 'resultAddress',
  loadLookUp: 'loadLookUp',
  loadCards: 'loadCards',
  loadDialogs: 'loadDialogs',
  loadEntryPage: 'loadEntryPage',
  pagefindEngine: 'searchIndex',
};

/** The two scripts of a pocket edition: what runs before the first paint, and the rest. */
export async function pocketScripts(): Promise<{ first: string; last: string }> {
  const browser = path.join(ROOT, 'src', 'browser');
  const pocket = path.join(browser, 'pocket');
  const standIns = new Map(
    Object.entries(STAND_INS).map(([site, own]) => [
      path.join(browser, `${site}.ts`),
      path.join(pocket, `${own}.ts`),
    ]),
  );
  const first = await bundle(path.join(pocket, 'first.ts'));
  const last = await bundle(path.join(pocket, 'pocket.ts'), standIns);
  return { first: first.trim(), last: last.trim() };
}
