import type { Element, ElementContent, Root } from 'hast';
import type { ReadWord } from '../chinese/reading/createReader.ts';
import { descendants, textsOfBlock } from './textsOfBlock.ts';
import type { TextPlace } from './textsOfBlock.ts';

/** The words of a block, and what stands above each. */
export interface ReadBlock {
  id: string;
  words: readonly ReadWord[];
}

/** Elements whose text is a sign and not a word. */
const OPAQUE = new Set(['code', 'kbd', 'samp']);

/**
 * Puts pinyin above the words of an article: `<ruby>算力<rp>（</rp><rt>suànlì</rt><rp>）</rp></ruby>`.
 * A word that begins in one element and ends in another goes without.
 *
 * @param tree an article's HTML in its edition; changed in place
 * @param blocks in the words of that edition
 * @throws Error where a block of the page does not say what its words say
 */
export function addPinyin(tree: Root, blocks: readonly ReadBlock[]): void {
  const byId = new Map(blocks.map((block) => [block.id, block]));
  for (const element of descendants(tree)) {
    const block = byId.get(element.properties.id ?? '');
    if (!block) continue;
    const texts = textsOfBlock(element, byId);
    const shown = texts.map(({ text }) => text.value).join('');
    const read = block.words.map(({ text }) => text).join('');
    if (shown !== read)
      throw new Error(`Block ${block.id} says “${shown}”, and was read as “${read}”.`);
    annotate(texts, block.words);
  }
}

function annotate(places: readonly TextPlace[], words: readonly ReadWord[]): void {
  const queue = words.map((word) => ({ ...word }));
  let followsRead = false;
  for (const { parent, text } of places) {
    const parts: ElementContent[] = [];
    let left = text.value.length;
    while (left > 0) {
      const word = queue[0];
      if (!word) break;
      if (word.text.length > left) {
        // The rest of it stands in the next element.
        parts.push({ type: 'text', value: word.text.slice(0, left) });
        queue[0] = { text: word.text.slice(left), pinyin: '' };
        left = 0;
      } else {
        const isRead = word.pinyin !== '' && !OPAQUE.has(parent.tagName);
        // A word holds together, and a line may end between one and the next.
        if (isRead && followsRead) parts.push(element('wbr', []));
        parts.push(isRead ? ruby(word) : { type: 'text', value: word.text });
        followsRead = isRead;
        left -= word.text.length;
        queue.shift();
      }
    }
    if (parts.length > 0)
      parent.children.splice(parent.children.indexOf(text), 1, ...joined(parts));
  }
}

/** Texts beside each other are one. */
function joined(parts: readonly ElementContent[]): ElementContent[] {
  const result: ElementContent[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (part.type === 'text' && last?.type === 'text') last.value += part.value;
    else result.push(part);
  }
  return result;
}

function ruby({ text, pinyin }: ReadWord): Element {
  return element('ruby', [
    { type: 'text', value: text },
    element('rp', [{ type: 'text', value: '（' }]),
    element('rt', [{ type: 'text', value: pinyin }]),
    element('rp', [{ type: 'text', value: '）' }]),
  ]);
}

const element = (tagName: string, children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});
