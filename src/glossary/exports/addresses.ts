import type { ExportOptions } from './exportOptions.ts';

type Site = Pick<ExportOptions, 'site'>;

/** @example glossaryAddress({ site: 'https://example.org/' }) // 'https://example.org/terms/' */
export function glossaryAddress({ site }: Site): string {
  return new URL('terms/', site).href;
}

/** @example entryAddress('suanli', { site: 'https://example.org/' }) // '…/terms/suanli/' */
export function entryAddress(id: string, { site }: Site): string {
  return new URL(`terms/${encodeURIComponent(id)}/`, site).href;
}

/** The place on the glossary's page where a subject's entries stand. */
export function subjectAddress(id: string, { site }: Site): string {
  return new URL(`terms/#subject-${encodeURIComponent(id)}`, site).href;
}

/** @example articleAddress('suanli-kuorong', { site: 'https://example.org/' }) */
export function articleAddress(slug: string, { site }: Site): string {
  return new URL(`articles/${encodeURIComponent(slug)}/`, site).href;
}
