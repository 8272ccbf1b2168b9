/** As many as the machines that test have processors. */
const WORKERS = 2;

/**
 * Does something with each item, two at a time, each time with a resource of its own.
 *
 * @param items taken in order
 * @param begin makes what a worker uses for all its items, such as a page
 * @returns what the items gave, in their order
 */
export async function inParallel<Item, Resource, Result>(
  items: readonly Item[],
  begin: () => Promise<Resource>,
  act: (item: Item, resource: Resource) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = [...items.entries()];
  const work = async () => {
    const resource = await begin();
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      results[next[0]] = await act(next[1], resource);
    }
  };
  await Promise.all(Array.from({ length: WORKERS }, work));
  return results;
}
