/**
 * Marks on a page what the search that led here asked for (`?mark=算力`). What that needs is fetched
 * only then.
 */
export function startMarks(): void {
  const query = new URLSearchParams(location.search).get('mark')?.trim();
  if (!query) return;
  import('./markQuery.ts')
    .then(({ markQuery }) => markQuery(query))
    // Without marks the page is as good to read.
    .catch(console.warn);
}
