import type { Root } from 'hast';
import type { ReadInput } from '../../units.ts';
import { dayOf } from '../dayOf.ts';
import { attribute, childrenOf, elementsIn, isElement, plainText } from './nodes.ts';
import type { Nodes } from 'hast';

const NAMES = {
  title: ['og:title', 'twitter:title', 'articletitle', 'title', 'headline'],
  authors: ['author', 'article:author', 'og:article:author', 'byl', 'dc.creator'],
  publisher: [
    'source',
    'contentsource',
    'mediaid',
    'og:site_name',
    'article:publisher',
    'publisher',
  ],
  date: [
    ...['article:published_time', 'og:article:published_time', 'pubdate', 'publishdate'],
    ...['firstpublishedtime', 'datepublished', 'apub:time', 'date', 'dc.date'],
  ],
} as const;

/** What follows a title in `<title>`: the names of column and site. */
const SITE = /\s*(?:[-_|–—｜]{1,2}|\s-\s).*$/su;

/**
 * What a page says of itself: `<meta>`, structured data (JSON-LD) and `<title>`, in this order.
 *
 * @example statedIn(fromHtml('<title>电价下调 - 城东日报</title>')) // { title: '电价下调' }
 */
export function statedIn(tree: Root): ReadInput['stated'] {
  const all = elementsIn(tree);
  const metas = new Map<string, string>();
  for (const element of all.filter(({ tagName }) => tagName === 'meta')) {
    const name = (attribute(element, 'name') ?? attribute(element, 'property') ?? '').toLowerCase();
    const content = (attribute(element, 'content') ?? '').trim();
    if (content !== '' && !metas.has(name)) metas.set(name, content);
  }
  const data = structuredData(tree);
  const meta = (key: keyof typeof NAMES) =>
    NAMES[key].map((name) => metas.get(name)).find((value) => value !== undefined);

  const titles = all
    .filter(({ tagName }) => tagName === 'title')
    .map((node) => plainText(node).trim());
  const title =
    meta('title') ?? data.title ?? titles.find((text) => text !== '')?.replace(SITE, '');
  const author = meta('authors');
  const authors =
    author !== undefined && !/^https?:/.test(author)
      ? author.split(/\s*[、，,;；]\s*/).filter((name) => name !== '')
      : data.authors;
  const publisher = meta('publisher') ?? data.publisher;
  const date = dayOf(meta('date') ?? data.date ?? '');
  const html = all.find(({ tagName }) => tagName === 'html');
  const language = html && attribute(html, 'lang');
  return {
    ...(title === undefined || title === '' ? {} : { title }),
    ...(authors === undefined || authors.length === 0 ? {} : { authors }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(date === undefined ? {} : { date }),
    ...(language === undefined || language === '' ? {} : { language }),
  };
}

interface Structured {
  title?: string | undefined;
  authors?: string[];
  publisher?: string | undefined;
  date?: string | undefined;
}

type Fields = Record<string, unknown>;

function structuredData(tree: Root): Structured {
  for (const text of scriptsIn(tree)) {
    const article = parsed(text)
      .flatMap((item) => [item, ...recordsIn(item['@graph'])])
      .find((item) => /Article|NewsArticle|BlogPosting|Report/.test(String(item['@type'])));
    if (!article) continue;
    const names = (value: unknown) =>
      recordsIn(value)
        .map(({ name }) => name)
        .filter((name) => typeof name === 'string');
    const text1 = (value: unknown) => (typeof value === 'string' ? value : undefined);
    return {
      title: text1(article['headline']),
      authors: names(article['author']),
      publisher: names(article['publisher'])[0],
      date: text1(article['datePublished']),
    };
  }
  return {};
}

function scriptsIn(node: Nodes): string[] {
  if (isElement(node) && node.tagName === 'script') {
    const isData = attribute(node, 'type') === 'application/ld+json';
    return isData
      ? [node.children.map((child) => (child.type === 'text' ? child.value : '')).join('')]
      : [];
  }
  return childrenOf(node).flatMap(scriptsIn);
}

function parsed(text: string): Fields[] {
  try {
    return recordsIn(JSON.parse(text));
  } catch (error) {
    // Sites write line feeds into their strings; the page says the same elsewhere.
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

function recordsIn(value: unknown): Fields[] {
  const list: unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((item): item is Fields => typeof item === 'object' && item !== null);
}
