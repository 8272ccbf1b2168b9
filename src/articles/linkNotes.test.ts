import { describe, expect, test } from 'vitest';
import type { Link, Nodes } from 'mdast';
import { markOf } from './linkNotes.ts';
import { readBlocks } from './readBlocks.ts';
import { parseBody } from './syntax.ts';

const linksIn = (node: Nodes): Link[] =>
  node.type === 'link' ? [node] : 'children' in node ? node.children.flatMap(linksIn) : [];

/** Where the links of a text lead, with their words. */
function linksOf(body: string): string[] {
  const tree = parseBody(body);
  readBlocks(tree);
  return linksIn(tree).map((link) => {
    const [child] = link.children;
    return `${child?.type === 'text' ? child.value : ''} ${link.url}`;
  });
}

const notes = (...lines: string[]) => `\n\n<Footnotes>\n\n${lines.join('\n\n')}\n\n</Footnotes>\n`;

describe('the mark at the head of a note', () => {
  test.each([
    ['[1] 见该公司年报。', '[1]'],
    ['［12］见年报。', '［12］'],
    ['〔注3〕见年报。', '〔注3〕'],
    ['【二】见年报。', '【二】'],
    ['（1）见年报。', '（1）'],
    ['①见年报。', '①'],
    ['㉑ 见年报。', '㉑'],
    ['注1：见年报。', '注1'],
    ['注 12：见年报。', '注 12'],
    ['註釋②見年報。', '註釋②'],
    ['¹² See the report.', '¹²'],
  ])('%s', (text, mark) => {
    expect(markOf(text)).toBe(mark);
  });

  test.each(['注意：见年报。', '[图] 年报', '1. 年报', '（记者周圆）', '一、年报'])(
    'none: %s',
    (text) => {
      expect(markOf(text)).toBeUndefined();
    },
  );
});

describe('a note and the places that bear its mark are linked both ways', () => {
  test('in paragraphs', () => {
    expect(linksOf(`算力[1]与运力[2]。${notes('[1] 甲。', '[2] 乙。')}`)).toEqual([
      '[1] #s0p2',
      '[2] #s0p3',
      '[1] #ref-s0p2',
      '[2] #ref-s0p3',
    ]);
  });

  test('in a list', () => {
    expect(linksOf(`算力①。${notes('- ①甲。\n- ②乙。')}`)).toEqual(['① #s0i1', '① #ref-s0i1']);
  });

  test('in headings, cells and emphasis, twice in one paragraph', () => {
    const body = `## 算力①\n\n**甲①**①\n\n| ① |\n| - |${notes('①乙。')}`;
    expect(linksOf(body)).toEqual([...Array<string>(4).fill('① #s1p2'), '① #ref-s1p2']);
  });

  test('each place has an id of its own', () => {
    const tree = parseBody(`甲①乙①丙①。${notes('①丁。')}`);
    readBlocks(tree);
    const ids = linksIn(tree).map(
      ({ data }) => (data as { hProperties: { id?: string } }).hProperties.id,
    );
    expect(ids).toEqual(['ref-s0p2', 'ref-s0p2-2', 'ref-s0p2-3', undefined]);
  });

  test('notes at the end of each section count anew', () => {
    const body = `甲[1]。${notes('[1] 乙。')}\n丙[1]。${notes('[1] 丁。')}`;
    expect(linksOf(body)).toEqual(['[1] #s0p2', '[1] #ref-s0p2', '[1] #s0p4', '[1] #ref-s0p4']);
  });
});

describe('nothing is linked', () => {
  test.each([
    ['a mark without a note', '甲[3]。'],
    ['a mark behind the notes', `甲。${notes('[1] 乙。')}\n丙[1]。`],
    ['a longer number', `甲注12。${notes('注1 乙。')}`],
    ['code', `甲\`[1]\`。${notes('[1] 乙。')}`],
    ['what a component holds', `甲<Keep>[1]</Keep>。${notes('[1] 乙。')}`],
    ['a note without a mark', `甲。${notes('乙。')}`],
  ])('%s', (_, body) => {
    expect(linksOf(body)).toEqual([]);
  });
});

test('the text stays as it was, and a mark is no word of it', () => {
  const [text, note] = readBlocks(parseBody(`算力[1]网。${notes('[1] 算力。')}`));
  expect(text?.text).toBe('算力[1]网。');
  expect(text?.marks).toEqual([{ start: 2, end: 5, term: null }]);
  expect(text?.linkable).toEqual([
    [0, 2],
    [5, 7],
  ]);
  expect(note).toMatchObject({ text: '[1] 算力。', within: 'Footnotes' });
});

test('a link of the writer’s stays what it is', () => {
  expect(linksOf(`[甲[1]](https://example.org/)乙[1]。${notes('[1] 丙。')}`)).toHaveLength(3);
});
