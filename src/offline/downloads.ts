import { editionFile } from '../editionFile.ts';

/** Where a site keeps what readers take with them whole, from its root. */
export const DOWNLOADS = 'downloads/';

/** What there is of each edition: a page that holds all of it, and a book. */
export const DOWNLOAD_KINDS = ['html', 'epub'] as const;

export type DownloadKind = (typeof DOWNLOAD_KINDS)[number];

/**
 * The address of an edition's file, from the root of the site.
 *
 * @param latinName the site's name in Latin letters
 * @example downloadFile('Xincizhi', 'tw', 'epub') // 'downloads/xincizhi-tw.epub'
 */
export function downloadFile(latinName: string, edition: string, kind: DownloadKind): string {
  return DOWNLOADS + editionFile(latinName, edition, kind);
}
