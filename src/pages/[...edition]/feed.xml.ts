import type { APIRoute } from 'astro';
import type { Edition } from '../../editions.ts';
import { writeXml } from '../../glossary/exports/writeXml.ts';
import { atomFeed } from '../../site/atomFeed.ts';
import { inEveryEdition } from '../../site/paths.ts';

export const getStaticPaths = inEveryEdition;

/** The newest articles of an edition, for feed readers (Atom 1.0). */
export const GET: APIRoute<{ edition: Edition }> = ({ props: { edition } }) =>
  new Response(writeXml(atomFeed(edition)), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
