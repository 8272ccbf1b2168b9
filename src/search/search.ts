import type { FoldTable } from '../chinese/foldText.ts';
import type { Candidate, SearchEngine } from './engine.ts';
import { findClause } from './findClause.ts';
import type { Span } from './findClause.ts';
import { rankOf } from './layOut.ts';
import { formsOfClause } from './planQuery.ts';
import type { Clause, Plan } from './planQuery.ts';
import { readingsOf } from './readings.ts';
import type { SearchPage, SearchSection } from './searchPage.ts';
import type { Stem } from './tokenise.ts';

/** A page that may answer a query, and how telling the place is where it does. */
export interface RankedCandidate extends Candidate {
  /** One of {@link RANKS}; the lower, the sooner it is shown. */
  rank: number;
  /** How many of the clauses it holds. */
  held: number;
}

/** A place on a page that answers a query. */
export interface Place {
  section: SearchSection;
  block: string;
  /** Where the query's clauses stand in the block. */
  spans: Span[];
  /** How many of the clauses stand there. */
  held: number;
}

/** A page that answers a query. */
export interface Hit {
  page: SearchPage;
  /** The best place of each section that has one, the best first. */
  places: [Place, ...Place[]];
  /** How often the clauses occur on the whole page. */
  count: number;
}

/** Of a query of many clauses the engine is asked for so many; all are verified in the text. */
const ASKED = 12;

/**
 * The pages that hold enough of the clauses as far as the engine knows, in the order in which they
 * are shown; each is verified when it is loaded.
 *
 * What holds more clauses stands first; then a page whose title is the query, titles that hold it,
 * headings, texts, lists of pages; between equals, the page that comes to it earlier.
 */
export async function findCandidates(
  { clauses, least = clauses.length }: Plan,
  engine: SearchEngine,
): Promise<RankedCandidate[]> {
  const asked = clauses.slice(0, ASKED);
  const lists = await Promise.all(asked.map((clause) => findForms(clause, engine)));
  const byId = Map.groupBy(lists.flat(), ({ id }) => id);
  const ranked = [...byId.values()].flatMap(([first, ...others]): RankedCandidate[] => {
    const held = 1 + others.length;
    if (!first || held < Math.min(least, asked.length)) return [];
    const all = [first, ...others];
    return [
      {
        ...first,
        held,
        rank: Math.max(...all.map(({ rank }) => rank)),
        place: Math.max(...all.map(({ place }) => place)),
      },
    ];
  });
  return ranked.toSorted((a, b) => b.held - a.held || a.rank - b.rank || a.place - b.place);
}

/** A clause in each of its forms; a page that has several counts once, by the most telling. */
async function findForms(
  clause: Clause,
  engine: SearchEngine,
): Promise<(Candidate & { rank: number })[]> {
  const found = await Promise.all(
    formsOfClause(clause).map(async (form) =>
      (await engine.candidates(form)).map((candidate) => ({
        ...candidate,
        rank: rankOf(candidate.place, form.tokens.length),
      })),
    ),
  );
  const best = found
    .flat()
    .toSorted((a, b) => b.rank - a.rank || b.place - a.place)
    .map((candidate) => [candidate.id, candidate] as const);
  return [...new Map(best).values()];
}

/**
 * Holds a page against a query.
 *
 * @returns undefined where the page does not hold enough of the clauses after all
 */
export function verify(
  page: SearchPage,
  { clauses, least = clauses.length, asItStands = false }: Plan,
  table: FoldTable,
  stem?: Stem,
): Hit | undefined {
  const found = new Set<Clause>();
  let count = 0;
  const places = page.sections.flatMap((section): Place[] => {
    let best: Place | undefined;
    for (const [index, block] of section.blocks.entries()) {
      const readings = readingsOf(section, index, table, stem);
      const tokens = (asItStands ? readings.at(-1) : undefined) ?? readings[0];
      const held = clauses.map((clause) => findClause(tokens, clause));
      const spans = unique(held.flat());
      count += spans.length;
      const holding = clauses.filter((_, at) => held[at]?.length !== 0);
      for (const clause of holding) found.add(clause);
      const place = { section, block, spans, held: holding.length };
      if (spans.length > 0 && isBetter(place, best, page.title)) best = place;
    }
    return best ? [best] : [];
  });
  const [best, ...others] = places.toSorted((a, b) =>
    isBetter(a, b, page.title) ? -1 : isBetter(b, a, page.title) ? 1 : 0,
  );
  if (!best || found.size < least) return undefined;
  return { page, places: [best, ...others], count };
}

/** The title stands above the result anyway: a sentence that holds as much says more. */
function isBetter(place: Place, than: Place | undefined, title: string): boolean {
  if (!than || place.held !== than.held) return place.held > (than?.held ?? 0);
  return place.block !== title && than.block === title;
}

/** Two clauses, or two units of a word, may stand over the same characters. */
function unique(spans: readonly Span[]): Span[] {
  const places = new Map(spans.map((span) => [`${span.start} ${span.end}`, span]));
  return [...places.values()].toSorted((a, b) => a.start - b.start || a.end - b.end);
}
