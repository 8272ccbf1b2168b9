import type { Move } from './draft.ts';
import type { Change } from './tidyLog.ts';
import type { Dropped, Place, Remark } from './units.ts';

/** A run of text that does not stand where it stood. */
export interface ReportedMove {
  at: Place;
  text: string;
  to: Move['to'];
}

/** What was done to a text on its way, for the writer to look over. */
export interface ImportReport {
  /** What was guessed. */
  remarks: Remark[];
  moves: ReportedMove[];
  dropped: Dropped[];
  /** What was set otherwise, mark by mark. */
  changes: Change[];
}
