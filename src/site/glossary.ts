import { compareByStrokes, strokesOf } from '../chinese/strokes.ts';
import type { Script } from '../editions.ts';
import type { Entry } from '../glossary/glossary.ts';
import { glossary } from './generated.ts';

export const { entries, subjects } = glossary;

const byId = new Map(entries.map((entry) => [entry.id, entry]));

/** @throws RangeError where there is no such entry; the build has checked all references */
export function entryOf(id: string): Entry {
  const entry = byId.get(id);
  if (!entry) throw new RangeError(`No entry ${id}`);
  return entry;
}

/** The English form that is shown first. */
export function englishOf({ en }: Entry): string {
  return (en.find(({ status }) => status === 'preferred') ?? en[0])?.form ?? '';
}

export interface Group {
  key: string;
  entries: Entry[];
}

function groupBy(keysOf: (entry: Entry) => readonly string[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const key of keysOf(entry)) {
      const group = groups.get(key);
      if (group) group.push(entry);
      else groups.set(key, [entry]);
    }
  }
  return groups;
}

/** Entries by first letter of their pinyin or, for Latin headwords, of their form. */
export const byLetter: Group[] = [...groupBy(({ keys }) => [keys.letter])]
  .map(([key, members]) => ({ key, entries: members }))
  .toSorted((a, b) => (a.key < b.key ? -1 : 1));

/** Entries by subject, in the order of the list of subjects. */
export const bySubject: Group[] = (() => {
  const groups = groupBy(({ subject }) => subject);
  return subjects.flatMap(({ id }) => {
    const members = groups.get(id);
    return members ? [{ key: id, entries: members }] : [];
  });
})();

const strokeGroups = new Map<Script, Group[]>();

/** Entries by the strokes of the first character in a script, Latin headwords (0) first. */
export function byStrokes(script: Script): Group[] {
  const groups = strokeGroups.get(script) ?? groupByStrokes(script);
  strokeGroups.set(script, groups);
  return groups;
}

function groupByStrokes(script: Script): Group[] {
  const formOf = ({ forms }: Entry) => forms[script];
  const firstOf = (entry: Entry) =>
    Array.from(formOf(entry).replace(/^[^\p{L}\p{N}]+/u, ''))[0] ?? '';
  return [...groupBy((entry) => [String(strokesOf(firstOf(entry)))])]
    .toSorted(([a], [b]) => Number(a) - Number(b))
    .map(([key, members]) => ({
      key,
      entries: members.toSorted((a, b) => compareByStrokes(formOf(a), formOf(b))),
    }));
}

const byArticle = groupBy(({ uses }) => [...new Set(uses.map(({ article }) => article))]);

/** Entries used in an article, in pinyin order. */
export function entriesIn(article: string): readonly Entry[] {
  return byArticle.get(article) ?? [];
}

/** The entries that stand before and after one in an order. */
export interface Neighbours {
  previous: Entry | undefined;
  next: Entry | undefined;
}

/** @param order entries in an order, among them the one asked for */
export function neighboursIn(order: readonly Entry[], { id }: Entry): Neighbours {
  const index = order.findIndex((entry) => entry.id === id);
  return { previous: index > 0 ? order[index - 1] : undefined, next: order[index + 1] };
}
