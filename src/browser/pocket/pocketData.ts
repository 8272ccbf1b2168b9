import type { PocketData } from '../../pocket/bindEdition.ts';
import { DATA_ID } from '../../pocket/writeFile.ts';

/** What the file holds beside its pages. */
export const pocketData = JSON.parse(
  document.getElementById(DATA_ID)?.textContent ?? '{}',
) as PocketData;
