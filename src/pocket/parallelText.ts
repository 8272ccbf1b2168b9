import type { Element } from 'hast';
import { elementsIn, findElement, hasClass, replaceElements, textContent } from './hast.ts';

/** Marks the place of a block whose text is in the file already. */
export const LENT = 'dataLent';

/**
 * The address of the article that a page shows beside its translation.
 *
 * @returns undefined for every other page
 * @example articleOfParallel('articles/suanli-kuorong/parallel/') // 'articles/suanli-kuorong/'
 */
export function articleOfParallel(path: string): string | undefined {
  return /^(articles\/[^/]+\/)parallel\/$/.exec(path)?.[1];
}

/**
 * Empties, on the page of an article beside its translation, what the article's own page has word for
 * word: the browser takes it from there. The place keeps the id of the block that it begins with.
 *
 * @param parallel the page, as the site has it; changed in place
 * @param article the article's own page
 */
export function lendTexts(parallel: Element, article: Element): void {
  const own = new Map<string, string>();
  for (const element of elementsIn(article)) {
    if (hasClass(element, 'prose')) {
      for (const child of element.children) {
        if (child.type !== 'element') continue;
        const block = firstBlock(child);
        if (block !== undefined) own.set(block, plainText(child));
      }
    }
  }
  for (const pair of elementsIn(parallel)) {
    if (!hasClass(pair, 'pair') || hasClass(pair, 'in-one')) continue;
    for (const side of pair.children) {
      if (side.type !== 'element') continue;
      const block = firstBlock(side);
      if (block === undefined || own.get(block) !== plainText(side)) continue;
      side.children = [];
      side.properties.id = block;
      side.properties[LENT] = '';
    }
  }
}

/** Blocks of the other language have it before their ids. */
function firstBlock(element: Element): string | undefined {
  const found = findElement(element, ({ properties: { id } }) => /^s\d/.test(id?.toString() ?? ''));
  return found?.properties.id?.toString();
}

function plainText(element: Element): string {
  const bare = structuredClone(element);
  replaceElements(bare, (one) => (hasClass(one, 'margin-note') ? [] : [one]));
  return textContent(bare);
}
