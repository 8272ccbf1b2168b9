import { alignPieces } from '../chinese/alignPieces.ts';
import type { ConvertedPiece } from '../chinese/createConverter.ts';
import type { Edition } from '../editions.ts';
import type { Use } from '../glossary/glossary.ts';
import { articles } from './articles.ts';
import { convertBlock } from './converters.ts';

const blocks = new Map(
  articles.flatMap((article) =>
    article.blocks.map((block) => [`${article.slug} ${block.id}`, { article, block }]),
  ),
);
/** A block is converted once for each script, however many terms stand in it. */
const converted = new Map<string, ConvertedPiece[]>();

/**
 * The line of a mention in an edition's script. The whole block is converted before the line is
 * cut from it, so that the words at its ends are known.
 */
export function alignUse(use: Use, edition: Edition): Pick<Use, 'before' | 'form' | 'after'> {
  const { start, end, before, form, after } = use;
  const found = blocks.get(`${use.article} ${use.block}`);
  if (edition.script === 'hans' || !found) return { before, form, after };
  const { article, block } = found;
  const key = `${edition.script} ${use.article} ${use.block}`;
  const pieces = converted.get(key) ?? convertBlock(block, edition, article.frontmatter);
  converted.set(key, pieces);
  const from = start - before.length;
  const to = end + after.length;
  const parts = [from, before.length, form.length, after.length, block.text.length - to];
  const [, left = '', middle = '', right = ''] = alignPieces(pieces, parts);
  return { before: left, form: middle, after: right };
}
