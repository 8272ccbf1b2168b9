import { VERSIONS, readVersions } from '../offline/precache.ts';
import type { Versions } from '../offline/precache.ts';
import { SaveError } from '../offline/saveFiles.ts';
import { whenGone, whenThere } from '../offline/state.ts';
import { askHost } from './host.ts';
import { changeState, loadState } from './stateFile.ts';
import { withdraw } from './withdraw.ts';

/** How long a host may take, in milliseconds. */
const PATIENCE = 15_000;

/**
 * What the host has of each edition.
 *
 * @returns undefined where the site has none any more; after an hour of that, all is taken back
 * @throws SaveError where the host cannot be asked, or does not answer with it
 */
export async function loadVersions(): Promise<Partial<Versions> | undefined> {
  const response = await askHost(VERSIONS, AbortSignal.timeout(PATIENCE), false).catch(
    (error: unknown) => {
      throw new SaveError('offline', `${VERSIONS} did not come.`, { cause: error });
    },
  );
  if (isGone(response)) {
    await withdrawIfGone();
    return undefined;
  }
  if (!response.ok) throw new SaveError('host', `${VERSIONS}: ${response.status}`);
  await changeState(whenThere);
  try {
    return readVersions(await response.text());
  } catch (error) {
    // A page that a network puts before every other is no answer of the host’s.
    throw new SaveError('host', `${VERSIONS} is no list of versions.`, { cause: error });
  }
}

/** A host that has neither the list nor the worker, and still has not later, is without this site. */
async function withdrawIfGone(): Promise<void> {
  const response = await askHost('sw.js', AbortSignal.timeout(PATIENCE), true).catch(
    () => undefined,
  );
  if (!response || !isGone(response)) return;
  const now = Date.now();
  if (whenGone(await loadState(), now).forGood) await withdraw();
  else await changeState((state) => whenGone(state, now).state);
}

const isGone = ({ status }: Response) => status === 404 || status === 410;
