import type { Problem } from '../problems.ts';
import type { ArticleText } from './readArticle.ts';
import type { Block, BlockKind } from './readBlocks.ts';

type Text = Pick<ArticleText<unknown>, 'file' | 'blocks'>;

const NAMES: Readonly<Record<BlockKind, string>> = {
  h: 'headings',
  p: 'paragraphs',
  i: 'list items',
  c: 'table cells',
  t: 'titles of components',
};

/**
 * Holds an English text against the Chinese: section by section they must have as many
 * paragraphs, list items, cells and titles, since those of one number stand beside each other.
 *
 * @returns a problem for each section that does not pair, with both lines; none where there is no
 *   English text yet
 */
export function checkPairing(chinese: Text, english: Text): Problem[] {
  if (english.blocks.length === 0) return [];
  const sections = new Map(
    [...chinese.blocks, ...english.blocks].map(({ section }) => [section, 0]),
  );
  return [...sections.keys()].flatMap((section) => {
    const here = inSection(english.blocks, section);
    const there = inSection(chinese.blocks, section);
    return (Object.keys(NAMES) as BlockKind[]).flatMap((kind) => {
      const [own, others] = [here, there].map((blocks) =>
        blocks.filter((one) => one.kind === kind),
      );
      if (!own || !others || own.length === others.length) return [];
      return {
        file: english.file,
        line: lineOf(own, here, english.blocks),
        message:
          `Section ${section} has ${own.length} ${NAMES[kind]}, and ${others.length} in ` +
          `${chinese.file}:${lineOf(others, there, chinese.blocks)}.`,
        remedy:
          kind === 'p'
            ? 'Divide the English as the Chinese is divided, or put <Together> around the paragraphs, in either text, that stand beside one.'
            : 'Divide the English as the Chinese is divided, block by block.',
      };
    });
  });
}

const inSection = (blocks: readonly Block[], section: string) =>
  blocks.filter((block) => block.section === section);

/** Where the surplus or the gap is: the last of the kind, else of the section, else of the text. */
const lineOf = (...places: readonly (readonly Block[])[]) =>
  places.find((blocks) => blocks.length > 0)?.at(-1)?.line ?? 0;
