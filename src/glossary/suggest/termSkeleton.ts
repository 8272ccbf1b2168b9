import { stringify } from 'yaml';

/** What is known of an entry before its writer sat down. */
export interface TermStart {
  term: string;
  /** Empty for a Latin headword. */
  pinyin: string;
  /** Slugs of the articles that the headword stands in. */
  articles: readonly string[];
}

/**
 * Begins an entry: what can be known is filled in, and what its writer must say is there and
 * empty, so that the check names each gap with its line and remedy until none is left.
 *
 * @returns the text of `content/terms/<id>.yaml`
 * @example termSkeleton({ term: '算力券', pinyin: 'suànlìquàn', articles: ['suanli-kuorong'] })
 */
export function termSkeleton({ term, pinyin, articles }: TermStart): string {
  const entry = {
    term,
    ...(pinyin !== '' && { pinyin }),
    en: [{ form: '', status: 'preferred', origin: '' }],
    subject: [],
    kind: '',
    definition: { zh: '', en: '' },
    sources: articles.map((slug) => `article:${slug}`),
  };
  return stringify(entry, { singleQuote: true, lineWidth: 0 });
}
