import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { EDITIONS, addressOf } from '../../src/editions.ts';
import type { Edition } from '../../src/editions.ts';
import type { BookSource } from '../../src/epub/book.ts';
import { stringsOf } from '../../src/i18n/strings.ts';

/** What the pages of a made-up site hold, as HTML. */
export interface BookSite {
  name: string;
  /** Body of each article, by its slug; the first is the newest. */
  articles: Readonly<Record<string, string>>;
  /** Headword of each entry, by its id; its first letter is that of the id. */
  terms: Readonly<Record<string, string>>;
  files?: Readonly<Record<string, Uint8Array>>;
}

/** For the tests: pages as the site makes them, as far as a book reads them, the same in every edition. */
export function bookSource(
  { name, articles, terms, files = {} }: BookSite,
  edition: Edition = EDITIONS[0],
  host?: string,
): BookSource {
  const pages = new Map<string, Root>();
  for (const one of EDITIONS) {
    const link = (path: string) => addressOf(one, path);
    const page = (path: string, body: string) => {
      const head = `<meta name="description" content="${name}"><meta property="og:site_name" content="${name}">`;
      const html = `<html lang="${one.lang}" data-base="/"><head>${head}</head><body>${body}</body></html>`;
      pages.set(addressOf(one, path, ''), fromHtml(html));
    };
    const slugs = Object.keys(articles);
    const ids = Object.keys(terms);
    page('', `<h1>${name}</h1>`);
    page(
      'articles/',
      `<ol class="article-list">${slugs.map((slug) => `<li><h2><a href="${link(`articles/${slug}/`)}">${slug}</a></h2></li>`).join('')}</ol>`,
    );
    for (const [slug, body] of Object.entries(articles)) {
      const notes = ids.map(
        (id) =>
          `<li><a class="term-link" href="${link(`terms/${id}/`)}"><b>${terms[id] ?? ''}</b></a><span class="on-paper">${name}</span></li>`,
      );
      page(
        `articles/${slug}/`,
        `<article class="prose"><h1>${name}</h1><p class="byline"><time datetime="2026-11-24">x</time></p>${body}<section class="cite">x</section></article><aside class="article-terms"><h2>x</h2><ul>${notes.join('')}</ul></aside>`,
      );
    }
    page(
      'terms/',
      `<h1>${name}</h1>${ids.map((id) => `<section class="letter"><h3>${id.charAt(0).toUpperCase()}</h3><ul><li><a href="${link(`terms/${id}/`)}"><b>${terms[id] ?? ''}</b></a></li></ul></section>`).join('')}`,
    );
    for (const [id, headword] of Object.entries(terms)) {
      page(
        `terms/${id}/`,
        `<div class="term-page"><h1><span class="headword" lang="zh-Hans"><ruby>${headword}<rt>x</rt></ruby></span></h1><section class="two"><p lang="zh-Hans">${headword}</p><p lang="en">${headword}</p></section></div>`,
      );
    }
  }
  return {
    edition,
    page: (address) => pages.get(address),
    file: (address) => files[address],
    base: '/',
    host,
    identifier: 'urn:uuid:00000000-0000-5000-8000-000000000000',
    words: stringsOf(edition.id).book,
  };
}
