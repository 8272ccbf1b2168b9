import { EDITIONS } from '../editions.ts';
import type { Script } from '../editions.ts';
import { edition } from './edition.ts';

const KEY = 'script';
const SCRIPTS = EDITIONS.map(({ script }) => script);

function stored(): Script | undefined {
  try {
    const value = localStorage.getItem(KEY);
    return SCRIPTS.find((script) => script === value);
  } catch {
    return undefined;
  }
}

/** Keeps the script that a reader chose, by the English page’s list or by reading an edition. */
export function keepScript(script: Script): void {
  try {
    localStorage.setItem(KEY, script);
  } catch {
    // Storage closed to us: the choice holds for this page.
  }
}

/** The script of Chinese words on this page; in the English edition the reader’s choice. */
export function scriptOfPage(): Script {
  return edition.id === 'en' ? (stored() ?? 'hans') : edition.script;
}

/** The `lang` of Chinese words on this page. */
export function chineseLang(): string {
  const script = scriptOfPage();
  return EDITIONS.find((one) => one.id !== 'en' && one.script === script)?.lang ?? 'zh-Hans';
}
