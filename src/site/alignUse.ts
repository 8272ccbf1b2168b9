import { alignPieces } from '../chinese/alignPieces.ts';
import type { ConvertedPiece } from '../chinese/createConverter.ts';
import type { Edition } from '../editions.ts';
import type { Use } from '../glossary/glossary.ts';
import { articles } from './articles.ts';
import { converterOf } from './converters.ts';

const texts = new Map(
  articles.flatMap(({ slug, blocks }) => blocks.map(({ id, text }) => [`${slug} ${id}`, text])),
);
/** A block is converted once for each script, however many terms stand in it. */
const converted = new Map<string, ConvertedPiece[]>();

/**
 * The line of a mention in an edition's script. The whole block is converted before the line is
 * cut from it, so that the words at its ends are known.
 */
export function alignUse(use: Use, edition: Edition): Pick<Use, 'before' | 'form' | 'after'> {
  const { article, block, start, end, before, form, after } = use;
  const convert = converterOf(edition);
  const text = texts.get(`${article} ${block}`);
  if (!convert || text === undefined) return { before, form, after };
  const key = `${edition.script} ${article} ${block}`;
  const pieces = converted.get(key) ?? convert.pieces(text);
  converted.set(key, pieces);
  const from = start - before.length;
  const to = end + after.length;
  const parts = [from, before.length, form.length, after.length, text.length - to];
  const [, left = '', middle = '', right = ''] = alignPieces(pieces, parts);
  return { before: left, form: middle, after: right };
}
