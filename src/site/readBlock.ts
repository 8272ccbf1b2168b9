import type { Article } from '../articles/readArticle.ts';
import type { Block } from '../articles/readBlocks.ts';
import type { ConvertedPiece } from '../chinese/createConverter.ts';
import { alignPieces } from '../chinese/alignPieces.ts';
import type { ReadWord } from '../chinese/reading/createReader.ts';
import { readHeadword } from '../chinese/reading/readHeadword.ts';
import type { Edition } from '../editions.ts';
import type { Converted } from './converters.ts';
import { convertBlock, scriptConverters } from './converters.ts';
import { entries } from './glossary.ts';
import { read } from './reader.ts';

/** Where entries stand in articles under the headword that their pinyin belongs to. */
const confirmed = Map.groupBy(
  entries.flatMap((entry) =>
    entry.uses
      .filter(({ form }) => form === entry.script.hans && entry.reading.length > 0)
      .map(({ article, block, start, end }) => ({
        key: `${article} ${block}`,
        start,
        end,
        words: readHeadword(entry.reading, entry.pinyin),
      })),
  ),
  ({ key }) => key,
);

/**
 * A block of an article in an edition's characters, word by word with its pinyin. Readings belong
 * to the Mainland's words: where an edition has another word, nothing stands above it.
 *
 * @example readBlock(suanli, block, editionOf('tw')) // 東 dōng, 數 shù, … 軟體 (nothing)
 */
export function readBlock(
  { slug, frontmatter }: Pick<Article, 'slug' | 'frontmatter'>,
  block: Pick<Block, 'id' | 'text' | 'settled'>,
  edition: Edition,
): ReadWord[] {
  const words = read(block.text, confirmed.get(`${slug} ${block.id}`));
  return inEdition(words, block, edition, frontmatter);
}

function inEdition(
  words: readonly ReadWord[],
  block: Pick<Block, 'text' | 'settled'>,
  edition: Edition,
  own: Converted,
): ReadWord[] {
  const { script } = edition;
  if (script === 'hans') return [...words];
  const lengths = words.map(({ text }) => text.length);
  const shown = alignPieces(convertBlock(block, edition, own), lengths);
  const characters = alignPieces(charactersOf(block, script, own), lengths);
  return words.map(({ pinyin }, index) => {
    const text = shown[index] ?? '';
    return { text, pinyin: text === characters[index] ? pinyin : '' };
  });
}

/** A block with its characters changed and no words. */
function charactersOf(
  { text, settled }: Pick<Block, 'text' | 'settled'>,
  script: 'tw' | 'hk',
  { written }: Converted,
): ConvertedPiece[] {
  if (!written) return scriptConverters[script].pieces(text);
  return settled.map(({ start, end, word, ...forms }) => {
    const from = text.slice(start, end);
    return { from, to: word ? scriptConverters[script](from) : forms[script] };
  });
}
