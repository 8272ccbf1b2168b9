import { meet, pagefindQuery } from './pagefindQuery.ts';
import type { Asked, AskedWord } from './pagefindQuery.ts';
import type { Clause } from './planQuery.ts';

/** The little of Pagefind's interface that search needs. */
export interface Pagefind {
  /** Fetches the files that the words are in. */
  preload: (words: string) => Promise<void>;
  search: (query: string) => Promise<{ results: PagefindResult[] } | null>;
}

export interface PagefindResult {
  /** Names the page. */
  id: string;
  /** The places found: of a phrase the first, of a word all. */
  words: number[];
}

/** Where a clause begins, by the id of the page; of a phrase the first place alone. */
export type Places = Map<string, number[]>;

/**
 * Asks Pagefind for the pages that hold a clause.
 *
 * @param partings where Pagefind's files of words part; asked for where half a word is
 */
export async function askPagefind(
  pagefind: Pagefind,
  clause: Clause,
  partings: () => Promise<readonly string[]>,
): Promise<Places> {
  const query = pagefindQuery(clause);
  const find = async (words: string) => (await pagefind.search(words))?.results ?? [];
  if (query.kind === 'phrases') {
    return placesOf((await Promise.all(query.phrases.map(find))).flat());
  }
  const findWords = async (words: readonly AskedWord[]): Promise<Places> => {
    for (const { word, begins } of words) {
      if (!begins) continue;
      // Pagefind fetches the one file where the beginning itself would stand.
      const begun = (await partings()).filter((parting) => parting.startsWith(word));
      await pagefind.preload([word, ...begun].join(' '));
    }
    return placesOf((await Promise.all(words.map(({ word }) => find(word)))).flat());
  };
  const units = await Promise.all(query.asked.map(({ words }) => findWords(words)));
  return meetOn(query.asked, units);
}

function meetOn(asked: readonly Asked[], units: readonly Places[]): Places {
  const found: Places = new Map();
  for (const id of units[0]?.keys() ?? []) {
    const starts = meet(
      asked,
      units.map((unit) => unit.get(id) ?? []),
    );
    if (starts.length > 0) found.set(id, starts);
  }
  return found;
}

function placesOf(results: readonly PagefindResult[]): Places {
  const places: Places = new Map();
  for (const { id, words } of results) places.set(id, [...(places.get(id) ?? []), ...words]);
  return places;
}
