import type { EditionId } from '../editions.ts';
import type { Failure } from './state.ts';

/** What a page asks of the worker; each is answered with a {@link Status}. */
export type Request =
  /** A page was opened: look for something new, and save its edition if `save` allows. */
  | { type: 'visit'; edition: EditionId; save: boolean }
  | { type: 'status' }
  | { type: 'save'; edition: EditionId }
  | { type: 'remove'; edition: EditionId }
  /** The reader does not want an edition that is offered; nothing is taken away. */
  | { type: 'decline'; edition: EditionId }
  /** The reader agrees to go over to what waits. */
  | { type: 'take-over' };

/** What the worker tells every page, unasked. */
export type News =
  | { type: 'progress'; edition: EditionId; progress: Progress }
  | { type: 'changed'; status: Status };

export interface Progress {
  /** Files that are there, of how many; and their bytes. */
  done: number;
  of: number;
  bytes: number;
  ofBytes: number;
  /** The address of the file that came last. */
  address: string;
}

/** What is saved, by edition. */
export interface Status {
  editions: Partial<Record<EditionId, EditionStatus>>;
  /** Bytes of all the files that are stored, what editions share counted once. */
  bytes: number;
  /** Whether something new waits to be taken over. */
  waiting: boolean;
}

export interface EditionStatus {
  saved: boolean;
  saving: boolean;
  /** Files and bytes of what is saved. */
  files: number;
  bytes: number;
  /** Why the last save ended before its end. */
  failure?: ShownFailure;
  /**
   * There is something that was not saved, since the reader saves data: the bytes to download of the
   * whole edition.
   */
  held?: number;
}

/** A worker that a browser stopped midway cannot write that down; the next one sees it. */
export type ShownFailure = Failure | 'interrupted';
