/** A note in the margin and the text beside it, in lines of the text. */
export interface PlacedNote {
  /** The line of its mention. */
  line: number;
  /** Where it may begin: at that line or, of a word in a table, where that begins. */
  from: number;
  /** Its height without its sentence, and with it. */
  brief: number;
  full: number;
  /** What is lost without its sentence; infinite where that may not be. */
  loss: number;
}

/** How many lines below its own a note may begin. */
export const DRIFT = 6;

/** What a line more than that costs: the sentences of some notes. */
const ASTRAY = 10;

/** A way to set the notes so far. */
interface Setting {
  /** Where the next one may begin. */
  end: number;
  cost: number;
  isBrief: boolean;
  before: Setting | undefined;
}

/**
 * Chooses which notes do without their sentence, so that hardly one begins more than {@link DRIFT}
 * lines below its own, and as little is lost as can be. Where even brief ones would be further away,
 * they stand about as near as they can.
 *
 * @param notes in order
 * @returns for each whether it is brief
 * @example
 * // Four of three lines each within one line, the second of them a later mention:
 * chooseBrief(four) // [false, true, true, false]
 */
export function chooseBrief(notes: readonly PlacedNote[]): boolean[] {
  let settings: Setting[] = [{ end: 0, cost: 0, isBrief: false, before: undefined }];
  for (const note of notes) settings = withoutWorse(settings.flatMap((one) => setNext(one, note)));
  const brief: boolean[] = [];
  for (let one = settings[0]; one?.before; one = one.before) brief.unshift(one.isBrief);
  return brief;
}

function setNext(before: Setting, { line, from, brief, full, loss }: PlacedNote): Setting[] {
  const start = Math.max(from, before.end);
  const cost = before.cost + Math.max(0, start - line - DRIFT) * ASTRAY;
  const whole = { end: start + full, cost, isBrief: false, before };
  if (loss === Infinity) return [whole];
  return [whole, { end: start + brief, cost: cost + loss, isBrief: true, before }];
}

/** What costs more and ends no earlier is of no use to the notes that follow. */
function withoutWorse(settings: readonly Setting[]): Setting[] {
  let end = Infinity;
  return settings
    .toSorted((a, b) => a.cost - b.cost || a.end - b.end)
    .filter((one) => {
      const isUseful = one.end < end;
      end = Math.min(end, one.end);
      return isUseful;
    });
}
