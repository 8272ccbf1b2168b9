import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits } from './edits.ts';
import { editsFor } from './tidyText.ts';
import type { TidyOptions } from './tidyText.ts';

const tidy = (text: string, options?: TidyOptions) => applyEdits(text, editsFor(text, options));

describe('what stays as it is', () => {
  test.each([
    ['a text without Chinese', 'He said: "Yes, 1,500 (all of them)" -- really...'],
    ['full-width punctuation', '他说：“好，就这样！”（笑）……——'],
    ['times and ratios', '上午8:30开始，比分3:2，比例1:500。'],
    ['thousands and decimals', '共1,234,567人，增长3.5%。'],
    ['an address', '见https://example.com/a,b;c?d=e!f。'],
    ['a mail address', '写信给yeshi@example.com。'],
    ['names of files', '打开report_v1.2.pdf和说明.docx。'],
    ['versions', '软件升级到v2.3.1版。'],
    ['an English sentence', '他说The market never sleeps, as they say. 然后走了。'],
    ['a formula', '公式是f(x)=(a+b)/2。'],
    ['an initial', '作者J.罗琳来了。'],
    ['options', 'A.苹果 B.香蕉'],
    ['the number of a picture', '图1.全国分布'],
    ['inches', '屏幕是15"的。'],
    ['an apostrophe', "他说It's fine。"],
    ['markup', '写<a href="x">和![图](a.png)。'],
    ['entities', '写&amp;和&#20320;。'],
    ['joined emoji', '一家人👨‍👩‍👧来了。'],
    ['a family name beyond the BMP', '𠮷先生，您好。'],
    ['full-width spaces', '张小雨　李一凡'],
    ['a number in Han numerals', '三．五'],
    ['minus signs and ranges', '气温-5至3℃，第3-5页。'],
  ])('%s', (_, text) => {
    expect(tidy(text)).toBe(text);
  });
});

describe('half-width punctuation beside Chinese', () => {
  test.each([
    ['荷花开了,柳树绿了.', '荷花开了，柳树绿了。'],
    ['真的吗?真的!', '真的吗？真的！'],
    ['他说:好;她说:不好.', '他说：好；她说：不好。'],
    ['荷花(又叫莲花)开了', '荷花（又叫莲花）开了'],
    ['算力(FLOPS)', '算力（FLOPS）'],
    ['荷花(莲(藕)属)', '荷花（莲（藕）属）'],
    ['达到300PFLOPS,居第2.', '达到300PFLOPS，居第2。'],
    ['比例为1:500.谁说没有', '比例为1:500。谁说没有'],
    ['使用GPS.今年', '使用GPS。今年'],
    ['增长3.5%.其中', '增长3.5%。其中'],
    ['荷花开了, 柳树绿了', '荷花开了，柳树绿了'],
    ['见www.example.com/a,或来信', '见www.example.com/a，或来信'],
    ['下载report.pdf.', '下载report.pdf。'],
    ['𠮷先生,您好', '𠮷先生，您好'],
    ['从2024,2025年起', '从2024，2025年起'],
  ])('%s', (text, expected) => {
    expect(tidy(text)).toBe(expected);
  });
});

describe('dots and dashes', () => {
  test.each([
    ['荷花开了...', '荷花开了……'],
    ['荷花开了。。。', '荷花开了……'],
    ['荷花…开了', '荷花……开了'],
    ['荷花--莲花', '荷花——莲花'],
    ['荷花──莲花', '荷花——莲花'],
    ['荷花⸺莲花', '荷花——莲花'],
  ])('%s', (text, expected) => {
    expect(tidy(text)).toBe(expected);
  });
});

describe('letters and digits in full width', () => {
  test.each([
    ['２０２４年ＧＤＰ增长５．２％', '2024年GDP增长5.2%'],
    ['上午７：３０', '上午7:30'],
    ['１２，０００人', '12,000人'],
    ['第３，４页', '第3，4页'],
    ['型号ＸＴ－９', '型号XT-9'],
    ['ＡＴ＆Ｔ公司', 'AT&T公司'],
    ['甲－乙', '甲－乙'],
  ])('%s', (text, expected) => {
    expect(tidy(text)).toBe(expected);
  });
});

describe('stray spaces', () => {
  test.each([
    ['一 盆 水 仙', '一盆水仙'],
    ['今年 以来 ，全县', '今年以来，全县'],
    ['她说： “ 花 ，开了 。 ”', '她说：“花，开了。”'],
    ['电话 010-12345678 。', '电话 010-12345678。'],
    ['荷\u00a0花\u2003开了。', '荷花开了。'],
    ['入选的有：张晓雨 李一凡 王思远。', '入选的有：张晓雨 李一凡 王思远。'],
    ['第三十二条 志愿者应当佩戴标志。', '第三十二条 志愿者应当佩戴标志。'],
    ['厚德 载物', '厚德 载物'],
    ['使用 GPU 的人。', '使用 GPU 的人。'],
  ])('%s', (text, expected) => {
    expect(tidy(text)).toBe(expected);
  });

  test('stay where they part words', () => {
    expect(tidy('新华社记者 柳青 摄', { keepsSpaces: true })).toBe('新华社记者 柳青 摄');
  });

  test('of a letterspaced title go, and those of another stay', () => {
    expect(tidy('通　　知', { keepsSpaces: true, isTitle: true })).toBe('通知');
    expect(tidy('算力网 一张图', { keepsSpaces: true, isTitle: true })).toBe('算力网 一张图');
    expect(tidy('高　远', { keepsSpaces: true })).toBe('高　远');
  });
});

test('what cannot be seen goes, but what joins emoji and steers their direction stays', () => {
  expect(tidy('荷\u00ad花\u200b开\u2060了\ufeff。\u0000')).toBe('荷花开了。');
  expect(tidy('👨\u200d👩\u200d👧来了')).toBe('👨\u200d👩\u200d👧来了');
});

test('no edit touches a Han character, and edits are in order', () => {
  const piece = fc.constantFrom(
    ...[
      '荷花',
      '𠮷',
      ',',
      '.',
      '"',
      "'",
      '(',
      ')',
      ' ',
      '...',
      '--',
      '１２',
      '，',
      '8:30',
      'a.com',
      '\u200b',
      'GPU',
      '%',
      '”',
      '“',
      '第一条',
      '\n',
    ],
  );
  const han = (text: string) => text.replace(/[^\p{Script=Han}]/gu, '');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.boolean(), (pieces, traditional) => {
      const text = pieces.join('');
      const edits = editsFor(text, { traditional });
      expect(han(applyEdits(text, edits))).toBe(han(text));
      for (const [index, { start, end }] of edits.entries()) {
        expect(start).toBeLessThan(end);
        expect(start).toBeGreaterThanOrEqual(edits[index - 1]?.end ?? 0);
      }
    }),
    { numRuns: 2000 },
  );
});

test('what is tidy stays so', () => {
  const once = tidy('他说:"荷花(莲花)开了,共1,200朵..."');
  expect(tidy(once)).toBe(once);
});
