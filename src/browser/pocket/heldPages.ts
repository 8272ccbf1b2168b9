/** Every page of the file by its id, in the order of the file; one of them at a time is in the document. */
export const heldPages: ReadonlyMap<string, HTMLElement> = new Map(
  Array.from(document.querySelectorAll<HTMLElement>('main > .page'), (page) => [page.id, page]),
);

const pageOfId = new Map<string, HTMLElement>();
for (const page of heldPages.values()) {
  pageOfId.set(page.id, page);
  for (const { id } of page.querySelectorAll('[id]')) pageOfId.set(id, page);
}

/** The page that an id is of, or is on; what is not on it any more leads to the page all the same. */
export function pageWith(id: string): HTMLElement | undefined {
  const found = pageOfId.get(id);
  const end = id.lastIndexOf('/');
  return found ?? (end < 0 ? undefined : pageWith(id.slice(0, end)));
}
