import { idIn } from '../../pocket/fragment.ts';
import { heldPages } from './heldPages.ts';

/** Stands in for `../loadEntryPage.ts`: a copy, which may be cut up. */
export function loadEntryPage(id: string): Promise<ParentNode | undefined> {
  const page = heldPages.get(idIn(`terms/${id}/`));
  return Promise.resolve(page?.cloneNode(true) as HTMLElement | undefined);
}
