import type { XmlElement } from '../glossary/exports/writeXml.ts';
import { writeXml } from '../glossary/exports/writeXml.ts';
import type { BookFacts } from './frontMatter.ts';
import { NEVER } from './zipBook.ts';

/** A file of the book as its list has it. */
export interface ManifestItem {
  id: string;
  file: string;
  type: string;
  /** Of EPUB: `nav`, `svg`, `cover-image`. */
  properties?: string;
  /** Whether it is read in its turn. */
  isRead?: boolean;
}

/** What the package document says beside the facts of the book. */
export interface PackageFacts extends Omit<
  BookFacts,
  'motto' | 'editionLabel' | 'dayInWords' | 'has' | 'licence'
> {
  identifier: string;
  creator: string;
  /** In words and with the address; none where the site names no licence. */
  rights: string | undefined;
  accessibility: string;
  ncxId: string;
}

/**
 * The package document: what the book is, every file in it, and the order in which it is read. It
 * was changed when its newest article was, so that the same texts make the same book.
 *
 * @see https://www.w3.org/TR/epub-33/#sec-package-doc
 * @see https://www.w3.org/TR/epub-a11y-11/#sec-discovery
 */
export function packageDocument(items: readonly ManifestItem[], facts: PackageFacts): string {
  const { title, lang, identifier, creator, description, rights, day, address, ncxId } = facts;
  return writeXml({
    name: 'package',
    attributes: {
      xmlns: 'http://www.idpf.org/2007/opf',
      version: '3.0',
      'unique-identifier': 'identifier',
      'xml:lang': lang,
    },
    content: [
      {
        name: 'metadata',
        attributes: { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
        content: [
          { name: 'dc:identifier', attributes: { id: 'identifier' }, content: identifier },
          { name: 'dc:title', content: title },
          { name: 'dc:language', content: lang },
          { name: 'dc:creator', content: creator },
          { name: 'dc:publisher', content: creator },
          { name: 'dc:description', content: description },
          ...(rights === undefined ? [] : [{ name: 'dc:rights', content: rights }]),
          ...(address === undefined ? [] : [{ name: 'dc:source', content: address }]),
          ...(day === '' ? [] : [{ name: 'dc:date', content: day }]),
          meta('dcterms:modified', `${day === '' ? NEVER : day}T00:00:00Z`),
          ...[
            ['accessMode', 'textual'],
            ['accessMode', 'visual'],
            ['accessModeSufficient', 'textual'],
            ['accessibilityFeature', 'alternativeText'],
            ['accessibilityFeature', 'displayTransformability'],
            ['accessibilityFeature', 'readingOrder'],
            ['accessibilityFeature', 'structuralNavigation'],
            ['accessibilityFeature', 'tableOfContents'],
            ['accessibilityHazard', 'none'],
            ['accessibilitySummary', facts.accessibility],
          ].map(([name = '', value = '']) => meta(`schema:${name}`, value)),
          // Readers of EPUB 2 find the cover by this.
          {
            name: 'meta',
            attributes: { name: 'cover', content: coverId(items) },
            content: '',
          },
        ],
      },
      { name: 'manifest', content: items.map(manifestItem) },
      {
        name: 'spine',
        attributes: { toc: ncxId },
        content: items
          .filter(({ isRead }) => isRead)
          .map(({ id }) => ({ name: 'itemref', attributes: { idref: id }, content: '' })),
      },
    ],
  });
}

const meta = (property: string, content: string): XmlElement => ({
  name: 'meta',
  attributes: { property },
  content,
});

const coverId = (items: readonly ManifestItem[]) =>
  items.find(({ properties }) => properties === 'cover-image')?.id ?? '';

const manifestItem = ({ id, file, type, properties }: ManifestItem): XmlElement => ({
  name: 'item',
  attributes: { id, href: file, 'media-type': type, ...(properties && { properties }) },
  content: '',
});
