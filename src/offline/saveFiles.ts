import { namesOf } from './addressFor.ts';
import { hashOf } from './hashOf.ts';
import type { Progress } from './messages.ts';
import type { Precache, PrecachedFile } from './precache.ts';
import type { Failure } from './state.ts';

/** Files that are fetched at a time; more than a browser opens to a host gain nothing. */
const AT_A_TIME = 6;
/** How long a host may send nothing, in milliseconds. */
const STALL = 15_000;
/** How often a file is asked for before the saving ends. */
const ATTEMPTS = 2;

/** The world that files are saved from and into. */
export interface SaveWorld {
  /** Asks the host, `again` after a wrong answer; rejects when the network fails. */
  fetch: (address: string, signal: AbortSignal, again: boolean) => Promise<Response>;
  /** The hashes of the files that are stored. */
  stored: () => Promise<ReadonlySet<string>>;
  /** @throws QuotaExceededError where there is no space */
  store: (file: PrecachedFile, bytes: Uint8Array<ArrayBuffer>) => Promise<void>;
  onProgress?: (progress: Progress) => void;
  /** Ends the save from without. */
  ended?: AbortSignal;
  /** How long a host may send nothing, in milliseconds. */
  stall?: number;
}

/** Ends a save; what came so far stays, and the next save goes on from there. */
export class SaveError extends Error {
  readonly reason: Failure;

  constructor(reason: Failure, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'SaveError';
    this.reason = reason;
  }
}

/**
 * Fetches the files of a precache that are not stored yet. Each is stored only when its bytes are
 * the build's own, so what is stored can be shown, whatever happened to the rest.
 *
 * @throws SaveError at the first file that cannot be had; the others under way are given up
 */
export async function saveFiles({ files }: Precache, world: SaveWorld): Promise<void> {
  const stored = new Set(await world.stored());
  const ofBytes = files.reduce((sum, [, , bytes]) => sum + bytes, 0);
  const missing: PrecachedFile[] = [];
  let done = 0;
  let bytes = 0;
  for (const file of files) {
    if (stored.has(file[1])) {
      done += 1;
      bytes += file[2];
    } else missing.push(file);
  }
  const end = new AbortController();
  // One that was ended before tells nobody any more.
  if (world.ended?.aborted) end.abort();
  world.ended?.addEventListener('abort', () => {
    end.abort();
  });
  const queue = [...missing];
  const work = async () => {
    for (let file = queue.shift(); file && !end.signal.aborted; file = queue.shift()) {
      // Two addresses may have the same bytes.
      if (!stored.has(file[1])) {
        await storeFile(file, world, end.signal);
        stored.add(file[1]);
      }
      done += 1;
      bytes += file[2];
      world.onProgress?.({ done, of: files.length, bytes, ofBytes, address: file[0] });
    }
  };
  // The first to fail tells why; the others only say that they were given up.
  let failure: Error | undefined;
  const lanes = Array.from({ length: AT_A_TIME }, () =>
    work().catch((error: unknown) => {
      failure ??= error instanceof Error ? error : new Error(String(error));
      end.abort();
    }),
  );
  await Promise.all(lanes);
  if (failure) throw failure;
  if (world.ended?.aborted) throw new SaveError('offline', 'The save was ended.');
}

async function storeFile(file: PrecachedFile, world: SaveWorld, ended: AbortSignal): Promise<void> {
  const bytes = await fetchFile(file, world, ended);
  try {
    await world.store(file, bytes);
  } catch (error) {
    throw new SaveError('full', `There is no space for ${file[0]}.`, { cause: error });
  }
}

/**
 * The bytes of a file, asked for until they are right or the attempts are used up.
 *
 * @throws SaveError
 */
export async function fetchFile(
  [address, hash]: PrecachedFile,
  world: Pick<SaveWorld, 'fetch' | 'stall'>,
  ended: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  let failure = new SaveError('offline', `${address} was not asked for.`);
  for (let attempt = 0; attempt < ATTEMPTS && !ended.aborted; attempt += 1) {
    for (const name of namesOf(address)) {
      const answer = await ask(name, world, ended, attempt > 0);
      if (answer instanceof Uint8Array && (await hashOf(answer)) === hash) return answer;
      const problem =
        answer instanceof Uint8Array
          ? new SaveError('changed', `${name} is not what the build made.`)
          : answer;
      // What counts is its own name; that a host does not know the others says nothing.
      if (name === address) failure = problem;
      // A network that fails for one name fails for them all.
      if (problem.reason === 'offline') break;
    }
  }
  throw failure;
}

async function ask(
  name: string,
  { fetch, stall = STALL }: Pick<SaveWorld, 'fetch' | 'stall'>,
  ended: AbortSignal,
  again: boolean,
): Promise<Uint8Array<ArrayBuffer> | SaveError> {
  const stalled = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      stalled.abort();
    }, stall);
  };
  try {
    wait();
    const response = await fetch(name, AbortSignal.any([ended, stalled.signal]), again);
    if (!response.ok) return new SaveError('host', `${name}: ${response.status}`);
    return await readAll(response, wait);
  } catch (error) {
    return new SaveError('offline', `${name} did not come.`, { cause: error });
  } finally {
    clearTimeout(timer);
  }
}

async function readAll(response: Response, onChunk: () => void): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    chunks.push(part.value);
    onChunk();
  }
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
