import type { Script } from '../editions.ts';
import { edition } from './edition.ts';

/** What the reader chose for English pages, and what edition was read last. */
const KEYS = { chosen: 'script', read: 'script-read' } as const;
const SCRIPTS: readonly Script[] = ['hans', 'tw', 'hk'];

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

/** The `lang` of Chinese words on this page; the English page’s list has one for each script. */
export function chineseLang(): string {
  if (edition.id !== 'en') return document.documentElement.lang;
  const option = document.querySelector<HTMLElement>(
    `[data-script-choice] [value=${scriptOfPage()}]`,
  );
  return option?.dataset['lang'] ?? 'zh-Hans';
}
