import { describe, expect, test } from 'vitest';
import { LostText, account } from './account.ts';
import type { Draft } from './draft.ts';
import { Atoms } from './stretches.ts';

const BODY = '新石料取自同一座山，𠮷先生说。';

function draft(): { atoms: Atoms; one: Draft; mdx: string } {
  const atoms = new Atoms();
  const add = (text: string, line: number) => [atoms.add([{ text }], { line })];
  const one: Draft = {
    title: add('古桥换新颜', 1),
    subtitles: [add('一座桥的修缮', 2)],
    bylines: [add('记者 柳青', 3)],
    datelines: [add('2024年5月12日', 4)],
    blocks: [{ kind: 'paragraph', text: add(BODY, 6) }],
  };
  const mdx = `---\ntitle: 古桥换新颜\nsubtitle: 一座桥的修缮\nsource:\n  byline: 记者 柳青\n  dateline: 2024年5月12日\ndate: 2026-11-26\n---\n\n${BODY}\n`;
  return { atoms, one, mdx };
}

test('what is written as it stands in the input is accepted', () => {
  const { atoms, one, mdx } = draft();
  expect(() => {
    account(atoms, [one], [mdx], []);
  }).not.toThrow();
});

test('so are other marks, which are no Han', () => {
  const { atoms, one, mdx } = draft();
  expect(() => {
    account(atoms, [one], [mdx.replace('，', ',').replace('柳青', '柳 青')], []);
  }).not.toThrow();
});

describe('refused, with the line of the input, is a file', () => {
  test.each([
    ['that lacks a character', '同一座', '一座', 6],
    ['that lacks one beyond the BMP', '𠮷', '', 6],
    ['that has one twice', '石料', '石石料', 6],
    ['that has two in another order', '同一', '一同', 6],
    ['that has another in the place of one', '石料', '石科', 6],
    ['that has more at its end', '说。', '说。完', 6],
    ['whose title lacks one', '换新颜', '换颜', 1],
    ['whose subtitle lacks one', '的修缮', '修缮', 2],
    ['whose byline has another', '柳青', '柳清', 3],
    ['whose dateline lacks one', '5月', '5', 4],
    ['whose text would run, and so is not there', '新石料', '{新石料}', 6],
    ['whose body is gone', BODY, '', 6],
  ])('%s', (_, from, to, line) => {
    const { atoms, one, mdx } = draft();
    const spoilt = mdx.replace(from, to);
    expect(spoilt).not.toBe(mdx);
    let error: unknown;
    try {
      account(atoms, [one], [spoilt], []);
    } catch (caught) {
      error = caught;
    }
    expect(error).toBeInstanceOf(LostText);
    // What is too much at the end stands in no line of the input.
    expect((error as LostText).at?.line).toBe(to === '说。完' ? undefined : line);
  });
});

describe('refused is a draft', () => {
  test('that leaves a line of the input out', () => {
    const { atoms, one, mdx } = draft();
    atoms.add([{ text: '全桥长三十丈。' }], { line: 8 });
    expect(() => {
      account(atoms, [one], [mdx], []);
    }).toThrow('全 would be written 0 times');
  });

  test('that has a stretch twice', () => {
    const { atoms, one, mdx } = draft();
    const twice = { ...one, blocks: [...one.blocks, ...one.blocks] };
    expect(() => {
      account(atoms, [twice], [`${mdx}\n${BODY}\n`], []);
    }).toThrow('would be written 2 times');
  });

  test('and what was dropped by name is not missing', () => {
    const { atoms, one, mdx } = draft();
    const dropped = [atoms.add([{ text: '第三页' }], { line: 8 })];
    expect(() => {
      account(atoms, [one], [mdx], [dropped]);
    }).not.toThrow();
  });
});

test('a title that is not of the text, but of its file, is not asked for', () => {
  const { atoms, one, mdx } = draft();
  const untitled = { ...one, title: [] };
  const dropped = [one.title];
  expect(() => {
    account(atoms, [untitled], [mdx.replace('古桥换新颜', '桥.txt')], dropped);
  }).not.toThrow();
});

test('verse, lists, quotations and tables are held against the input, too', () => {
  const atoms = new Atoms();
  const add = (text: string) => [atoms.add([{ text }], { line: 1 })];
  const one: Draft = {
    title: [],
    subtitles: [],
    bylines: [],
    datelines: [],
    blocks: [
      { kind: 'verse', lines: [add('船来了'), add('人走了')] },
      { kind: 'list', items: [[{ kind: 'paragraph', text: add('甲') }]] },
      { kind: 'quote', children: [{ kind: 'paragraph', text: add('乙') }] },
      { kind: 'table', headed: true, rows: [[add('丙'), add('丁')]] },
      { kind: 'rule' },
    ],
  };
  const mdx = '---\ntitle: x\n---\n\n船来了\\\n人走了\n\n- 甲\n\n> 乙\n\n| 丙 | 丁 |\n| - | - |\n';
  expect(() => {
    account(atoms, [one], [mdx], []);
  }).not.toThrow();
  expect(() => {
    account(atoms, [one], [mdx.replace('丁', '')], []);
  }).toThrow(LostText);
});
