import type { Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { convertTree } from '../chinese/convertTree.ts';
import type { Edition } from '../editions.ts';
import { converterOf } from './converters.ts';
import { BASE, href } from './href.ts';
import { rewriteLinks } from './rewriteLinks.ts';

/** Articles' finished HTML, parsed once; every edition starts from a copy. */
const trees = new Map<string, Root>();

/**
 * Makes an article's HTML that of an edition: its script, and links within the site that stay in
 * the edition.
 *
 * @param html rendered from the Simplified text, with links such as `/terms/suanli/`
 */
export function localise(html: string, edition: Edition): string {
  let tree = trees.get(html);
  if (!tree) {
    tree = fromHtml(html, { fragment: true });
    trees.set(html, tree);
  }
  const copy = copyOf(tree);
  rewriteLinks(copy, { page: (path) => href(edition, path), file: (path) => BASE + path });
  const convert = converterOf(edition);
  if (convert) convertTree(copy, convert);
  return toHtml(copy);
}

/** A copy that may be changed; places in the source are shared, since nothing changes them. */
function copyOf<Node extends Nodes>(node: Node): Node {
  const copy = { ...node };
  if ('properties' in copy) copy.properties = { ...copy.properties };
  if ('children' in copy) copy.children = copy.children.map(copyOf) as typeof copy.children;
  return copy;
}
