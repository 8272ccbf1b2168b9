import { describe, expect, test } from 'vitest';
import { readMarkdownPassages, readPassages } from '../../tests/lib/readDraft.ts';
import { splitArticles } from './splitArticles.ts';

function split(text: string, read = readPassages): string[] {
  const { atoms, passages } = read(text);
  return splitArticles(passages, atoms).map(([first]) =>
    first && 'text' in first ? atoms.textOf(first.text) : '',
  );
}

describe('one article', () => {
  test.each([
    ['with sections', '荷塘\n记者 何春晖\n荷花开了。\n花谢\n荷花谢了。'],
    [
      'with a heading straight below its byline',
      '荷塘\n记者 何春晖\n花开\n荷花开了。\n花谢\n荷花谢了。',
    ],
    [
      'with a heading straight below its date',
      '荷塘\n2024年7月15日\n花开\n荷花开了。\n花谢\n荷花谢了。',
    ],
    [
      'with a heading straight below its dateline',
      '荷塘\n\n（新华社北京7月15日电）\n\n花开\n\n荷花开了。',
    ],
    ['that is signed', '关于赏荷的通知\n\n请文明赏荷。\n\n公园管理处\n2024年7月15日'],
    [
      'that is signed before a remark',
      '关于赏荷的通知\n\n请文明赏荷。\n\n公园管理处\n2024年7月15日\n\n（此件公开发布）',
    ],
    ['with rules between its parts', '荷塘\n\n荷花开了。\n\n***\n\n荷花谢了。'],
    ['of questions and answers', '荷塘\n记者 何春晖\n问：荷花开了？\n记者 何春晖\n答：开了。'],
  ])('%s', (_, text) => {
    expect(split(text)).toHaveLength(1);
  });

  test('whose chapters are first-level headings with numbers', () => {
    expect(
      split('# 第一章 总则\n\n甲。\n\n# 第二章 附则\n\n乙。', readMarkdownPassages),
    ).toHaveLength(1);
  });

  test('whose sections are first-level headings', () => {
    expect(split('# 荷塘\n\n甲。\n\n# 柳林\n\n乙。', readMarkdownPassages)).toHaveLength(1);
  });
});

describe('several', () => {
  test.each([
    ['by their bylines', '荷塘\n记者 何春晖\n荷花开了。\n柳林\n记者 白杨\n柳树绿了。'],
    [
      'by the wire that brought them, at their ends',
      '荷塘\n荷花开了。\n（新华社北京7月15日电）\n柳林\n柳树绿了。\n（新华社北京7月16日电）',
    ],
    [
      'by the wire, within their last paragraphs',
      '荷塘\n荷花开了。（新华社北京7月15日电）\n柳林\n柳树绿了。',
    ],
    [
      'by the words before their first sentences',
      '荷塘\n本报讯（记者 何春晖）荷花开了。\n柳林\n本报讯（记者 白杨）柳树绿了。',
    ],
    ['by rules and bylines', '荷塘\n记者 何春晖\n荷花开了\n***\n柳林\n记者 白杨\n柳树绿了。'],
  ])('%s', (_, text) => {
    expect(split(text)).toEqual(['荷塘', '柳林']);
  });

  test('by first-level headings, where there are others below', () => {
    const text = '# 荷塘\n\n## 花开\n\n甲。\n\n# 柳林\n\n乙。';
    expect(split(text, readMarkdownPassages)).toEqual(['荷塘', '柳林']);
  });
});
