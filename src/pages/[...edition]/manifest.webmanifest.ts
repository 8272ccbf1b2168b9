import type { APIRoute } from 'astro';
import type { Edition } from '../../editions.ts';
import { stringsOf } from '../../i18n/strings.ts';
import { site } from '../../site/articles.ts';
import { BASE, href } from '../../site/href.ts';
import { inEveryEdition } from '../../site/paths.ts';
import { say } from '../../site/say.ts';
import { sections } from '../../site/sections.ts';

export const getStaticPaths = inEveryEdition;

/** What the site is called, and where it starts, once it is installed as an app: by edition. */
export const GET: APIRoute<{ edition: Edition }> = ({ props: { edition } }) => {
  const { nav, search } = stringsOf(edition.id);
  const name = say(site.name, edition);
  const icon = (size: string, purpose: string, file = size) => ({
    src: `${BASE}icons/${file}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  const shortcuts = [
    { name: search.title, path: 'search/' },
    ...(['terms', 'articles', 'figures'] as const)
      .filter((section) => sections.includes(section))
      .map((section) => ({ name: nav[section], path: `${section}/` })),
  ];
  const manifest = {
    id: href(edition),
    name,
    short_name: name,
    description: say(site.description, edition),
    lang: edition.lang,
    dir: 'ltr',
    start_url: href(edition),
    scope: BASE,
    display: 'minimal-ui',
    background_color: '#faf7f0',
    theme_color: '#faf7f0',
    categories: ['books', 'education', 'news'],
    icons: [icon('192', 'any'), icon('512', 'any'), icon('512', 'maskable', 'maskable-512')],
    shortcuts: shortcuts.map(({ name: title, path }) => ({
      name: title,
      url: href(edition, path),
    })),
  };
  return new Response(JSON.stringify(manifest), {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
};
