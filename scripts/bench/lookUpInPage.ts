import type * as LookUp from '../../src/glossary/lookUp.ts';
import type * as File from '../../src/glossary/lookUpFile.ts';

// Sent to the browser as they stand: neither function may use anything outside of itself.

/** What is typed, and the entry that it is a form of. */
export interface Asked {
  query: string;
  entry: string;
}

/** Milliseconds of each query, and how many found their entry. */
export interface Timed {
  milliseconds: number[];
  found: number;
}

/**
 * Times look-up without a page, and, turn by turn, what one would write at first: the rows, each
 * joined to one text, filtered by `includes`. All is asked twice; the first time warms up.
 *
 * @param source address under which the modules of `src/` are served
 */
export async function timeFunctions({
  asked,
  source,
}: {
  asked: readonly Asked[];
  source: string;
}): Promise<{ lookUp: Timed; includes: Timed }> {
  const load = (name: string): Promise<unknown> => import(`${source}${name}`);
  const { lookUp } = (await load('glossary/lookUp.ts')) as typeof LookUp;
  const { readLookUpFile } = (await load('glossary/lookUpFile.ts')) as typeof File;
  const file = (await (await fetch('/lookup.json')).json()) as File.LookUpFile;
  const { records, fold } = readLookUpFile(file);
  const joined = file.rows.map((row) => ({ id: row[0], text: row.join('|').toLowerCase() }));
  const includes = (query: string) => {
    const wanted = query.toLowerCase();
    return joined.filter(({ text }) => text.includes(wanted));
  };

  const time = (search: (query: string) => { id: string }[], { query, entry }: Asked) => {
    const start = performance.now();
    const found = search(query);
    return { took: performance.now() - start, found: found.some(({ id }) => id === entry) };
  };
  const run = () => {
    const results = asked.map((one) => ({
      lookUp: time((query) => lookUp(query, records, fold), one),
      includes: time(includes, one),
    }));
    const sum = (name: 'lookUp' | 'includes'): Timed => ({
      milliseconds: results.map((result) => result[name].took),
      found: results.filter((result) => result[name].found).length,
    });
    return { lookUp: sum('lookUp'), includes: sum('includes') };
  };
  run();
  return run();
}

/** Milliseconds of each query in the look-up box of a page. */
export interface BoxTimes {
  /** From the input event until the list is in the document. */
  list: number[];
  /** Style and layout of the list, which the browser does next; not where a frame was waited for. */
  layout: number[];
  /** From the input event until a frame with the list has been made: waits for the screen's turn. */
  frame: number[];
}

/**
 * Times the look-up box of the page, which must have its data.
 *
 * @param frameEvery one query in so many is followed up to its frame
 */
export async function timeBox({
  queries,
  frameEvery,
}: {
  queries: readonly string[];
  frameEvery: number;
}): Promise<BoxTimes> {
  const form = document.querySelector('[data-lookup]');
  const input = form?.querySelector('input');
  const list = form?.querySelector('ul');
  if (!form || !input || !list) throw new Error('The page has no look-up box');
  const times: BoxTimes = { list: [], layout: [], frame: [] };
  for (const [at, query] of queries.entries()) {
    input.value = query;
    const start = performance.now();
    const changed = new Promise<number>((resolve) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        resolve(performance.now());
      });
      observer.observe(form, { subtree: true, childList: true });
    });
    input.dispatchEvent(new Event('input', { bubbles: true }));
    const inPage = await changed;
    times.list.push(inPage - start);
    if (at % frameEvery > 0) {
      list.getBoundingClientRect();
      times.layout.push(performance.now() - inPage);
      continue;
    }
    // What is posted from the callback of a frame arrives when that frame has been made.
    await new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(undefined);
      });
    });
    times.frame.push(performance.now() - start);
  }
  return times;
}
