/**
 * What the file of an edition is called: the site's name in Latin letters, and the edition.
 *
 * @param ending 'epub' or 'html'
 * @example editionFile('Xincizhi', 'tw', 'epub') // 'xincizhi-tw.epub'
 */
export function editionFile(latinName: string, edition: string, ending: string): string {
  const name = latinName
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${name || 'book'}-${edition}.${ending}`;
}
