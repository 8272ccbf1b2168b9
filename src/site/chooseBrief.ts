/** A note in the margin and the text beside it, in lines of the text. */
export interface PlacedNote {
  /** The line of its mention. */
  line: number;
  /** Its height without its sentence, and with it. */
  brief: number;
  full: number;
}

/** How many lines below its own a note may begin. */
const DRIFT = 2;

/**
 * Chooses which notes do without their sentence, so that those after them stay with their lines. A
 * note has its sentence unless that would push the next one more than {@link DRIFT} lines down.
 *
 * @param notes in order
 * @returns for each whether it is brief
 * @example 算力, 运力 and 存力 within one line: chooseBrief(three) // [false, false, true]
 */
export function chooseBrief(notes: readonly PlacedNote[]): boolean[] {
  let end = 0;
  return notes.map(({ line, brief, full }, index) => {
    const start = Math.max(line, end);
    const next = notes[index + 1]?.line ?? Infinity;
    const isBrief = start + full - next > DRIFT;
    end = start + (isBrief ? brief : full);
    return isBrief;
  });
}
