import { findOpening } from '../articles/findOpening.ts';
import type { Article } from '../articles/readArticle.ts';
import { alignPieces } from '../chinese/alignPieces.ts';
import type { Edition } from '../editions.ts';
import { translationOf } from './articles.ts';
import { articleTitle } from './articleTitle.ts';
import { convertBlock, inScript } from './converters.ts';

/**
 * What an edition says of an article in a line or two: the description that its writer states or,
 * without one, the beginning of the text; where there is none of either, the title.
 */
export function descriptionIn(article: Article, edition: Edition): string {
  const translation = edition.id === 'en' ? translationOf(article.slug) : undefined;
  return (
    (translation && (translation.frontmatter.description ?? englishOpening(translation))) ??
    statedDescription(article, edition) ??
    chineseOpening(article, edition) ??
    articleTitle(article, edition)
  );
}

/** The description of a Chinese text as an edition writes it, where its writer states one. */
export function statedDescription(
  { frontmatter }: Pick<Article, 'frontmatter'>,
  edition: Edition,
): string | undefined {
  const { description } = frontmatter;
  return description === undefined ? undefined : inScript(description, edition, frontmatter);
}

function englishOpening({ blocks }: Pick<Article, 'blocks'>): string | undefined {
  const opening = findOpening(blocks, 'en');
  if (!opening) return undefined;
  const { text } = opening.block;
  return textOf(alignPieces([{ from: text, to: text }], opening.lengths), ' ') + opening.more;
}

/** The block is converted as a whole before it is cut, so that the words at the cut are known. */
function chineseOpening({ frontmatter, blocks }: Article, edition: Edition): string | undefined {
  const opening = findOpening(blocks, 'zh');
  if (!opening) return undefined;
  const { block, lengths, more } = opening;
  return textOf(alignPieces(convertBlock(block, edition, frontmatter), lengths), '') + more;
}

/** The stretches that belong to the beginning, on one line. */
function textOf(stretches: readonly string[], between: string): string {
  const text = stretches.filter((_, index) => index % 2 === 0).join('');
  return text.trim().replaceAll('\n', between);
}
