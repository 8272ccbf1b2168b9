import type { Chapter } from './book.ts';
import { elementsIn } from './tree.ts';

/** Types that every reader knows, by the ending of a file. */
const TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  svg: 'image/svg+xml',
};

/** A picture that stands in the book. */
export interface Picture {
  file: string;
  type: string;
  bytes: Uint8Array;
}

/**
 * Takes the site’s pictures into the book. Of one that is not there, that stands on another host,
 * or that not every reader can show, its words remain.
 *
 * @param chapters changed in place
 * @param read a file, by its address from the root of the site
 */
export function placePictures(
  chapters: readonly Chapter[],
  base: string,
  read: (address: string) => Uint8Array | undefined,
): Picture[] {
  const pictures = new Map<string, Picture>();
  const pictureOf = (src: string): Picture | undefined => {
    const [address = ''] = src.split(/[?#]/);
    const type = TYPES[/\.([a-z]+)$/i.exec(address)?.[1]?.toLowerCase() ?? ''];
    if (type === undefined || !address.startsWith(base) || address.startsWith('//'))
      return undefined;
    const known = pictures.get(address);
    if (known) return known;
    const bytes = read(decodeURI(address.slice(base.length)));
    if (!bytes) return undefined;
    const ending = address.slice(address.lastIndexOf('.')).toLowerCase();
    const picture = { file: `picture-${pictures.size + 1}${ending}`, type, bytes };
    pictures.set(address, picture);
    return picture;
  };
  for (const element of chapters.flatMap(({ body }) => elementsIn(body))) {
    if (element.tagName !== 'img') continue;
    const { src, alt, title } = element.properties;
    const words = typeof alt === 'string' ? alt : '';
    const picture = typeof src === 'string' ? pictureOf(src) : undefined;
    if (picture) {
      element.properties = { src: picture.file, alt: words, title };
      continue;
    }
    element.tagName = 'span';
    element.properties = {};
    element.children = words === '' ? [] : [{ type: 'text', value: words }];
  }
  return [...pictures.values()];
}
