/** The four editions of the site. This table is the only place that lists them. */
export const EDITIONS = [
  {
    id: 'hans',
    prefix: '',
    lang: 'zh-Hans',
    locale: 'zh_CN',
    label: '简体中文',
    short: '简',
    script: 'hans',
  },
  {
    id: 'tw',
    prefix: 'zh-tw',
    lang: 'zh-Hant-TW',
    locale: 'zh_TW',
    label: '繁體（台灣）',
    short: '繁·台',
    script: 'tw',
  },
  {
    id: 'hk',
    prefix: 'zh-hk',
    lang: 'zh-Hant-HK',
    locale: 'zh_HK',
    label: '繁體（香港）',
    short: '繁·港',
    script: 'hk',
  },
  {
    id: 'en',
    prefix: 'en',
    lang: 'en',
    locale: 'en_GB',
    label: 'English',
    short: 'EN',
    script: 'hans',
  },
] as const satisfies readonly {
  id: string;
  /** First segment of the address; empty for the edition at the root. */
  prefix: string;
  /** BCP 47. */
  lang: string;
  /** Language and country, as the Open Graph protocol wants them. */
  locale: string;
  label: string;
  short: string;
  /** The form that Chinese words take in this edition. */
  script: 'hans' | 'tw' | 'hk';
}[];

export type Edition = (typeof EDITIONS)[number];
export type EditionId = Edition['id'];
/** A way of writing Chinese: Simplified, or Traditional by the standard of Taiwan or Hong Kong. */
export type Script = Edition['script'];

/** @example editionOf('tw').lang // 'zh-Hant-TW' */
export function editionOf(id: EditionId): Edition {
  const found = EDITIONS.find((edition) => edition.id === id);
  if (!found) throw new RangeError(`No edition ${id}`);
  return found;
}

/**
 * The address of a page in an edition, from the root of the host.
 *
 * @param path the rest of the address, the same in every edition: '' or 'terms/suanli/'
 * @param base where the site stands on its host, beginning and ending with a slash
 * @example addressOf(editionOf('tw'), 'terms/suanli/', '/') // '/zh-tw/terms/suanli/'
 */
export function addressOf(edition: Pick<Edition, 'prefix'>, path: string, base = '/'): string {
  return base + (edition.prefix ? `${edition.prefix}/` : '') + path;
}

/**
 * Which edition a page belongs to, and its address within that edition.
 *
 * @param address from the root of the site, without the base: 'zh-tw/terms/suanli/'
 * @example parseAddress('zh-tw/terms/suanli/') // { edition: …tw…, path: 'terms/suanli/' }
 */
export function parseAddress(address: string): { edition: Edition; path: string } {
  const edition =
    EDITIONS.find(({ prefix }) => prefix !== '' && address.startsWith(`${prefix}/`)) ?? EDITIONS[0];
  return { edition, path: edition.prefix ? address.slice(edition.prefix.length + 1) : address };
}

/**
 * Where the site stands on its host, with a slash at both ends.
 *
 * @example normaliseBase('words') // '/words/'
 */
export function normaliseBase(base: string | undefined): string {
  const inner = (base ?? '').replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}
