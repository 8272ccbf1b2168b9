import { PAGE_KINDS } from './searchPage.ts';
import type { PageKind, SearchPage } from './searchPage.ts';

/** What results are filtered by. */
export interface Facet {
  kind: PageKind;
  subjects: readonly string[];
}

/** By the id of the page. */
export type Facets = ReadonlyMap<string, Facet>;

/** As a file keeps them: the subjects, and of each page its kind and subjects by number. */
export interface FacetFile {
  subjects: string[];
  pages: Record<string, number[]>;
}

export function writeFacets(
  pages: ReadonlyMap<string, Pick<SearchPage, 'kind' | 'subjects'>>,
): FacetFile {
  const subjects = [...new Set([...pages.values()].flatMap((page) => page.subjects))];
  const numbers = new Map(subjects.map((subject, index) => [subject, index]));
  const kept = [...pages].map(([id, page]): [string, number[]] => [
    id,
    [PAGE_KINDS.indexOf(page.kind), ...page.subjects.flatMap((one) => numbers.get(one) ?? [])],
  ]);
  return { subjects, pages: Object.fromEntries(kept) };
}

/** The inverse of {@link writeFacets}. */
export function readFacets({ subjects, pages }: FacetFile): Facets {
  return new Map(
    Object.entries(pages).map(([id, [kind = 0, ...numbers]]) => [
      id,
      {
        kind: PAGE_KINDS[kind] ?? 'page',
        subjects: numbers.flatMap((number) => subjects[number] ?? []),
      },
    ]),
  );
}

/** What a reader chose to see. */
export interface Filter {
  kind?: PageKind | undefined;
  subject?: string | undefined;
}

/** @example fits({ kind: 'term', subjects: ['算力'] }, { subject: '算力' }) // true */
export function fits(facet: Facet | undefined, { kind, subject }: Filter): boolean {
  if (kind === undefined && subject === undefined) return true;
  if (!facet) return false;
  return (
    (kind === undefined || facet.kind === kind) &&
    (subject === undefined || facet.subjects.includes(subject))
  );
}

/** How many pages each choice would leave, the other choice as it is. */
export interface FacetCounts {
  kinds: [PageKind, number][];
  subjects: [string, number][];
}

/** @param ids of the pages found */
export function countFacets(ids: readonly string[], facets: Facets, filter: Filter): FacetCounts {
  const found = ids.flatMap((id) => facets.get(id) ?? []);
  const ofSubject = found.filter((facet) => fits(facet, { subject: filter.subject }));
  const ofKind = found.filter((facet) => fits(facet, { kind: filter.kind }));
  const kinds = PAGE_KINDS.map((kind): [PageKind, number] => [
    kind,
    ofSubject.filter((facet) => facet.kind === kind).length,
  ]);
  const subjects = Map.groupBy(
    ofKind.flatMap((facet) => facet.subjects),
    (subject) => subject,
  );
  return {
    kinds: kinds.filter(([, count]) => count > 0),
    subjects: [...subjects]
      .map(([subject, list]): [string, number] => [subject, list.length])
      .toSorted((a, b) => b[1] - a[1]),
  };
}
