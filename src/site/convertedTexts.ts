import type { PageRules } from '../articles/articleSchema.ts';
import type { Article, Page } from '../articles/readArticle.ts';
import type { Settled } from '../articles/inlineForms.ts';
import type { FigureData } from '../figures/figuresSchema.ts';
import type { TermFile } from '../glossary/termSchema.ts';
import type { SiteInfo } from './siteSchema.ts';

/** A Chinese text of the content, with what its writer settled in it. */
export interface ConvertedText {
  file: string;
  text: string;
  settled: readonly Settled[];
  rules: PageRules;
}

type Bilingual = Record<'zh' | 'en', string>;

/** Every Chinese text that the Traditional editions show converted. */
export function convertedTexts(content: {
  site: SiteInfo;
  subjects: Readonly<Record<string, Bilingual>>;
  figures: FigureData;
  articles: readonly Article[];
  pages: readonly Page[];
  terms: readonly TermFile[];
}): ConvertedText[] {
  const { site, subjects, figures, articles, pages, terms } = content;
  return [
    ...plain('site.yaml', [
      ...[site.name, site.motto, site.description].map(({ zh }) => zh),
      ...Object.values(subjects).map(({ zh }) => zh),
    ]),
    ...plain('figures.yaml', textsOf(figures)),
    // What is written in Traditional characters is settled, place by place.
    ...articles.filter(({ frontmatter }) => frontmatter.script === 'hans').flatMap(inArticle),
    ...pages.filter(({ slug }) => slug.endsWith('.zh')).flatMap(inPage),
    ...terms.flatMap(({ file, term }) =>
      plain(file, [
        term.term,
        ...term.variants.map(({ form }) => form),
        term.definition.zh,
        ...(term.note ? [term.note.zh] : []),
        ...term.sources.filter((source) => !source.startsWith('article:')),
      ]),
    ),
  ];
}

function textsOf({ units, figures, charts }: FigureData): string[] {
  const texts = [
    ...Object.values(units),
    ...figures.flatMap(({ value, counts, by, note }) => [value, counts, by, note]),
    ...charts.flatMap(({ title, text }) => [title, text]),
  ];
  return texts.flatMap((one) => (one ? [one.zh] : []));
}

const plain = (file: string, texts: readonly string[]): ConvertedText[] =>
  texts.map((text) => ({ file, text, settled: [], rules: [] }));

function inPage({ file, frontmatter, blocks }: Article | Page): ConvertedText[] {
  const rules = frontmatter.convert;
  const { title, description } = frontmatter;
  const texts = [title, ...(description === undefined ? [] : [description])];
  return [
    ...plain(file, texts).map((one) => ({ ...one, rules })),
    ...blocks.map(({ text, settled }) => ({ file, text, settled, rules })),
  ];
}

function inArticle(article: Article): ConvertedText[] {
  const { subtitle, source = {} } = article.frontmatter;
  const { title, publisher, column, authors = [], place, date, byline, dateline } = source;
  const stated = [subtitle, title, publisher, column, ...authors, place, date, byline, dateline];
  const texts = stated.flatMap((text) => text ?? []);
  const people = article.frontmatter.people.flatMap(({ name, post, said }) =>
    [...(name ? [name] : []), post, ...said].map(({ zh }) => zh),
  );
  const rules = article.frontmatter.convert;
  return [
    ...inPage(article),
    ...plain(article.file, [...texts, ...people]).map((one) => ({ ...one, rules })),
  ];
}
