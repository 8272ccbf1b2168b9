import { QUOTED } from '../../pocket/quotedForms.ts';
import { pocketData } from './pocketData.ts';

/** Gives quoted Chinese of the English edition its Traditional forms again, which the file has once. */
export function restoreForms(): void {
  for (const place of document.querySelectorAll(QUOTED)) {
    const text = place.textContent;
    if (!Object.hasOwn(pocketData.forms, text)) continue;
    const [tw, hk] = pocketData.forms[text] ?? [text, text];
    place.setAttribute('data-tw', tw);
    place.setAttribute('data-hk', hk);
  }
}
