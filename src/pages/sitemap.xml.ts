import { EDITIONS } from '../editions.ts';
import { articles } from '../site/articles.ts';
import { entries } from '../site/glossary.ts';
import { absolute } from '../site/href.ts';
import { wayPath, waysOf } from '../site/readingWays.ts';
import { sections } from '../site/sections.ts';

/** Every page in every edition, with its addresses in the others. */
export function GET(): Response {
  const paths = [
    '',
    ...sections.map((section) => `${section}/`),
    ...articles.flatMap((article) => waysOf(article).map((way) => wayPath(article.slug, way))),
    ...entries.map(({ id }) => `terms/${id}/`),
  ];
  const urls = paths.flatMap((path) => {
    const alternates = [...EDITIONS, { ...EDITIONS[0], lang: 'x-default' }]
      .map(
        (other) =>
          `<xhtml:link rel="alternate" hreflang="${other.lang}" href="${absolute(other, path)}"/>`,
      )
      .join('');
    return EDITIONS.map(
      (edition) => `<url><loc>${absolute(edition, path)}</loc>${alternates}</url>`,
    );
  });
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`;
  return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
}
