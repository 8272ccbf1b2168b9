import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { CardFile } from '../glossary/cardData.ts';
import type { LookUpFile } from '../glossary/lookUpFile.ts';
import type { RegionalFile } from '../search/regionalWords.ts';
import type { SearchPage } from '../search/searchPage.ts';
import { idIn } from './fragment.ts';
import { elementsIn, findElement, hasClass, makeElement, textContent } from './hast.ts';
import { orderPages } from './orderPages.ts';
import { articleOfParallel, lendTexts } from './parallelText.ts';
import { prepareFrame, preparePage } from './preparePage.ts';
import type { PocketFile } from './preparePage.ts';
import { takeForms } from './quotedForms.ts';
import type { QuotedForms } from './quotedForms.ts';
import { takeReplaced } from './replaced.ts';
import type { PageReplaced } from './replaced.ts';

/** A finished page of the site. */
export interface SitePage {
  /** The address within the edition: 'terms/suanli/'. */
  path: string;
  /** Used up. */
  tree: Root;
}

/** What an edition of the site consists of. */
export interface SiteEdition {
  base: string;
  pages: readonly SitePage[];
  /** What its pages fetch to be put at their end; used up. */
  dialogs: Root;
  lookUp: LookUpFile;
  cards: CardFile;
  /** Words that count as the same to search. */
  words: RegionalFile;
  /** The pages as the site's search has them. */
  texts: readonly SearchPage[];
}

/** What the file says of itself, in the edition's words. */
export interface PocketWords {
  /** What the file is, of what day, under what licence. */
  about: string;
  /** Leads from an entry to the drawing of all. */
  wholeMap: string;
  previous: string;
  next: string;
  copied: string;
  failed: string;
}

/** What the script of a pocket edition works from. */
export interface PocketData {
  lookUp: LookUpFile;
  cards: CardFile;
  words: RegionalFile;
  /** By the page's address. */
  replaced: Record<string, PageReplaced>;
  forms: QuotedForms;
  says: Omit<PocketWords, 'about'>;
}

/** An edition as the parts of one file. */
export interface BoundEdition {
  title: string;
  description: string;
  head: string;
  pages: string;
  foot: string;
  data: PocketData;
}

/**
 * Binds the finished pages of an edition into the parts of one file, in the order in which a reader
 * would turn them: home, articles, figures, glossary, about.
 *
 * @throws RangeError where two things would have one id, or the pages are not those of a built site
 */
export function bindEdition(site: SiteEdition, says: PocketWords): BoundEdition {
  const kept = orderPages(site.pages.filter(belongs));
  const home = kept.find(({ path }) => path === '');
  if (!home) throw new RangeError('The site has no home page: build it anew.');
  const file: PocketFile = { base: site.base, pages: new Set(kept.map(({ path }) => path)) };
  for (const { path, tree } of kept) {
    const from = articleOfParallel(path);
    const article = kept.find((page) => page.path === from);
    if (article) lendTexts(mainOf(tree), mainOf(article.tree));
  }
  const glossary = kept.find(({ path }) => path === 'terms/')?.tree;
  const frame = bindFrame(home.tree, site.dialogs, glossary, file, says);
  const sections = kept.map(({ path, tree }) => sectionOf(tree, path, file));
  const forms = takeForms({ type: 'root', children: [...sections, ...frame.head, ...frame.foot] });
  settleLinks([...sections, ...frame.head, ...frame.foot]);
  const { wholeMap, previous, next, copied, failed } = says;
  const meta = findElement(home.tree, ({ properties }) => properties['name'] === 'description');
  const { content: description } = meta?.properties ?? {};
  return {
    title: titleOf(home.tree),
    description: typeof description === 'string' ? description : '',
    head: write(frame.head),
    pages: write(sections),
    foot: write(frame.foot),
    data: {
      lookUp: site.lookUp,
      cards: site.cards,
      words: site.words,
      replaced: Object.fromEntries(
        site.texts.flatMap((page): [string, PageReplaced][] => {
          const replaced = takeReplaced(page);
          return replaced ? [[page.path, replaced]] : [];
        }),
      ),
      forms,
      says: { wholeMap, previous, next, copied, failed },
    },
  };
}

/** What search reads, and articles beside their translations. */
function belongs({ path, tree }: SitePage): boolean {
  return (
    mainOf(tree).properties['dataIndex'] !== undefined || articleOfParallel(path) !== undefined
  );
}

const mainOf = (tree: Root) =>
  findElement(tree, ({ tagName }) => tagName === 'main') ?? makeElement('main', {});

const titleOf = (tree: Root) => {
  const title = findElement(tree, ({ tagName }) => tagName === 'title');
  return title ? textContent(title) : '';
};

function sectionOf(tree: Root, path: string, file: PocketFile): Element {
  const main = mainOf(tree);
  preparePage(main, path, file);
  const { dataIndex, dataIndexDate, dataIndexSubjects } = main.properties;
  const properties = {
    className: ['page'],
    id: idIn(path),
    dataTitle: titleOf(tree),
    dataIndex,
    dataIndexDate,
    dataIndexSubjects,
  };
  return { ...main, tagName: 'section', properties };
}

/** What stands around the pages, taken from the home page; the look-up box from the glossary's. */
function bindFrame(
  home: Root,
  fragment: Root,
  glossary: Root | undefined,
  file: PocketFile,
  says: PocketWords,
) {
  const part = (test: (element: Element) => boolean) =>
    findElement(home, test) ?? makeElement('div', {});
  const skip = part((element) => hasClass(element, 'skip'));
  const header = part((element) => hasClass(element, 'top'));
  const footer = part((element) => hasClass(element, 'foot'));
  const dialogs = elementsIn(fragment).filter(({ tagName }) => tagName === 'dialog');
  for (const one of [header, footer, ...dialogs]) prepareFrame(one, file);
  const box = glossary && findElement(glossary, (element) => hasClass(element, 'lookup'));
  const tools = findElement(header, (element) => hasClass(element, 'tools'));
  if (tools) {
    tools.children = tools.children.filter(
      (child) => child.type !== 'element' || !hasClass(child, 'editions'),
    );
    if (box) {
      const own = structuredClone(box);
      prepareFrame(own, file, (id) => `top-${id}`);
      tools.children.unshift(own);
    }
  }
  const inner = findElement(footer, (element) => hasClass(element, 'wrap'));
  inner?.children.unshift(makeElement('p', { className: ['pocket-about'] }, [says.about]));
  return { head: [skip, header], foot: [footer, ...dialogs] };
}

/**
 * Holds every link within the file against its ids. A block that this edition does not have leads to
 * its page.
 *
 * @throws RangeError where two elements have one id
 */
function settleLinks(parts: readonly Element[]): void {
  const elements = parts.flatMap(elementsIn);
  const ids = new Set(['main']);
  for (const { properties } of elements) {
    const { id } = properties;
    if (typeof id !== 'string') continue;
    if (ids.has(id)) throw new RangeError(`Two things in the file have the id ${id}: rename one.`);
    ids.add(id);
  }
  for (const { properties } of elements) {
    const { href } = properties;
    if (typeof href !== 'string' || !href.startsWith('#')) continue;
    let id = href.slice(1);
    while (!ids.has(id) && id.includes('/')) id = id.slice(0, id.lastIndexOf('/'));
    properties.href = `#${id}`;
  }
}

function write(elements: readonly Element[]): string {
  return toHtml(
    { type: 'root', children: [...elements] },
    {
      omitOptionalTags: true,
      preferUnquoted: true,
      collapseEmptyAttributes: true,
      closeEmptyElements: true,
    },
  );
}
