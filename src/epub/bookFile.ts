/**
 * What the file of a book is called: the site's name in Latin letters, and the edition.
 *
 * @example bookFile('Xincizhi', 'tw') // 'xincizhi-tw.epub'
 */
export function bookFile(latinName: string, edition: string): string {
  const name = latinName
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${name || 'book'}-${edition}.epub`;
}
