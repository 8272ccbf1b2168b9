import type { Edition } from '../../editions.ts';
import type { Entry } from '../glossary.ts';
import { articleAddress } from './addresses.ts';
import type { ExportOptions } from './exportOptions.ts';

/** How writers mark what is common knowledge, and how it is said to others. */
const GENERAL = { zh: '通识', en: 'general knowledge' };

/**
 * Where an entry's definition rests, as an edition says it: a document by its name, an article of
 * the site by its address.
 *
 * @example sourcesIn(entry, editionOf('tw'), options)
 * // ['https://example.org/articles/suanli-kuorong/', '《中華人民共和國法律援助法》']
 */
export function sourcesIn(
  { sources }: Pick<Entry, 'sources'>,
  edition: Edition,
  options: Pick<ExportOptions, 'site' | 'articles' | 'say'>,
): string[] {
  return sources.flatMap((source) => {
    const slug = /^article:(.*)$/s.exec(source)?.[1];
    if (slug !== undefined) {
      return options.articles.has(slug) ? [articleAddress(slug, options)] : [];
    }
    if (source === GENERAL.zh) return [options.say(GENERAL, edition)];
    // A document is named in its own language, in the edition's script.
    return [options.say({ zh: source, en: source }, edition)];
  });
}
