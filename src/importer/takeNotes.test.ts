import { expect, test } from 'vitest';
import { noNotes, readPassages, tell } from '../../tests/lib/readDraft.ts';
import { findSections } from './findSections.ts';

function find(text: string): string[] {
  const { atoms, passages } = readPassages(text);
  return tell(findSections(passages, atoms, noNotes()), atoms);
}

test.each([
  ['古道[1]。\n\n[1] 《图志》。', '[1] 《图志》。'],
  ['灯会①。\n\n①《府志》。', '①《府志》。'],
  ['弯堤（注1）。\n\n注1：土堤。', '注1：土堤。'],
  ['古道〔2〕。\n\n〔2〕《图志》。', '〔2〕《图志》。'],
])('%j ends in a note', (text, note) => {
  expect(find(text).at(-1)).toBe(`footnote: ${note}`);
});

test.each([
  ['the mark does not stand before', '古道。\n\n[1] 《图志》。'],
  ['text follows', '古道[1]。\n\n[1] 《图志》。\n\n从前走马帮。'],
])('no note where %s', (_, text) => {
  expect(find(text).join('\n')).not.toContain('footnote');
});
