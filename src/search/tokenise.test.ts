import { describe, expect, test } from 'vitest';
import { parseFold } from '../chinese/foldText.ts';
import { tokenise } from './tokenise.ts';

const table = parseFold('東东數数萬万發发髮发');
const units = (text: string) => tokenise(text, table).map((token) => token.text);

describe('units', () => {
  test.each([
    ['788EFLOPS', ['788', 'eflops']],
    ['1ms时延', ['1', 'ms', '时', '延']],
    ['3.1万架', ['3.1', '万', '架']],
    ['31万架', ['31', '万', '架']],
    ['１０８５萬', ['1085', '万']],
    ['1,680EB', ['1680', 'eb']],
    ['1,2', ['1', '2']],
    ['“人工智能+”行动', ['人', '工', '智', '能', '+', '行', '动']],
    ['36%', ['36', '%']],
    ['1/5/20', ['1', '/', '5', '/', '20']],
    ['東數，頭髮', ['东', '数', '。', '頭', '发']],
    ['end. 3.', ['end', '3']],
    ['rider-friendly', ['rider', 'friendly']],
    ['数据,存储', ['数', '据', '。', '存', '储']],
    ['数（一）的', ['数', '。', '一', '。', '的']],
    ['类型 BIT)的', ['类', '型', 'bit', '。', '的']],
    ['好。”……', ['好', '。']],
    ['数 据　算 Vue 的', ['数', '。', '据', '。', '算', 'vue', '的']],
    ['“数” 据', ['数', '。', '据']],
    ['f(x), g', ['f', 'x', 'g']],
    ['《数》据', ['数', '据']],
    ['', []],
    [' \u3000“”()', []],
  ])('%s', (text, expected) => {
    expect(units(text)).toEqual(expected);
  });
});

test('offsets point into the text, beyond the basic plane too', () => {
  const text = '𠮷“算力”3.1万ＥＢ';
  expect(tokenise(text, table).map(({ start, end }) => text.slice(start, end))).toEqual([
    '𠮷',
    '算',
    '力',
    '3.1',
    '万',
    'ＥＢ',
  ]);
});

test('inflected forms have their stem beside them where one is asked for', () => {
  const stem = (word: string) => word.replace(/s$/, '');
  expect(tokenise('Riders 骑手 ride', table, stem)).toEqual([
    { text: 'riders', stem: 'rider', start: 0, end: 6 },
    { text: '骑', start: 7, end: 8 },
    { text: '手', start: 8, end: 9 },
    { text: 'ride', start: 10, end: 14 },
  ]);
});
