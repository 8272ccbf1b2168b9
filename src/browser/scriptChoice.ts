import type { Script } from '../editions.ts';
import { edition } from './edition.ts';
import { storedChoice } from './storedChoice.ts';

const SCRIPTS: readonly Script[] = ['hans', 'tw', 'hk'];

/** What the reader chose for English pages. */
export const chosenScript = storedChoice('script');
/** The script of the Chinese edition read last. */
export const readScript = storedChoice('script-read');

/** The script of Chinese words on this page; in the English edition the reader’s choice. */
export function scriptOfPage(): Script {
  if (edition.id !== 'en') return edition.script;
  return asScript(chosenScript.kept()) ?? asScript(readScript.kept()) ?? 'hans';
}

/** @returns undefined where it is none */
export const asScript = (text: string | null) => SCRIPTS.find((script) => script === text);

/** The `lang` of Chinese words on this page; the English page’s list has one for each script. */
export function chineseLang(): string {
  if (edition.id !== 'en') return document.documentElement.lang;
  const option = document.querySelector<HTMLElement>('[data-script-choice] :checked');
  return option?.dataset['lang'] ?? 'zh-Hans';
}
