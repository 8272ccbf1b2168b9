import { EDITIONS } from '../editions.ts';
import type { ExportOptions } from '../glossary/exports/exportOptions.ts';
import { articles, site } from './articles.ts';
import { absolute } from './href.ts';
import { say } from './say.ts';

/** What the glossary's exports know of this site. */
export const exportOptions: ExportOptions = {
  site: absolute(EDITIONS[0]),
  name: site.name,
  articles: new Set(articles.map(({ slug }) => slug)),
  say,
};
