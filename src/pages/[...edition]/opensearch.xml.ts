import type { APIRoute } from 'astro';
import type { Edition } from '../../editions.ts';
import { stringsOf } from '../../i18n/strings.ts';
import { site } from '../../site/articles.ts';
import { inScript } from '../../site/converters.ts';
import { absolute } from '../../site/href.ts';
import { inEveryEdition } from '../../site/paths.ts';
import { sections } from '../../site/sections.ts';

export const getStaticPaths = inEveryEdition;

/**
 * Offers the look-up box of an edition to browsers as a search engine (OpenSearch 1.1); its search
 * where there is nothing to look up.
 */
export const GET: APIRoute<{ edition: Edition }> = ({ props: { edition } }) => {
  const name = edition.id === 'en' ? site.name.en : inScript(site.name.zh, edition);
  const looksUp = sections.includes('terms');
  const { home, search } = stringsOf(edition.id);
  const does = looksUp ? home.lookUp : search.label;
  const page = absolute(edition, looksUp ? 'terms/' : 'search/');
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escape(name)}</ShortName>
  <Description>${escape(does)}</Description>
  <Language>${edition.lang}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Url type="text/html" method="get" template="${escape(page)}?q={searchTerms}"/>
</OpenSearchDescription>
`;
  return new Response(xml, {
    headers: { 'Content-Type': 'application/opensearchdescription+xml' },
  });
};

const escape = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
