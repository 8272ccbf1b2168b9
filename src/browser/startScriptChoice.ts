import type { Script } from '../editions.ts';
import { edition } from './edition.ts';
import { asScript, chineseLang, chosenScript, readScript, scriptOfPage } from './scriptChoice.ts';

/**
 * The English edition shows Chinese words in the script that the reader chose: by the list at the
 * foot of the page or, before any choice there, by the edition last read.
 */
export function startScriptChoice(): void {
  if (edition.id !== 'en') {
    readScript.keep(edition.script);
    return;
  }
  const chooser = document.querySelector<HTMLElement>('[data-script-choice]');
  const list = chooser?.querySelector('select');
  if (!chooser || !list) return;
  const quoted = [...document.querySelectorAll('[lang="zh-Hans"]:not([translate="no"])')];
  const words = [
    // On the map of relations they are SVG.
    ...document.querySelectorAll<HTMLElement | SVGElement>('[data-tw][data-hk]'),
  ].map((place) => ({
    place,
    forms: {
      hans: place.textContent,
      tw: place.dataset['tw'] ?? '',
      hk: place.dataset['hk'] ?? '',
    },
  }));

  const show = (script: Script) => {
    for (const { place, forms } of words) place.textContent = forms[script];
    for (const place of quoted) place.setAttribute('lang', chineseLang());
  };

  chooser.hidden = false;
  list.value = scriptOfPage();
  if (scriptOfPage() !== 'hans') show(scriptOfPage());
  list.addEventListener('change', () => {
    const script = asScript(list.value) ?? 'hans';
    chosenScript.keep(script);
    show(script);
  });
}
