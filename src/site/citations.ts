import type { Article } from '../articles/readArticle.ts';
import type { Edition } from '../editions.ts';
import { site, translationOf } from './articles.ts';
import { inScript, titleIn } from './converters.ts';
import { authorsOf } from './authorsOf.ts';
import { absolute } from './href.ts';

/** A citation, in the pieces that a page sets differently. */
export interface Citation {
  before: string;
  /** In italics where the style asks for it. */
  title: string;
  after: string;
}

/**
 * An article as a reader cites it.
 *
 * @param accessed what stands for the day on which the page was read, in GB/T 7714
 * @see GB/T 7714—2015, 8.8 and appendix A.6: author. title[EB/OL]. (changed)[read]. address.
 * @see Publication Manual of the APA, 7th edition, 10.16: webpages
 */
export function citationsOf(
  article: Article,
  edition: Edition,
  accessed: string,
): { gbt: Citation; apa: Citation } {
  const { slug, frontmatter } = article;
  const english = translationOf(slug)?.frontmatter.title;
  const isEnglish = edition.id === 'en' && english !== undefined;
  const title = isEnglish ? english : titleIn(frontmatter, edition);
  const day = frontmatter.updated ?? frontmatter.date;
  const address = absolute(edition, `articles/${slug}/`);
  const name = edition.id === 'en' ? site.name.en : inScript(site.name.zh, edition);
  const authors = authorsOf(article, edition);
  // A title in Chinese has its translation behind it.
  const translated = isEnglish || english === undefined ? '' : ` [${english}]`;
  return {
    gbt: {
      before: `${authors.length > 0 ? authors.join(', ') : name}. `,
      title,
      after: `[EB/OL]. (${day})[${accessed}]. ${address}.`,
    },
    apa: {
      before: `${authors.length > 0 ? andBetween(authors) : `${site.name.en}.`} (${apaDate(day)}). `,
      title,
      after: `${translated}. ${authors.length > 0 ? `${site.name.en}. ` : ''}${address}`,
    },
  };
}

/** @example andBetween(['周圆', '王怡静', '余敏']) // '周圆, 王怡静, & 余敏' */
const andBetween = (names: readonly string[]) =>
  names
    .map((name, index) => (index > 0 && index === names.length - 1 ? `& ${name}` : name))
    .join(', ');

/** @example apaDate('2026-11-24') // '2026, November 24' */
function apaDate(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  const month = date.toLocaleString('en-US', { month: 'long', timeZone: 'UTC' });
  return `${date.getUTCFullYear()}, ${month} ${date.getUTCDate()}`;
}
