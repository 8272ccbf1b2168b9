import { href } from './edition.ts';

/** Fetches the page of an entry, to read something from it; undefined where it cannot be had. */
export async function loadEntryPage(id: string): Promise<ParentNode | undefined> {
  const response = await fetch(href(`terms/${id}/`));
  if (!response.ok) return undefined;
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}
