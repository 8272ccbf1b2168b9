import type { Root } from 'hast';
import type { Block } from '../articles/readBlocks.ts';
import { fixedIn } from '../articles/inlineForms.ts';
import { alignPieces } from '../chinese/alignPieces.ts';
import { descendants, textsOfBlock } from './textsOfBlock.ts';
import type { TextPlace } from './textsOfBlock.ts';

/** A text node of an article’s page, and what the Traditional editions show in its place. */
export interface LaidText extends TextPlace {
  tw: string;
  hk: string;
}

/**
 * Finds what the Traditional editions show in each text node of an article that is written in
 * Traditional characters.
 *
 * @param tree the article’s HTML in Simplified characters
 * @throws Error where a block of the page does not say what was read
 */
export function layForms(
  tree: Root,
  blocks: readonly Pick<Block, 'id' | 'text' | 'settled'>[],
): LaidText[] {
  const byId = new Map(blocks.map((block) => [block.id, block]));
  return descendants(tree).flatMap((element): LaidText[] => {
    const block = byId.get(element.properties.id ?? '');
    if (!block) return [];
    const places = textsOfBlock(element, byId);
    const shown = places.map(({ text }) => text.value).join('');
    if (shown !== block.text) {
      throw new Error(`Block ${block.id} says “${shown}”, and was read as “${block.text}”.`);
    }
    const lengths = places.map(({ text }) => text.value.length);
    const formsIn = (script: 'tw' | 'hk') =>
      alignPieces(
        fixedIn(block.settled, script).map(({ start, end, to }) => {
          return { from: block.text.slice(start, end), to };
        }),
        lengths,
      );
    const [tw, hk] = [formsIn('tw'), formsIn('hk')];
    return places.map((place, index) => ({
      ...place,
      tw: tw[index] ?? '',
      hk: hk[index] ?? '',
    }));
  });
}
