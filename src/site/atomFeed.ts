import type { Edition } from '../editions.ts';
import type { XmlElement } from '../glossary/exports/writeXml.ts';
import { stringsOf } from '../i18n/strings.ts';
import { articles, site } from './articles.ts';
import { articleTitle } from './articleTitle.ts';
import { descriptionIn } from './descriptionIn.ts';
import { absolute } from './href.ts';
import { say, subjectLabel } from './say.ts';

/** How many articles a feed holds. */
const NEWEST = 20;

/**
 * The newest articles of an edition as an Atom feed.
 *
 * @see RFC 4287
 */
export function atomFeed(edition: Edition): XmlElement {
  const name = say(site.name, edition);
  const newest = articles
    .map((article) => ({ article, day: article.frontmatter.updated ?? article.frontmatter.date }))
    .toSorted((a, b) => b.day.localeCompare(a.day))
    .slice(0, NEWEST);
  return {
    name: 'feed',
    attributes: { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': edition.lang },
    content: [
      text('id', absolute(edition)),
      text('title', stringsOf(edition.id).feed(name)),
      text('subtitle', say(site.description, edition)),
      text('updated', instant(newest[0]?.day ?? '1970-01-01')),
      link('self', absolute(edition, 'feed.xml'), 'application/atom+xml'),
      link('alternate', absolute(edition), 'text/html'),
      { name: 'author', content: [text('name', name), text('uri', absolute(edition))] },
      ...newest.map(({ article, day }): XmlElement => {
        const { slug, frontmatter } = article;
        const address = absolute(edition, `articles/${slug}/`);
        return {
          name: 'entry',
          content: [
            text('id', address),
            text('title', articleTitle(article, edition)),
            link('alternate', address, 'text/html'),
            text('published', instant(frontmatter.date)),
            text('updated', instant(day)),
            ...frontmatter.subjects.map((id): XmlElement => ({
              name: 'category',
              attributes: { term: id, label: subjectLabel(id, edition) },
              content: '',
            })),
            text('summary', descriptionIn(article, edition)),
          ],
        };
      }),
    ],
  };
}

const text = (name: string, content: string): XmlElement => ({ name, content });

const link = (rel: string, address: string, type: string): XmlElement => ({
  name: 'link',
  attributes: { rel, type, href: address },
  content: '',
});

const instant = (day: string) => `${day}T00:00:00Z`;
