import type { EditionId } from '../editions.ts';
import type { DownloadKind } from './downloads.ts';

/** What an edition needs to work with the network off, by a build of the site. */
export interface Precache {
  /** Hash of all the rest: the same for two builds that differ in nothing an edition needs. */
  version: string;
  /** In order of address. */
  files: PrecachedFile[];
}

/** One file: its address from the root of the site, the hash of its bytes, and how many they are. */
export type PrecachedFile = readonly [address: string, hash: string, bytes: number];

/** What each edition's precache is at present: the file that a visit asks for. */
export type Versions = Readonly<Record<EditionId, Offer>>;

/** A precache as it is offered to a reader. */
export interface Offer {
  version: string;
  /** How many files it has. */
  files: number;
  /** Bytes that they take once saved. */
  bytes: number;
  /** Bytes to download, as a host compresses them. */
  transfer: number;
  /** Bytes of what a reader can take along. */
  downloads: Readonly<Partial<Record<DownloadKind, number>>>;
}

/** Where a build keeps them, from the root of the site. */
export const VERSIONS = 'precache/versions.json';

/** @example precacheFile('tw') // 'precache/tw.json' */
export function precacheFile(edition: EditionId): string {
  return `precache/${edition}.json`;
}

/** How many bytes files take, one that stands in several precaches counted once. */
export function bytesOf(precaches: readonly Precache[]): number {
  const sizes = new Map(
    precaches.flatMap(({ files }) => files.map(([, hash, bytes]) => [hash, bytes] as const)),
  );
  return [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0);
}

/** Reads what a host sent for a precache; a page of its own, or half a file, is none. */
export function readPrecache(json: string): Precache {
  const value: unknown = JSON.parse(json);
  if (
    typeof value !== 'object' ||
    value === null ||
    !('version' in value) ||
    typeof value.version !== 'string' ||
    !('files' in value) ||
    !Array.isArray(value.files) ||
    !value.files.every(isFile)
  ) {
    throw new TypeError('This is no list of files to save.');
  }
  return { version: value.version, files: value.files };
}

/** Reads what a host sent for the list of versions. */
export function readVersions(json: string): Partial<Versions> {
  const value: unknown = JSON.parse(json);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new TypeError('This is no list of versions.');
  }
  return value;
}

const isFile = (value: unknown): value is PrecachedFile =>
  Array.isArray(value) &&
  typeof value[0] === 'string' &&
  typeof value[1] === 'string' &&
  typeof value[2] === 'number';
