// What every page runs: small, and nothing that reading depends on.
import { keepPlace } from './keepPlace.ts';
import { startLookUp } from './startLookUp.ts';
import { startCopy } from './startCopy.ts';
import { startReadingWay } from './startReadingWay.ts';
import { startOrder } from './startOrder.ts';
import { startRelationMap } from './startRelationMap.ts';
import { startScriptChoice } from './startScriptChoice.ts';
import { startSearch } from './startSearch.ts';
import { startTermCard } from './startTermCard.ts';
import { startTermOfDay } from './startTermOfDay.ts';
import { startThemeSwitch } from './startThemeSwitch.ts';
import { startContents } from './startContents.ts';

startThemeSwitch();
startScriptChoice();
keepPlace();
startLookUp();
startSearch();
startTermOfDay();
startContents();
startTermCard();
startCopy();
startRelationMap();
startOrder();
startReadingWay();
