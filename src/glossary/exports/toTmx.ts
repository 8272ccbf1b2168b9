import type { Edition } from '../../editions.ts';
import { EDITIONS, editionOf } from '../../editions.ts';
import type { ExportOptions } from './exportOptions.ts';
import { writeXml } from './writeXml.ts';
import type { XmlElement } from './writeXml.ts';

/** A stretch of parallel text: a title, a paragraph, a cell. */
export interface TextPair {
  article: string;
  /** The block's id; `title` and `description` of the article itself. */
  block: string;
  /** As an edition writes it. */
  textIn: (edition: Edition) => string;
}

const SOURCE = editionOf('hans');

/**
 * Parallel text for translation memories: TMX 1.4b, a unit for each block that stands in both
 * languages, with a variant for each edition.
 *
 * @param pairs in reading order
 * @see https://www.gala-global.org/tmx-14b
 */
export function toTmx(pairs: readonly TextPair[], { site }: Pick<ExportOptions, 'site'>): string {
  return writeXml({
    name: 'tmx',
    attributes: { version: '1.4' },
    content: [
      {
        name: 'header',
        attributes: {
          creationtool: 'xincizhi',
          creationtoolversion: '1',
          segtype: 'paragraph',
          'o-tmf': 'mdx',
          adminlang: 'en',
          srclang: SOURCE.lang,
          datatype: 'plaintext',
        },
        content: [{ name: 'prop', attributes: { type: 'x-site' }, content: site }],
      },
      { name: 'body', content: pairs.map((pair) => unit(pair, site)) },
    ],
  });
}

function unit({ article, block, textIn }: TextPair, site: string): XmlElement {
  const isBlock = block !== 'title' && block !== 'description';
  const address = new URL(`articles/${article}/${isBlock ? `#${block}` : ''}`, site).href;
  return {
    name: 'tu',
    attributes: { tuid: `${article}#${block}` },
    content: [
      { name: 'prop', attributes: { type: 'x-address' }, content: address },
      ...EDITIONS.map((edition) => ({
        name: 'tuv',
        attributes: { 'xml:lang': edition.lang },
        content: [{ name: 'seg', content: textIn(edition) }],
      })),
    ],
  };
}
