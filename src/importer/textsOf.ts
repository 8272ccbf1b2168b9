import type { Draft, DraftBlock } from './draft.ts';
import type { Text } from './stretches.ts';

/**
 * All texts of an article to be, in the order in which its file has them.
 *
 * @example textsOf({ title, subtitles: [], bylines: [byline], datelines: [], blocks }) // title, byline, the blocks’
 */
export function textsOf({ title, subtitles, bylines, datelines, blocks }: Draft): Text[] {
  return [title, ...subtitles, ...bylines, ...datelines, ...blocks.flatMap(textsIn)];
}

function textsIn(block: DraftBlock): readonly Text[] {
  switch (block.kind) {
    case 'list':
      return block.items.flat().flatMap(textsIn);
    case 'quote':
      return block.children.flatMap(textsIn);
    case 'verse':
      return block.lines;
    case 'table':
      return block.rows.flat();
    case 'rule':
      return [];
    default:
      return [block.text];
  }
}
