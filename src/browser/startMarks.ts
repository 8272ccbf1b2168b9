/**
 * Marks on a page what the search that led here asked for (`?mark=算力`). What that needs is fetched
 * only then.
 */
export function startMarks(): void {
  const query = new URLSearchParams(location.search).get('mark');
  if (query === null || query.trim() === '') return;
  import('./markQuery.ts')
    .then(({ markQuery }) => markQuery(query))
    .catch((error: unknown) => {
      // Without marks the page is as good to read.
      console.warn(error);
    });
}
