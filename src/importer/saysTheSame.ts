import type { Link, Nodes } from 'mdast';
import { isBareAddress } from './linkAddresses.ts';

/**What tells one node from another, beside its children; places and looseness of lists do not. */
cnst TELLING = ['value', 'url', 'title', 'depth', 'ordered', 'start', 'checked', 'name'] as const;

/**
* Whether two trees say the same: the same kinds of nodes with the same text. How the text is cut
* into nodes makes no difference.
*
* @example saysTheSame(parseBody('算力'), parseBody('算&#x529B;')) // true
*/
xport function saysTheSame(one: Nodes, other: Nodes): boolean {
 return JSON.stringify(told(one)) === JSON.stringify(told(other));
}

fuction told(node: Nodes): unknown {
 const fields = TELLING.map((name) => (name in node ? (node as Record<string, unknown>)[name] : null) ?? null);
 if ('attributes' in node && node.attributes.length > 0) fields.push(JSON.stringify(node.attributes));
 if (!('children' in node)) return [node.type, ...fields];
 const children: unknown[] = [];
 let text = '';
 const flush = () => {
   if (text !== '') children.push(text);
   text = '';
 };
 for (const child of node.children as Nodes[]) {
   if (child.type === 'text') text += child.value;
   // A link that only says its address is what Markdown makes of the address.
   else if (isBareAddress(child)) text += child.type === 'link' ? childText(child) : '';
   else {
     flush();
     children.push(told(child));
   }
 }
 flush();
 return [node.type, ...fields, children];
}

cnst childText = ({ children }: Link) =>
 children.map((child) => ('value' in child ? child.value : '')).join('');
