import { creditsOf } from '../articles/creditsOf.ts';
import type { Credits } from '../articles/creditsOf.ts';
import type { Article } from '../articles/readArticle.ts';
import type { Edition } from '../editions.ts';
import { translationOf } from './articles.ts';
import { articleTitle } from './articleTitle.ts';
import { inScript } from './converters.ts';

/** Where an article comes from, as an edition says it. */
export interface SourceInEdition extends Credits {
  /** The title of the report: that which the text retells, or its own. */
  title: string;
  /** Whether the text retells a report, and is not the report itself. */
  isRetold: boolean;
  /** Lines as they were printed. */
  byline: string | undefined;
  dateline: string | undefined;
}

/**
 * Where an article comes from; in English as its translation says it and, where that is silent, the
 * Chinese text. Nothing where neither names a source.
 */
export function sourceIn(article: Article, edition: Edition): SourceInEdition | undefined {
  const { slug, frontmatter } = article;
  const own = frontmatter.source;
  const english = edition.id === 'en' ? translationOf(slug)?.frontmatter.source : undefined;
  if (!own && !english) return undefined;
  const [chinese, translated] = [creditsOf(own), creditsOf(english)];
  const say = (text: string | undefined) =>
    text === undefined ? undefined : inScript(text, edition, frontmatter);
  const retold = english?.title ?? own?.title;
  return {
    title: say(retold) ?? articleTitle(article, edition),
    isRetold: retold !== undefined,
    publisher: translated.publisher ?? say(chinese.publisher),
    column: translated.column ?? say(chinese.column),
    authors: chinese.authors?.map((name) => nameIn(name, edition, frontmatter)),
    place: translated.place ?? say(chinese.place),
    date: translated.date ?? say(chinese.date),
    byline: english?.byline ?? say(own?.byline),
    dateline: english?.dateline ?? say(own?.dateline),
  };
}

const BYLINE = '记者 ';

/** A name is read as one where it stands as it would in a byline: 余敏 is 余敏, and 余粮 餘糧. */
const nameIn = (name: string, edition: Edition, own: Article['frontmatter']) =>
  inScript(`${BYLINE}${name}`, edition, own).slice(BYLINE.length);
