import { parseAddress } from '../editions.ts';
import type { Edition } from '../editions.ts';
import type { Chapter } from './book.ts';
import { elementsIn } from './tree.ts';

/** Where links lead that do not stay in the book. */
export interface Outside {
  edition: Edition;
  /** Where the site stands on its host, with a slash at both ends. */
  base: string;
  /** The site’s host; without one, a link to a page that is not in the book is plain text. */
  host: string | undefined;
}

/**
 * Sends the links of all documents to where they lead in a book: to a document and a place in it;
 * to the web for other hosts and, where the site is published, for its other pages. What leads
 * nowhere is text.
 *
 * @param chapters changed in place
 * @example '/zh-tw/terms/suanli/' // 'glossary-s.xhtml#term-suanli'
 */
export function placeLinks(chapters: readonly Chapter[], outside: Outside): void {
  const ids = new Map(chapters.map(({ file, body }) => [file, idsIn(body)]));
  const places = new Map(
    chapters.flatMap(({ file, places: own }) =>
      [...own].map(([path, id]) => [path, { file, id }] as const),
    ),
  );

  const placeOf = (href: string, file: string): string | undefined => {
    const [address = '', hash = ''] = href.split('#');
    const own = address === '' ? file : address;
    if (ids.has(own)) {
      const target = address === '' ? '' : address;
      if (hash === '') return target === '' ? undefined : target;
      return ids.get(own)?.has(hash) === true ? `${target}#${hash}` : target || undefined;
    }
    if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(href)) return webAddress(href);
    if (!address.startsWith(outside.base)) return undefined;
    const { edition, path } = parseAddress(address.slice(outside.base.length));
    const place = edition.id === outside.edition.id ? places.get(path) : undefined;
    if (!place) return outside.host === undefined ? undefined : webAddress(href, outside.host);
    const id = hash !== '' && ids.get(place.file)?.has(hash) === true ? hash : place.id;
    return id === '' ? place.file : `${place.file}#${id}`;
  };

  for (const { file, body } of chapters) {
    for (const element of elementsIn(body)) {
      const { href } = element.properties;
      if (typeof href !== 'string') continue;
      const place = placeOf(href, file);
      if (place !== undefined) {
        element.properties.href = place;
        continue;
      }
      const { className, lang } = element.properties;
      element.tagName = 'span';
      element.properties = { className, lang };
    }
  }
}

const idsIn = (body: Chapter['body']): ReadonlySet<string> =>
  new Set(elementsIn(body).flatMap(({ properties: { id } }) => (id ? [id] : [])));

/** Of addresses that are none, and of code, nothing is left. */
function webAddress(href: string, host = 'https://localhost'): string | undefined {
  if (!URL.canParse(href, host)) return undefined;
  const { protocol, href: whole } = new URL(href, host);
  return /^(?:https?|mailto):$/.test(protocol) ? whole : undefined;
}
