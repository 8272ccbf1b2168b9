import { isCjk } from '../chinese/isCjk.ts';

const BREAK = /[ \t]*\r?\n[ \t]*/g;

/**
 * Removes the line breaks that an editor's wrapping left inside a paragraph: between Chinese
 * characters nothing takes their place, elsewhere one space does. Works across node borders,
 * since the break may stand at the edge of an emphasis.
 *
 * @param nodes the text nodes of one block in order; their values are changed in place
 * @example joinSoftBreaks([{ value: '头\n发' }]) // the node now holds '头发'
 */
export function joinSoftBreaks(nodes: readonly { value: string }[]): void {
  const joined = nodes.map((node) => node.value).join('');
  let start = 0;
  for (const node of nodes) {
    const { value } = node;
    node.value = value.replace(BREAK, (match, offset: number) => {
      const before = joined.slice(0, start + offset).at(-1) ?? '';
      const after = joined.slice(start + offset + match.length).at(0) ?? '';
      return isCjk(before) || isCjk(after) ? '' : ' ';
    });
    start += value.length;
  }
}
