import { rulesOf } from '../articles/articleSchema.ts';
import type { PageRules } from '../articles/articleSchema.ts';
import { fixedIn } from '../articles/inlineForms.ts';
import type { Block } from '../articles/readBlocks.ts';
import type { WrittenText } from '../articles/written.ts';
import { createConverters } from '../chinese/createConverters.ts';
import type { ConvertedPiece, Converter } from '../chinese/createConverter.ts';
import type { Edition } from '../editions.ts';
import { createWrittenConverter } from './createWrittenConverter.ts';
import { articles, conversion } from './generated.ts';

const converters = createConverters(conversion);

/** Characters alone, no regional words. */
export const scriptConverters = createConverters({
  ...conversion,
  words: [],
  vocabulary: { tw: [], hk: [] },
});

type InScript = Pick<Edition, 'script'>;

/** A text’s front matter, as far as it bears on conversion. */
export interface Converted {
  convert: PageRules;
  /** Of an article in Traditional characters: its texts beside the blocks, as they are written. */
  written?: WrittenText[];
}

/** The blocks of articles in Traditional characters, by what their front matter has. */
const writtenBlocks = new Map(
  articles.flatMap(({ frontmatter: { written }, blocks }) =>
    written ? [[written, blocks] as const] : [],
  ),
);

/** The blocks of an article that is written in Traditional characters; none of any other text. */
export function writtenBlocksOf({ written }: Converted): readonly Block[] | undefined {
  return written && writtenBlocks.get(written);
}

const withRules = new Map<PageRules, Map<string, Converter>>();

/**
 * The converter of an edition; none where Chinese stands in Simplified characters.
 *
 * @param own the front matter of the text, whose rules stand above everything else
 */
export function converterOf({ script }: InScript, own?: Converted): Converter | undefined {
  if (script === 'hans') return undefined;
  if (!own) return converters[script];
  const { written } = own;
  if (written) return writtenConverterOf(written, script);
  if (own.convert.length === 0) return converters[script];
  const made = withRules.get(own.convert) ?? new Map<string, Converter>();
  withRules.set(own.convert, made);
  const converter = made.get(script) ?? converters[script].withRules(rulesOf(own.convert, script));
  made.set(script, converter);
  return converter;
}

const ofWritten = new Map<WrittenText[], Map<string, Converter>>();

function writtenConverterOf(written: WrittenText[], script: 'tw' | 'hk'): Converter {
  const made = ofWritten.get(written) ?? new Map<string, Converter>();
  ofWritten.set(written, made);
  const texts = [...written, ...(writtenBlocks.get(written) ?? [])];
  const converter = made.get(script) ?? createWrittenConverter(converters[script], texts, script);
  made.set(script, converter);
  return converter;
}

const writtenTexts = new Map(
  articles.flatMap(({ frontmatter: { written }, blocks }) =>
    written
      ? [...written, ...blocks.filter(({ kind }) => kind === 'h')].map(
          (one) => [one.text, one] as const,
        )
      : [],
  ),
);

/**
 * What the Traditional editions show for a title, a heading or another such text of an article that
 * is written in Traditional characters; nothing for any other text.
 */
export function writtenFormsOf(text: string): Record<'tw' | 'hk', string> | undefined {
  const written = writtenTexts.get(text);
  if (!written) return undefined;
  const formIn = (script: 'tw' | 'hk') => written.settled.map((one) => one[script]).join('');
  return { tw: formIn('tw'), hk: formIn('hk') };
}

/** Chinese text as an edition writes it. */
export function inScript(text: string, edition: InScript, own?: Converted): string {
  return converterOf(edition, own)?.(text) ?? text;
}

/** A block of a text as an edition writes it, in aligned pieces. */
export function convertBlock(
  { text, settled }: Pick<Block, 'text' | 'settled'>,
  edition: InScript,
  own: Converted,
): ConvertedPiece[] {
  const { script } = edition;
  const convert = converterOf(edition, own);
  if (!convert || script === 'hans') return [{ from: text, to: text }];
  return convert.pieces(text, fixedIn(settled, script));
}

/** The text of a block as an edition writes it. */
export function blockIn(
  block: Pick<Block, 'text' | 'settled'>,
  edition: InScript,
  own: Converted,
): string {
  return convertBlock(block, edition, own)
    .map(({ to }) => to)
    .join('');
}

/** The title of a text in an edition. */
export function titleIn(
  own: Converted & {
    title: string;
    titles?: { tw?: string | undefined; hk?: string | undefined } | undefined;
  },
  edition: InScript,
): string {
  const { script } = edition;
  const settled = script === 'hans' ? undefined : own.titles?.[script];
  return settled ?? inScript(own.title, edition, own);
}
