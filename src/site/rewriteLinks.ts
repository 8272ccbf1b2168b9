import type { Nodes } from 'hast';

/** Where addresses from the root of the site lead in an edition. */
export interface Addresses {
  /** A page, by its address within the edition: 'terms/suanli/'. */
  page: (path: string) => string;
  /** A file that all editions share: 'glossary.json'. */
  file: (path: string) => string;
}

/**
 * Sends links and pictures within the site, which writers give from its root (`/terms/suanli/`,
 * `/favicon.svg`), to where they stand. What ends in a slash is a page. Links to other hosts, to a
 * protocol or into the page stay.
 */
export function rewriteLinks(node: Nodes, addresses: Addresses): void {
  if (node.type === 'element') {
    for (const name of ['href', 'src']) {
      const value = node.properties[name];
      if (typeof value !== 'string' || !/^\/(?!\/)/.test(value)) continue;
      const isPage = /^[^?#]*\/(?:[?#]|$)/.test(value);
      node.properties[name] = addresses[isPage ? 'page' : 'file'](value.slice(1));
    }
  }
  if ('children' in node) for (const child of node.children) rewriteLinks(child, addresses);
}
