import { idIn, writePlace } from '../../pocket/fragment.ts';

/** Stands in for `../resultAddress.ts`. */
export function resultAddress(path: string, section: string, mark: string): string {
  return writePlace({ id: idIn(path, section), mark });
}
