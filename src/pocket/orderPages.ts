import { elementsIn } from './hast.ts';
import type { SitePage } from './bindEdition.ts';

const ORDER = ['', 'articles/', 'figures/', 'terms/', 'about/'];

/**
 * Puts pages in the order in which a book would have them; what an index page lists stands behind it,
 * in the order of its links.
 *
 * @example
 * // 'about/', 'terms/zhisuan/', 'terms/', 'terms/suanli/', ''
 * // becomes '', 'terms/', 'terms/suanli/', 'terms/zhisuan/', 'about/'
 */
export function orderPages(pages: readonly SitePage[]): SitePage[] {
  const listed = new Map<string, number>();
  for (const { path, tree } of pages) {
    if (!ORDER.includes(path)) continue;
    const links = elementsIn(tree).flatMap(({ properties: { href } }) =>
      typeof href === 'string' ? href : [],
    );
    for (const href of links) {
      const [own = ''] = /[^/?#]+\/[^/?#]+\/$/.exec(href) ?? [];
      if (path !== '' && own.startsWith(path) && !listed.has(own)) listed.set(own, listed.size);
    }
  }
  const rank = ({ path }: SitePage): [number, number] => {
    const [section = ''] = /^[^/]*\/?/.exec(path) ?? [];
    const at = ORDER.indexOf(section);
    const within =
      path === section
        ? -1
        : (listed.get(path.split('/').slice(0, 2).join('/') + '/') ?? listed.size);
    return [at < 0 ? ORDER.length : at, within];
  };
  return pages.toSorted((a, b) => {
    const [sectionA, placeA] = rank(a);
    const [sectionB, placeB] = rank(b);
    return sectionA - sectionB || placeA - placeB || (a.path < b.path ? -1 : 1);
  });
}
