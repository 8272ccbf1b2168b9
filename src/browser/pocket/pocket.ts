// The script of a pocket edition: the site's own, over pages that are in the file. What would fetch
// something has another module in its place (`scripts/lib/pocketScript.ts`).
import { startCopy } from '../startCopy.ts';
import { startLookUp } from '../startLookUp.ts';
import { startOrder } from '../startOrder.ts';
import { startRelationMap } from '../startRelationMap.ts';
import { scriptOfPage } from '../scriptChoice.ts';
import { startScriptChoice } from '../startScriptChoice.ts';
import { startSearch } from '../startSearch.ts';
import { startShortcuts } from '../startShortcuts.ts';
import { startTermCard } from '../startTermCard.ts';
import { startTermOfDay } from '../startTermOfDay.ts';
import { startThemeSwitch } from '../startThemeSwitch.ts';
import { edition } from './edition.ts';
import { restoreForms } from './restoreForms.ts';
import { restoreMessages } from './restoreMessages.ts';
import { searchPages } from './searchIndex.ts';
import { startAsking } from './startAsking.ts';
import { startPages } from './startPages.ts';

try {
  restoreMessages();
  if (edition.id === 'en') {
    restoreForms();
    // Search reads the Simplified characters, before another script stands in the pages.
    if (scriptOfPage() !== 'hans') searchPages();
    document.addEventListener('change', () => void searchPages(), { capture: true });
  }
  startThemeSwitch();
  startScriptChoice();
  startLookUp();
  startSearch();
  startTermOfDay();
  startTermCard();
  startCopy();
  for (const map of document.querySelectorAll('[data-map]')) startRelationMap(map);
  startOrder();
  startShortcuts();
  startAsking();
  startPages();
} catch (error) {
  // Then the file is read as one long document, as it is without scripts.
  document.documentElement.classList.remove('scripts');
  throw error;
}
