// What every page runs: small, and nothing that reading depends on. What only some pages have is
// started by the component that has it, or fetched at the first sign that it is wanted.
import { keepPlace } from './keepPlace.ts';
import { loadDialogs } from './loadDialogs.ts';
import { startLater } from './startLater.ts';
import { startLookUp } from './startLookUp.ts';
import { startShortcuts } from './startShortcuts.ts';
import { startMarks } from './startMarks.ts';
import { startReadingWay } from './startReadingWay.ts';
import { startOffline } from './startOffline.ts';
import { startOrder } from './startOrder.ts';
import { startScriptChoice } from './startScriptChoice.ts';
import { startSearch } from './startSearch.ts';
import { startTermCard } from './startTermCard.ts';
import { startThemeSwitch } from './startThemeSwitch.ts';

startThemeSwitch();
startScriptChoice();
keepPlace();
startLookUp();
startSearch();
startTermCard();
startOrder();
startMarks();
startReadingWay();
startShortcuts();
startLater();
startOffline();
// What is wanted of them tries again.
loadDialogs().catch(console.warn);
