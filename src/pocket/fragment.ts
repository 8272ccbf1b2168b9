/** A place in a pocket edition, and what is to be marked there. */
export interface PocketPlace {
  /** Id of a page or of something on one. */
  id: string;
  /** The query whose words are marked. */
  mark?: string;
}

/**
 * The id of what was an element of a page, in a file that holds all pages; without an id of its own,
 * that of the page.
 *
 * @param path the page's address within its edition: '' or 'terms/suanli/'
 * @example idIn('articles/suanli-kuorong/', 's1-1p1') // 'articles/suanli-kuorong/s1-1p1'
 */
export function idIn(path: string, id = ''): string {
  const page = path === '' ? 'home' : path.replace(/\/$/, '');
  return id === '' ? page : `${page}/${id}`;
}

/** The inverse of {@link idIn} for a page: 'home' // '' and 'terms/suanli' // 'terms/suanli/'. */
export function pathOf(page: string): string {
  return page === 'home' ? '' : `${page}/`;
}

/** @example writePlace({ id: 'terms/suanli', mark: '算力' }) // '#terms/suanli?mark=%E7%AE%97%E5%8A%9B' */
export function writePlace({ id, mark = '' }: PocketPlace): string {
  return `#${id}${mark === '' ? '' : `?${new URLSearchParams({ mark }).toString()}`}`;
}

/** Reads what stands in the address after `#`, as the browser spells it; the inverse of {@link writePlace}. */
export function readPlace(hash: string): PocketPlace {
  const [id = '', query = ''] = hash.replace(/^#/, '').split('?', 2);
  const mark = new URLSearchParams(query).get('mark') ?? '';
  return { id: decode(id), ...(mark !== '' && { mark }) };
}

/** What is no UTF-8 is taken as it stands, and leads nowhere. */
function decode(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
