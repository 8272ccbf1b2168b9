import { describe, expect, test } from 'vitest';
import { noNotes, readPassages, tell } from '../../tests/lib/readDraft.ts';
import { plainSegmenter } from '../chinese/createSegmenter.ts';
import { isCredit } from './credits.ts';
import { mendCuts } from './mendCuts.ts';

function mend(text: string) {
  const { atoms, passages } = readPassages(text);
  const notes = noNotes();
  const mended = mendCuts(passages, atoms, notes, { segment: plainSegmenter(), readsAs: isCredit });
  return { told: tell(mended, atoms), notes };
}

describe('a paragraph that was cut is mended', () => {
  test.each([
    [
      'by a caption',
      '工人们按原样\n\n石狮。新华社记者 柳青 摄\n\n装回去。',
      ['工人们按原样装回去。', 'caption: 石狮。新华社记者 柳青 摄'],
    ],
    [
      'by two, in the middle of a word',
      '白鹤比去年增\n\n图为白鹤。资料图片\n\n观鸟台。（金穗摄）\n\n加了一百多只，总数超过六百只。',
      [
        '白鹤比去年增加了一百多只，总数超过六百只。',
        'caption: 图为白鹤。资料图片',
        'caption: 观鸟台。（金穗摄）',
      ],
    ],
    ['by a page', '老梁在这里守了二十六年，\f每天点灯。', ['老梁在这里守了二十六年，每天点灯。']],
    [
      'by an empty line before a comma',
      '老梁在这里守了二十六年。他说\n\n，灯不能灭。',
      ['老梁在这里守了二十六年。他说，灯不能灭。'],
    ],
    [
      'twice',
      '工人们先编号，再一块一块\f拆下来，清洗之后按原样\n\n石狮。（柳青摄）\n\n装回去。',
      ['工人们先编号，再一块一块拆下来，清洗之后按原样装回去。', 'caption: 石狮。（柳青摄）'],
    ],
  ])('%s', (_, text, told) => {
    expect(mend(text).told).toEqual(told);
  });

  test('and it is told which lines were joined, and what moved', () => {
    const { notes } = mend('工人们按原样\n\n石狮。新华社记者 柳青 摄\n\n装回去。');
    expect(notes.remarks).toEqual([
      { at: { line: 1 }, message: 'Joined with line 5, from which a caption had cut it.' },
    ]);
    expect(notes.moves.map(({ to }) => to)).toEqual(['behind its paragraph']);
  });
});

test('a credit belongs to the line above that says what is seen, and to no other', () => {
  expect(mend('5月19日，船娘在摇橹。\n\n新华社发（金穗 摄）\n\n入夏了。').told).toEqual([
    'caption: 5月19日，船娘在摇橹。新华社发（金穗 摄）',
    '入夏了。',
  ]);
  expect(mend('船娘们六点出门。\n\n新华社发（金穗 摄）').told).toEqual([
    '船娘们六点出门。',
    'caption: 新华社发（金穗 摄）',
  ]);
});

describe('what is whole stays as it is', () => {
  test.each([
    ['a sentence before a caption', '桥修好了。\n\n石狮。（柳青摄）\n\n新石料取自同一座山。'],
    ['a heading above a paragraph', '石屋旧了还能住\n\n石屋原来是宿舍。'],
    ['a heading at the end of a page', '石屋旧了还能住\f石屋原来是宿舍，空了二十年。'],
    ['a colon before a list', '请准备：\n\n身份证原件'],
    ['a heading with a number behind a paragraph', '他说过一句话。那句话是\n\n一、总则'],
    ['a byline', '记者 何春晖\f荷花开了。'],
  ])('%s', (_, text) => {
    const { atoms, passages } = readPassages(text);
    const { told, notes } = mend(text);
    expect(told.filter((one) => !one.startsWith('caption'))).toEqual(
      tell(passages, atoms).filter((one) => !/摄）$/.test(one)),
    );
    expect(notes.remarks).toEqual([]);
  });
});

test('a full line at the end of a page goes on, however much it looks like a heading', () => {
  const text =
    '　　首班车从楼里驶出住在八楼的张婆婆就知道该起\n床做早饭了从没有觉得吵闹过她说这样的日子也好\n过得很安静很踏实\n　　工程师说车站与居民楼的结构是分开的两根柱子\f和柱子之间留有缝。';
  expect(mend(text).told.at(-1)).toBe(
    '工程师说车站与居民楼的结构是分开的两根柱子和柱子之间留有缝。',
  );
});
