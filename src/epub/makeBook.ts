import type { Root } from 'hast';
import { EDITIONS, addressOf, editionOf } from '../editions.ts';
import { articleChapter } from './articleChapter.ts';
import type { BookSource, BookWords, Chapter, Part } from './book.ts';
import { bookStyle } from './bookStyle.ts';
import { coverPicture } from './coverPicture.ts';
import { figuresChapter } from './figuresChapter.ts';
import {
  COVER_FILE,
  COVER_PICTURE,
  TITLE_FILE,
  coverDocument,
  titleDocument,
} from './frontMatter.ts';
import type { BookFacts } from './frontMatter.ts';
import { glossaryPart } from './glossaryPart.ts';
import { NAV_FILE, contentsOf, navDocument, toNcx } from './navigation.ts';
import type { Landmark } from './navigation.ts';
import { packageDocument } from './packageDocument.ts';
import type { ManifestItem } from './packageDocument.ts';
import { placeLinks } from './placeLinks.ts';
import { placePictures } from './placePictures.ts';
import { metaContent, siteName } from './siteHead.ts';
import { elementsIn, find, findAll, make, textIn, textProperty, wholeText } from './tree.ts';
import { writeXhtml } from './writeXhtml.ts';

/** Everything but the container lies in one folder, so that a link is the name of a file. */
const FOLDER = 'EPUB';
const PACKAGE_FILE = 'package.opf';
const NCX_FILE = 'toc.ncx';
const STYLE_FILE = 'book.css';

/**
 * The files of a book, by their paths in it, made from the finished pages of an edition: cover,
 * title page, contents, articles from the newest, glossary by letter, figures. What a site does not
 * have, its book does not, either.
 *
 * @example makeBook(source).get('EPUB/article-suanli-kuorong.xhtml')
 * @throws Error where a page that others name is missing, or is none of this site
 */
export function makeBook(source: BookSource): Map<string, string | Uint8Array> {
  const { edition, base, host, identifier, words } = source;
  const own = (path: string) => source.page(addressOf(edition, path, ''));
  const home = own('');
  if (!home) throw new Error(`${addressOf(edition, '')}: the page is missing.`);
  const { lang } = edition;

  const articles = articlesPart(source, own('articles/'));
  const style = { lang, blockText: blockTextOf(source) };
  const list = own('terms/');
  const glossary = list && glossaryPart(list, (id) => own(`terms/${id}/`), style);
  const figurePage = own('figures/');
  const figures = figurePage && figuresChapter(figurePage, lang);
  const parts: Part[] = [
    ...(articles ? [articles.part] : []),
    ...(glossary ? [glossary] : []),
    ...(figures ? [{ title: figures.title, opening: figures, chapters: [] }] : []),
  ];

  const facts: BookFacts = {
    title: siteName(home),
    motto: textIn(find(home, 'h1')),
    description: metaContent(home, 'description'),
    lang,
    editionLabel: edition.label,
    day: articles?.newest.day ?? '',
    dayInWords: articles?.newest.inWords ?? '',
    licence: licenceOf(home),
    has: { articles: articles !== undefined, entries: glossary !== undefined },
    address: host === undefined ? undefined : new URL(addressOf(edition, '', base), host).href,
  };
  const cover = coverDocument(facts, words);
  const title = titleDocument(facts, words);
  const entries = contentsOf([title], parts);
  const body = parts.flatMap(({ opening, chapters }) => [
    ...(opening ? [opening] : []),
    ...chapters,
  ]);
  const nav = navDocument(entries, landmarksOf(body, glossary, words), lang, words);
  const documents = [cover, title, nav, ...body];

  placeLinks(documents, { edition, base, host });
  const pictures = placePictures(body, base, source.file);

  const items: ManifestItem[] = [
    ...documents.map((document): ManifestItem => ({
      id: `text-${document.file.replace(/\.xhtml$/, '')}`,
      file: document.file,
      type: 'application/xhtml+xml',
      properties: propertiesOf(document),
      isRead: true,
    })),
    { id: 'ncx', file: NCX_FILE, type: 'application/x-dtbncx+xml' },
    { id: 'style', file: STYLE_FILE, type: 'text/css' },
    { id: 'cover-picture', file: COVER_PICTURE, type: 'image/svg+xml', properties: 'cover-image' },
    ...pictures.map(({ file, type }) => ({ id: file.replace(/\..*$/, ''), file, type })),
  ];
  const files: [string, string | Uint8Array][] = [
    [
      PACKAGE_FILE,
      packageDocument(items, {
        ...facts,
        identifier,
        creator: facts.title,
        rights: facts.licence && `${words.rights(facts.licence.name)} ${facts.licence.url}`,
        accessibility: words.accessibility,
        ncxId: 'ncx',
      }),
    ],
    [NCX_FILE, toNcx(entries, { title: facts.title, lang, identifier })],
    [STYLE_FILE, bookStyle],
    [COVER_PICTURE, coverPicture({ ...namesOf(source, facts.title), edition })],
    ...documents.map((document): [string, string] => [document.file, toXhtml(document)]),
    ...pictures.map(({ file, bytes }): [string, Uint8Array] => [file, bytes]),
  ];
  return new Map([
    ['META-INF/container.xml', CONTAINER],
    ...files.map(([name, content]): [string, string | Uint8Array] => [
      `${FOLDER}/${name}`,
      content,
    ]),
  ]);
}

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
  <rootfiles>
    <rootfile full-path="${FOLDER}/${PACKAGE_FILE}" media-type="application/oebps-package+xml"/>
  </rootfiles>
</container>
`;

/** The articles in the order of their list, and the newest day that one of them bears. */
function articlesPart({ edition, page, words }: BookSource, list: Root | undefined) {
  let newest = { day: '', inWords: '' };
  const chapters = findAll(find(list, 'ol.article-list'), 'h2').flatMap((heading): Chapter[] => {
    const link = textProperty(find(heading, 'a'), 'href');
    const slug = /\/articles\/([^/]+)\/$/.exec(link)?.[1];
    if (slug === undefined) return [];
    const path = `articles/${slug}/`;
    const tree = page(addressOf(edition, path, ''));
    if (!tree) throw new Error(`${path}: the page is missing.`);
    const time = find(find(tree, 'p.byline'), 'time');
    const day = textProperty(time, 'dateTime');
    if (day > newest.day) newest = { day, inWords: textIn(time) };
    return [articleChapter(tree, slug, edition.lang, words)];
  });
  if (chapters.length === 0) return undefined;
  return { part: { title: words.articles, opening: undefined, chapters }, newest };
}

/** The text of blocks in whatever edition, each page read once. */
function blockTextOf({ base, page }: BookSource): (href: string) => string | undefined {
  const known = new Map<string, ReadonlyMap<string, string>>();
  const read = (address: string) => {
    const tree = page(address);
    const texts = tree ? elementsIn(tree) : [];
    return new Map(
      texts.flatMap((element): [string, string][] => {
        const { id } = element.properties;
        return id === undefined ? [] : [[id, wholeText(element)]];
      }),
    );
  };
  return (href) => {
    const [path = '', id = ''] = href.split('#');
    if (!path.startsWith(base)) return undefined;
    const address = path.slice(base.length);
    const texts = known.get(address) ?? read(address);
    known.set(address, texts);
    return texts.get(id);
  };
}

function landmarksOf(
  body: readonly Chapter[],
  glossary: Part | undefined,
  words: BookWords,
): Landmark[] {
  const [first] = body;
  return [
    { type: 'cover', title: words.cover, href: COVER_FILE },
    { type: 'titlepage', title: words.about, href: TITLE_FILE },
    { type: 'toc', title: words.contents, href: `${NAV_FILE}#toc` },
    ...(first ? [{ type: 'bodymatter', title: first.title, href: first.file }] : []),
    ...(glossary?.opening
      ? [{ type: 'glossary', title: glossary.title, href: glossary.opening.file }]
      : []),
  ];
}

/** What the foot of the site's pages names as its licence. */
function licenceOf(home: Root): BookFacts['licence'] {
  const link = findAll(home, 'a').find(({ properties: { rel } }) =>
    [rel].flat().some((one) => one === 'license'),
  );
  return link && { name: textIn(link), url: textProperty(link, 'href') };
}

/** The site's name in Chinese and in Latin letters, for the cover. */
function namesOf({ edition, page }: BookSource, name: string) {
  const english = page(addressOf(editionOf('en'), '', ''));
  const latin = english ? siteName(english) : '';
  if (edition.id !== 'en') return { chinese: name, lang: edition.lang, latin };
  const [first] = EDITIONS;
  const home = page(addressOf(first, '', ''));
  return { chinese: home ? siteName(home) : name, lang: first.lang, latin };
}

function propertiesOf({ file, body }: Chapter): string | undefined {
  if (file === NAV_FILE) return 'nav';
  return find(body, 'svg') ? 'svg' : undefined;
}

function toXhtml({ title, lang, body }: Chapter): string {
  const html = make(
    'html',
    { lang },
    make(
      'head',
      {},
      make('meta', { charSet: 'utf-8' }),
      make('title', {}, title),
      make('link', { rel: ['stylesheet'], type: 'text/css', href: STYLE_FILE }),
    ),
    make('body', {}, body),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n${writeXhtml(html)}\n`;
}
