import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readArticle } from '../articles/readArticle.ts';
import { plainSegmenter } from '../chinese/createSegmenter.ts';
import { hanOf } from './hanOf.ts';
import { importText } from './importText.ts';
import { readPlainText } from './readers/readPlainText.ts';

const RUNS = 1500;

const line = fc.constantFrom(
  ...[
    '荷塘夜色',
    '一棵树，一片林，',
    '——一所小学的实践',
    '记者 何春晖',
    '冯远征、梁静秋',
    '本报讯（记者 白杨）荷花开了。',
  ],
  ...[
    '（新华社北京7月15日电）',
    '2024年7月15日',
    '荷花开了。（责任编辑：夏天）',
    '荷花開了。（編輯：李明宗）1130715',
  ],
  ...[
    '图为荷塘。资料图片',
    '荷塘。（柳青 摄）',
    '一、总则',
    '（一）目的',
    '1. 登记',
    '2. 缴费',
    '3、施工',
    '• 手电筒',
    '- 饮用水',
  ],
  ...[
    '问：开了吗？',
    '——去哪儿？',
    '“到。”',
    '她问："开了吗?"',
    '> 您好：',
    '> > 请回复',
    '>',
    '水库\t蓄水量',
    '青龙\t3',
    '松风   3.2   一小时',
  ],
  ...[
    '***',
    '========',
    '- 3 -',
    '第3页 共12页',
    '7',
    '1958',
    '首页 > 新闻 > 正文',
    '[1] 《图志》。',
    '①《府志》',
    '古道[1]，灯会①',
    '船还没有来',
    '岸上的人',
  ],
  ...[
    '卖豆腐的老李把木板一掀热气扑面而来他家的豆腐用的是自家磨的黄豆',
    '　　街道给摊位统一装了遮阳棚又在地上画了线谁也不占谁的地方。',
    '　',
    '   ',
    '𠮷先生',
    '>'.repeat(30),
    '{荷}<塘>',
    'import 荷',
  ],
);
const text = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n', '\n\n', '\f', '\n\n\n')), {
    minLength: 1,
    maxLength: 24,
  })
  .map((lines) => lines.flat().join(''));

test(`however lines follow each other, all Han characters are in an article or told to be left out (${RUNS} texts)`, () => {
  fc.assert(
    fc.property(text, (raw) => {
      fc.pre(/一座|荷花|街道/u.test(raw));
      const imported = importText(readPlainText(raw), {
        name: 'x',
        today: '2026-11-26',
        segment: plainSegmenter(),
        toSimplified: (own) => own,
        detectScript: () => 'hans',
      });
      const dropped = imported.flatMap(({ report }) => report.dropped.map((one) => one.text));
      const written = imported.map(({ mdx }) =>
        mdx.replaceAll(/&#x([0-9A-F]+);/g, (_, code: string) =>
          String.fromCodePoint(parseInt(code, 16)),
        ),
      );
      expect(hanOf([...written, ...dropped].join('\n'))).toEqual(hanOf(raw));
      for (const { mdx } of imported) {
        const article = readArticle(mdx, 'content/articles/zh/yangwen.mdx');
        expect(article.ok ? [] : article.problems, mdx).toEqual([]);
      }
    }),
    { numRuns: RUNS },
  );
});
