import type { Nodes, Root } from 'mdast';
import type { z } from 'zod';
import { alignPieces } from '../chinese/alignPieces.ts';
import type { Given, WrittenPiece, WrittenRule } from '../chinese/createWrittenReader.ts';
import type { Writing, Writings } from '../chinese/createWritings.ts';
import type { FigureWords } from '../figures/figureWords.ts';
import { writtenRulesOf } from './articleSchema.ts';
import type { writtenSchema } from './articleSchema.ts';
import { drawFigures } from './drawFigures.ts';
import type { Settled } from './inlineForms.ts';
import type { Piece } from './readBlocks.ts';

/** How an article in Traditional characters is read. */
export interface HowWritten extends Writing {
  /** The rules of its front matter. */
  rules: readonly WrittenRule[];
}

/** A text of an article in Simplified characters, and what the Traditional editions show for it. */
export interface WrittenText {
  text: string;
  settled: Settled[];
}

/** How an article is to be read; nothing where it is written in Simplified characters. */
export function howWritten(
  { script, convert }: z.output<typeof writtenSchema>,
  writings: Writings,
): HowWritten | undefined {
  if (script === 'hans') return undefined;
  return { ...writings(script), rules: writtenRulesOf(convert) };
}

/**
 * The Simplified form of a text, with what it is in the other editions settled from end to end.
 *
 * @example settleText('頭髮', how) // { text: '头发', settled: [{ start: 0, end: 2, tw: '頭髮', hk: '頭髮' }] }
 */
export function settleText(
  text: string,
  { read, rules }: Pick<HowWritten, 'read' | 'rules'>,
  given: readonly Given[] = [],
): WrittenText {
  return settle(read(text, given, rules));
}

function settle(pieces: readonly WrittenPiece[]): WrittenText {
  let text = '';
  const settled = pieces.map(({ hans, tw, hk, word }): Settled => {
    const start = text.length;
    text += hans;
    return { start, end: text.length, tw, hk, ...(word && { word }) };
  });
  return { text, settled };
}

/**
 * The same of a block in the tree, whose nodes become Simplified; its pieces are changed in place.
 *
 * @param keeps whether all of it stays as it is
 */
export function settlePieces(
  pieces: readonly Piece[],
  { script, read, rules }: HowWritten,
  keeps: boolean,
): WrittenText {
  const given = pieces.flatMap(({ start, value, forms }): Given[] => {
    const end = start + value.length;
    if (keeps || forms === 'kept') return [{ start, end, hans: value, tw: value, hk: value }];
    return forms ? [{ start, end, ...forms }] : [];
  });
  const whole = pieces.map(({ value }) => value).join('');
  const written = read(whole, given, rules);
  const parts = alignPieces(
    written.map((piece) => ({ from: piece[script], to: piece.hans })),
    pieces.map(({ value }) => value.length),
  );
  let start = 0;
  for (const [index, piece] of pieces.entries()) {
    piece.value = parts[index] ?? '';
    piece.start = start;
    if (piece.node.type !== 'break') piece.node.value = piece.value;
    start += piece.value.length;
  }
  return settle(written);
}

/** Puts the words of figures into the cells of tables, in the characters of the text. */
export function drawWritten(tree: Root, figures: FigureWords, { convert }: HowWritten): void {
  const words = new Map(
    [...figures].map(([id, figure]) => [id, { ...figure, zh: convert(figure.zh) }] as const),
  );
  drawFigures(tree, words, 'zh');
}

/**
 * Makes Simplified what the tree says beside its blocks: titles of links, descriptions of pictures.
 *
 * @returns these texts
 */
export function settleAttributes(tree: Root, how: HowWritten): WrittenText[] {
  const texts: WrittenText[] = [];
  const settled = (text: string) => {
    const found = settleText(text, how);
    texts.push(found);
    return found.text;
  };
  const visit = (node: Nodes): void => {
    if ('alt' in node && node.alt) node.alt = settled(node.alt);
    if ('title' in node && node.title) node.title = settled(node.title);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  return texts;
}
