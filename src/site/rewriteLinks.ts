import type { Nodes } from 'hast';

/**
 * Sends links within the site, which writers give from the root of the site (`/terms/suanli/`),
 * to where they lead in an edition. Links to other hosts, to a protocol or into the page stay.
 *
 * @param address makes the address of a path such as 'terms/suanli/'
 */
export function rewriteLinks(node: Nodes, address: (path: string) => string): void {
  if (node.type === 'element') {
    const { href } = node.properties;
    if (typeof href === 'string' && /^\/(?!\/)/.test(href)) {
      node.properties['href'] = address(href.slice(1));
    }
  }
  if ('children' in node) for (const child of node.children) rewriteLinks(child, address);
}
