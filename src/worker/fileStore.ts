import { contentType } from '../offline/contentType.ts';
import { hashOf } from '../offline/hashOf.ts';
import type { Precache, PrecachedFile } from '../offline/precache.ts';
import { readPrecache } from '../offline/precache.ts';
import { scope } from './scope.ts';

/**
 * What is saved: files by the hash of their bytes, so that versions share what has not changed and
 * no file is ever written over; and the precaches that say which address has which.
 */
const NAME = `xincizhi-files ${scope}`;

const fileKey = (hash: string) => `${scope}-/file/${hash}`;
const precacheKey = (version: string) => `${scope}-/precache/${version}`;
const open = () => caches.open(NAME);

/** The hashes of the files that are stored. */
export async function storedHashes(): Promise<Set<string>> {
  const prefix = fileKey('');
  // Opening it would make it, and what was withdrawn would be there again.
  if (!(await caches.has(NAME))) return new Set();
  const requests = await (await open()).keys();
  return new Set(
    requests
      .map(({ url }) => url)
      .filter((url) => url.startsWith(prefix))
      .map((url) => url.slice(prefix.length)),
  );
}

/** @throws QuotaExceededError where there is no space */
export async function storeFile(
  [address, hash]: PrecachedFile,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  const headers = { 'content-type': contentType(address), 'content-length': String(bytes.length) };
  await (await open()).put(fileKey(hash), new Response(bytes, { headers }));
}

/**
 * A stored file as it is shown; undefined where it is missing or damaged, which is thrown away. The
 * type is that of the address, for two addresses may have the same bytes.
 */
export async function storedFile([address, hash]: PrecachedFile): Promise<Response | undefined> {
  const cache = await open();
  const bytes = await (await cache.match(fileKey(hash)))?.arrayBuffer();
  if (bytes === undefined) return undefined;
  if ((await hashOf(bytes)) !== hash) {
    await cache.delete(fileKey(hash));
    return undefined;
  }
  return new Response(bytes, { headers: { 'content-type': contentType(address) } });
}

export async function storePrecache(precache: Precache): Promise<void> {
  const response = new Response(JSON.stringify(precache));
  await (await open()).put(precacheKey(precache.version), response);
}

const precaches = new Map<string, Promise<Precache | undefined>>();

/** A stored precache; what a version says never changes, so it is read once. */
export async function storedPrecache(version: string): Promise<Precache | undefined> {
  const read = precaches.get(version) ?? readStored(version);
  precaches.set(version, read);
  const precache = await read;
  if (!precache) precaches.delete(version);
  return precache;
}

async function readStored(version: string): Promise<Precache | undefined> {
  const response = await caches.match(precacheKey(version), { cacheName: NAME });
  try {
    return response && readPrecache(await response.text());
  } catch {
    // Damaged: it is none, and is fetched again with the next save.
    return undefined;
  }
}

/**
 * Drops all files that no version in use has, and the precaches of the other versions. While the
 * precache of one in use cannot be read, nothing is dropped: its files are not known.
 */
export async function keepOnly(versions: ReadonlySet<string>): Promise<void> {
  // Opening it would make it, and what was withdrawn would be there again.
  if (!(await caches.has(NAME))) return;
  const kept = await Promise.all([...versions].map(storedPrecache));
  if (kept.includes(undefined)) return;
  const needed = new Set([
    ...[...versions].map(precacheKey),
    ...kept.flatMap((precache) => precache?.files.map(([, hash]) => fileKey(hash)) ?? []),
  ]);
  const cache = await open();
  const requests = await cache.keys();
  await Promise.all(
    requests.filter(({ url }) => !needed.has(url)).map((request) => cache.delete(request)),
  );
  for (const version of precaches.keys()) if (!versions.has(version)) precaches.delete(version);
}

/** Drops everything. */
export async function dropFiles(): Promise<void> {
  precaches.clear();
  await caches.delete(NAME);
}
