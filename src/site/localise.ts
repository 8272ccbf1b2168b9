import type { Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { convertTree } from '../chinese/convertTree.ts';
import type { Edition } from '../editions.ts';
import { converterOf, writtenBlocksOf } from './converters.ts';
import type { Converted } from './converters.ts';
import { BASE, href } from './href.ts';
import { nameNotes } from './nameNotes.ts';
import { layForms } from './layForms.ts';
import { rewriteLinks } from './rewriteLinks.ts';

/** Articles' finished HTML, parsed once; every edition starts from a copy. */
const trees = new Map<string, Root>();

/**
 * Makes an article's HTML that of an edition: its script, and links within the site that stay in
 * the edition.
 *
 * @param html rendered from the Simplified text, with links such as `/terms/suanli/`
 * @param own the text’s front matter, whose rules of conversion hold in it; none of a text in
 *   English, which is not converted
 * @returns a tree of its own, to which more may be added
 */
export function localise(html: string, edition: Edition, own: Converted | undefined): Root {
  let tree = trees.get(html);
  if (!tree) {
    tree = fromHtml(html, { fragment: true });
    trees.set(html, tree);
  }
  const copy = copyOf(tree);
  rewriteLinks(copy, { page: (path) => href(edition, path), file: (path) => BASE + path });
  if (!own) {
    nameNotes(copy, edition, 'en');
    return copy;
  }
  const { script } = edition;
  const convert = converterOf(edition, own);
  if (convert && script !== 'hans') {
    const laid = layForms(copy, writtenBlocksOf(own) ?? []);
    convertTree(copy, convert, script);
    // What was written in Traditional characters passes through no conversion.
    for (const { text, ...forms } of laid) text.value = forms[script];
  }
  nameNotes(copy, edition, 'zh');
  // The English edition shows Chinese in the script that its reader chooses, and keeps them.
  if (edition.id !== 'en') dropForms(copy);
  return copy;
}

/** Removes what the writer settled for other editions, once it is taken up. */
function dropForms(node: Nodes): void {
  if (node.type === 'element') {
    delete node.properties['dataTw'];
    delete node.properties['dataHk'];
  }
  if ('children' in node) node.children.forEach(dropForms);
}

/** A copy that may be changed; places in the source are shared, since nothing changes them. */
function copyOf<Node extends Nodes>(node: Node): Node {
  const copy = { ...node };
  if ('properties' in copy) copy.properties = { ...copy.properties };
  if ('children' in copy) copy.children = copy.children.map(copyOf) as typeof copy.children;
  return copy;
}
