import { VERSIONS, readVersions } from '../offline/precache.ts';
import type { Versions } from '../offline/precache.ts';
import { SaveError } from '../offline/saveFiles.ts';
import { PATIENCE, askHost } from './host.ts';

/**
 * What the host has of each edition.
 *
 * @returns 'gone' where it has neither that list nor the worker any more
 * @throws SaveError where the host cannot be asked, or does not answer with it
 */
export async function loadVersions(): Promise<Partial<Versions> | 'gone'> {
  const [response, text] = await ask();
  if (isGone(response) && (await isWorkerGone())) return 'gone';
  if (!response.ok) throw new SaveError('host', `${VERSIONS}: ${response.status}`);
  try {
    return readVersions(text);
  } catch (error) {
    // A page that a network puts before every other is no answer of the host’s.
    throw new SaveError('host', `${VERSIONS} is no list of versions.`, { cause: error });
  }
}

async function ask(): Promise<[Response, string]> {
  try {
    const response = await askHost(VERSIONS, AbortSignal.timeout(PATIENCE), false);
    return [response, await response.text()];
  } catch (error) {
    throw new SaveError('offline', `${VERSIONS} did not come.`, { cause: error });
  }
}

async function isWorkerGone(): Promise<boolean> {
  const response = await askHost('sw.js', AbortSignal.timeout(PATIENCE), true).catch(
    () => undefined,
  );
  return response !== undefined && isGone(response);
}

const isGone = ({ status }: Response) => status === 404 || status === 410;
