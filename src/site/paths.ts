import { EDITIONS } from '../editions.ts';
import type { Edition } from '../editions.ts';
import type { Article } from '../articles/readArticle.ts';
import { articles } from './articles.ts';

/** One page in every edition, for a route `[...edition]/…`. */
export function inEveryEdition(): {
  params: { edition: string | undefined };
  props: { edition: Edition };
}[] {
  return EDITIONS.map((edition) => ({
    params: { edition: edition.prefix || undefined },
    props: { edition },
  }));
}

/** A page for every article in every edition, for a route `[...edition]/articles/[slug]/…`. */
export function everyArticle(): {
  params: { edition: string | undefined; slug: string };
  props: { edition: Edition; article: Article };
}[] {
  return inEveryEdition().flatMap(({ params, props }) =>
    articles.map((article) => ({
      params: { ...params, slug: article.slug },
      props: { ...props, article },
    })),
  );
}
