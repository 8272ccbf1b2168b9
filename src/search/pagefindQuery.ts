import { encodeBeginning, encodeUnit } from './encodeUnit.ts';
import { COMMON, wordAt } from './pagefindWords.ts';
import type { Clause } from './planQuery.ts';
import { PAUSE } from './tokenise.ts';

/** What Pagefind is asked for a clause. */
export type PagefindQuery =
  /** Phrases, any of which will do: Pagefind finds words side by side by itself. */
  | { kind: 'phrases'; phrases: string[] }
  /** Words to be asked for one by one, their places held against each other here. */
  | { kind: 'places'; asked: Asked[] };

/** What must stand at one place of a clause. */
export interface Asked {
  /** How far the place is from the clause's start. */
  offset: number;
  /** Any of them will do. */
  words: AskedWord[];
}

export interface AskedWord {
  word: string;
  /** Whether the words that begin so are meant. */
  begins: boolean;
}

/** Of a long clause the engine is asked for so many units; all of it is verified in the text. */
const ASKED = 24;

/**
 * The query for a clause. Where the clause holds a pause, or ends in half a word, no phrase would
 * do: Pagefind has no place for what is not indexed, and no phrase with half a word in it.
 *
 * @example pagefindQuery({ tokens: ['算', '力'], open: false })
 * // { kind: 'phrases', phrases: ['"h0oev h0gbf"', '"h0oev h0gbfh0nes"'] }: 算力, and 算力的
 */
export function pagefindQuery({ tokens, stems, open, begunStems = [] }: Clause): PagefindQuery {
  const units = (stems ?? tokens).slice(0, ASKED);
  const last = units.length - 1;
  const half = open && tokens.length === units.length ? tokens[last] : undefined;
  const asked = units.flatMap((unit, offset): Asked[] => {
    if (unit === PAUSE) return [];
    if (half !== undefined && unit === COMMON && offset === last - 1) {
      const both = begun(half, begunStems).map((one) => ({
        ...one,
        word: encodeUnit(unit) + one.word,
      }));
      return [{ offset, words: both }];
    }
    if (offset < last) return [{ offset, words: [whole(wordAt(units, offset))] }];
    const before = units[offset - 1] ?? PAUSE;
    // The word before has it already.
    if (before === COMMON || (unit === COMMON && before !== PAUSE)) return [];
    return [{ offset, words: half === undefined ? unfollowed(unit) : begun(half, begunStems) }];
  });
  const inRow = asked.every(({ offset }, index) => offset === index);
  const ends = asked.at(-1)?.words ?? [];
  if (!inRow || ends.some(({ begins }) => begins)) return { kind: 'places', asked };
  const start = asked.slice(0, -1).flatMap(({ words }) => words.map(({ word }) => word));
  return { kind: 'phrases', phrases: ends.map(({ word }) => `"${[...start, word].join(' ')}"`) };
}

const whole = (word: string): AskedWord => ({ word, begins: false });

/** The words that may stand for a unit while it is not known what follows. */
function unfollowed(unit: string): AskedWord[] {
  const word = encodeUnit(unit);
  return unit === COMMON
    ? [{ word, begins: true }]
    : [whole(word), whole(word + encodeUnit(COMMON))];
}

/** The words that half a word may become. */
function begun(half: string, stems: readonly string[]): AskedWord[] {
  const beginning = encodeBeginning(half);
  const others = stems.filter((stem) => !encodeUnit(stem).startsWith(beginning));
  return [{ word: beginning, begins: true }, ...others.flatMap(unfollowed)];
}

/**
 * The places where a clause begins, from the places of what was asked for.
 *
 * @param places of each that was asked for, in the order asked
 * @example meet([{ offset: 0 }, { offset: 1 }], [[4, 9], [5, 7]]) // [4]
 */
export function meet(
  asked: readonly Pick<Asked, 'offset'>[],
  places: readonly (readonly number[])[],
): number[] {
  const [first, ...others] = asked.map(({ offset }, index) => {
    return new Set(places[index]?.map((place) => place - offset));
  });
  return [...(first ?? [])].filter((start) => others.every((set) => set.has(start)));
}
