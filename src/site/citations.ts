import type { Article } from '../articles/readArticle.ts';
import { romanise, romaniseAuthor } from '../chinese/reading/romanise.ts';
import { toSimplified } from '../chinese/script/toSimplified.ts';
import type { Edition } from '../editions.ts';
import { site, translationOf } from './articles.ts';
import { inScript, titleIn } from './converters.ts';
import { authorsOf } from './authorsOf.ts';
import { absolute } from './href.ts';
import { read } from './reader.ts';

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
 * @see Publication Manual of the APA, 7th edition, 9.38 and 10.16: works in another language, webpages
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
  const { script } = edition;
  const simplified = (text: string) => (script === 'hans' ? text : toSimplified(text, script));
  // APA has Latin letters, and a translation of what is not English behind it.
  const translated = isEnglish || english === undefined ? '' : ` [${english}]`;
  const latinTitle = isEnglish ? title : romanise(read(simplified(title)));
  const latinAuthors = authors.map((author) => romaniseAuthor(simplified(author)));
  return {
    gbt: {
      before: `${authors.length > 0 ? authors.join(', ') : name}. `,
      title,
      after: `[EB/OL]. (${day})[${accessed}]. ${address}.`,
    },
    apa: {
      before: `${authors.length > 0 ? andBetween(latinAuthors) : `${site.name.en}.`} (${apaDate(day)}). `,
      title: latinTitle,
      after: `${endSentence(latinTitle + translated).slice(latinTitle.length)} ${authors.length > 0 ? `${site.name.en}. ` : ''}${address}`,
    },
  };
}

/** @example endSentence('Shui gou yong?') // 'Shui gou yong?' */
const endSentence = (text: string) => (/[.?!]$/.test(text) ? text : `${text}.`);

/** @example andBetween(['Zhou, Y.', 'Wang, Y.', 'Yu, M.']) // 'Zhou, Y., Wang, Y., & Yu, M.' */
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
