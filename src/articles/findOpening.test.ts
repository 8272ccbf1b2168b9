import { expect, test } from 'vitest';
import { findOpening } from './findOpening.ts';
import { readBlocks } from './readBlocks.ts';
import { parseBody } from './syntax.ts';

function openingOf(body: string, language: 'zh' | 'en' = 'zh'): string | undefined {
  const opening = findOpening(readBlocks(parseBody(body)), language);
  if (!opening) return undefined;
  let at = 0;
  const kept = opening.lengths.map((length, index) => {
    at += length;
    return index % 2 === 0 ? opening.block.text.slice(at - length, at) : '';
  });
  return kept.join('') + opening.more;
}

const HUNDRED = '算力网络越铺越密'.repeat(13);

test('a short paragraph is taken as a whole', () => {
  expect(openingOf('## 底座\n\n算力，运力。存力\n\n第二段')).toBe('算力，运力。存力');
});

test('of a long one, whole sentences', () => {
  const first = '在武汉未来科技城，中国电信中部智算中心添了300台智算服务器，规模越过2000PFLOPS。';
  expect(openingOf(`${first}${HUNDRED}。`)).toBe(first);
});

test('of a long sentence, whole clauses', () => {
  const clauses = '在武汉未来科技城，中国电信中部智算中心添了三百台智算服务器，规模越过两千';
  expect(openingOf(`${clauses}，${HUNDRED}。`)).toBe(`${clauses}……`);
});

test('a quotation is not left open where there is another place', () => {
  const said =
    '负责人在接受采访时介绍了今后几年各地打算怎样分步建设算力网络，他说：“先把标准统一起来，再谈互联。';
  expect(openingOf(`${said}${HUNDRED}”`)).toBe(
    '负责人在接受采访时介绍了今后几年各地打算怎样分步建设算力网络，他说……',
  );
});

test('what has no marks is cut outside of numbers and Latin words', () => {
  const text = `${HUNDRED.slice(0, 97)}788EFLOPS${HUNDRED}`;
  expect(openingOf(text)).toBe(`${HUNDRED.slice(0, 97)}……`);
});

test('English is cut behind a sentence, or between words', () => {
  const sentence =
    'China is adding racks, laying cable and learning to fit domestic chips together.';
  expect(openingOf(`${sentence} ${'Word '.repeat(60)}.`, 'en')).toBe(sentence);
  expect(openingOf('word '.repeat(60), 'en')).toMatch(/^(word )+…$/);
});

test('captions, notes, asides and headings are no beginning', () => {
  const body =
    '<Caption>\n\n图片说明。\n\n</Caption>\n\n<Note title="更正">\n\n更正。\n\n</Note>\n\n正文。';
  expect(openingOf(body)).toBe('正文。');
});

test('the mark of a note is left out', () => {
  const body = '算力[1]与运力[2]。\n\n<Footnotes>\n\n[1] 甲。\n\n[2] 乙。\n\n</Footnotes>';
  expect(openingOf(body)).toBe('算力与运力。');
});

test('a text of lists begins with its first item, an empty one with nothing', () => {
  expect(openingOf('- 甲\n- 乙')).toBe('甲');
  expect(openingOf('')).toBeUndefined();
});
