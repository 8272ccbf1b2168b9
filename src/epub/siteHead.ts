import type { Element, Root } from 'hast';
import { normaliseBase } from '../editions.ts';
import { find, findAll, textProperty } from './tree.ts';

/** What the site is called, in the words of a page's edition. */
export const siteName = (page: Root): string => metaContent(page, 'og:site_name');

/** Where the site that a page is of stands on its host, with a slash at both ends. */
export const siteBase = (page: Root): string =>
  normaliseBase(textProperty(find(page, 'html'), 'dataBase'));

/** What the head of a page says under a name; empty where it says nothing. */
export function metaContent(page: Root, name: string): string {
  const meta = findAll(page, 'meta').find(
    (one) => textProperty(one, 'name') === name || propertyOf(one) === name,
  );
  return textProperty(meta, 'content');
}

/** RDFa has lists of names. */
function propertyOf({ properties: { property } }: Element): string {
  if (Array.isArray(property)) return property.join(' ');
  return typeof property === 'string' ? property : '';
}
