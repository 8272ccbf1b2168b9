import { EDITIONS } from '../editions.ts';
import type { Script } from '../editions.ts';
import { edition } from './edition.ts';

/** What the reader chose for English pages, and what edition was read last. */
const KEYS = { chosen: 'script', read: 'script-read' } as const;
const SCRIPTS = EDITIONS.map(({ script }) => script);

/** Holds for this page where storage is closed to us. */
const held = new Map<keyof typeof KEYS, Script>();

function stored(key: keyof typeof KEYS): Script | undefined {
  try {
    const value = localStorage.getItem(KEYS[key]);
    return SCRIPTS.find((script) => script === value);
  } catch {
    return held.get(key);
  }
}

/** Keeps the script that a reader chose in the English page’s list, or of the edition read. */
export function keepScript(script: Script, key: keyof typeof KEYS): void {
  held.set(key, script);
  try {
    localStorage.setItem(KEYS[key], script);
  } catch {
    // Storage closed to us: the choice holds for this page.
  }
}

/** The script of Chinese words on this page; in the English edition the reader’s choice. */
export function scriptOfPage(): Script {
  return edition.id === 'en' ? (stored('chosen') ?? stored('read') ?? 'hans') : edition.script;
}

/** The `lang` of Chinese words on this page. */
export function chineseLang(): string {
  const script = scriptOfPage();
  return EDITIONS.find((one) => one.id !== 'en' && one.script === script)?.lang ?? 'zh-Hans';
}
