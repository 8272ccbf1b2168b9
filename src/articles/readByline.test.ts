import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readByline } from './readByline.ts';

const BOTH = ['周圆', '王怡静'];

describe('reporters behind their word of office', () => {
  test.each([
    ['新华社记者周圆、王怡静', BOTH],
    ['记者 周圆 王怡静', BOTH],
    ['记者周圆王怡静', BOTH],
    ['记者：周圆、王怡静', BOTH],
    ['（记者周圆、王怡静）', BOTH],
    ['(记者 周圆 王怡静)', BOTH],
    ['本报记者　周圆', ['周圆']],
    ['记者 周　圆　王怡静', BOTH],
    ['本报记者周圆 通讯员王怡静', BOTH],
    ['通讯员 周圆', ['周圆']],
    ['特约撰稿人 周圆', ['周圆']],
    ['记者周圆报道', ['周圆']],
    ['本报驻美国记者 周圆', ['周圆']],
    ['本报记者 周圆 文/图', ['周圆']],
    ['记者 欧阳娜娜、司马光', ['欧阳娜娜', '司马光']],
    ['記者陳方安生', ['陳方安生']],
    ['记者 阿依古丽·买买提', ['阿依古丽·买买提']],
    ['本报记者 塔娜', ['塔娜']],
    ['撰文：陳大文', ['陳大文']],
    ['作者：周圆', ['周圆']],
    ['作者 | 周圆', ['周圆']],
    ['作者：周圆（清华大学教授）', ['周圆']],
    ['作者：加西亚·马尔克斯', ['加西亚·马尔克斯']],
    ['作者：John Smith', ['John Smith']],
    ['作者：新华社', ['新华社']],
    ['采访、撰文：周圆', ['周圆']],
    ['文｜周圆', ['周圆']],
    ['文：周圆', ['周圆']],
    ['文丨本报记者 周圆', ['周圆']],
    ['文/图 周圆', ['周圆']],
    ['周圆 文', ['周圆']],
    ['By Zhou Yuan', ['Zhou Yuan']],
    ['By Zhou Yuan and Wang Yijing', ['Zhou Yuan', 'Wang Yijing']],
  ])('%s', (line, authors) => {
    expect(readByline(line)).toMatchObject({ authors, certainty: 'sure' });
  });
});

describe('who publishes, the column, the place', () => {
  test.each([
    [
      '新华社“新华视点”记者周圆、王怡静',
      { publisher: '新华社', column: '新华视点', authors: BOTH },
    ],
    ['新華社「新華視點」記者周圓', { publisher: '新華社', column: '新華視點', authors: ['周圓'] }],
    ['澎湃新闻记者 周圆', { publisher: '澎湃新闻', authors: ['周圆'] }],
    ['中青报·中青网记者 周圆 见习记者 王怡静', { publisher: '中青报·中青网', authors: BOTH }],
    ['采写：新京报记者 周圆', { publisher: '新京报', authors: ['周圆'] }],
    ['長江晚報記者周圓', { publisher: '長江晚報', authors: ['周圓'] }],
    ['By Xinhua writers Zhou Yuan, Wang Yijing', { publisher: 'Xinhua' }],
    ['記者王小明／台北報導', { authors: ['王小明'], place: '台北' }],
    ['【記者王小明／台北報導】', { authors: ['王小明'], place: '台北' }],
    ['聯合報記者王小明／台北報導', { publisher: '聯合報', authors: ['王小明'], place: '台北' }],
    ['本报记者 周圆 北京报道', { authors: ['周圆'], place: '北京' }],
    ['南方都市报记者周圆 发自北京', { publisher: '南方都市报', place: '北京' }],
    ['中央社記者王小明台北4日電', { publisher: '中央社', authors: ['王小明'], place: '台北' }],
    ['中央社記者王明華盛頓4日專電', { authors: ['王明'], place: '華盛頓' }],
    ['来源：新华社', { publisher: '新华社', authors: [] }],
  ])('%s', (line, byline) => {
    expect(readByline(line)).toMatchObject({ ...byline, certainty: 'sure' });
  });

  test('of a source that nobody knows it is likely', () => {
    expect(readByline('来源：国家统计局')?.certainty).toBe('likely');
  });
});

describe('others than those who wrote', () => {
  test.each([
    ['文/周圆 图/王怡静', ['周圆'], [{ role: '图', names: ['王怡静'] }]],
    ['周圆/文 王怡静/图', ['周圆'], [{ role: '图', names: ['王怡静'] }]],
    ['撰文：周圆　编辑：王怡静', ['周圆'], [{ role: '编辑', names: ['王怡静'] }]],
    ['责任编辑：×××', [], [{ role: '责任编辑', names: ['×××'] }]],
    ['（责任编辑：周圆、王怡静）', [], [{ role: '责任编辑', names: BOTH }]],
    ['来源：新华社　作者：周圆　编辑：王怡静', ['周圆'], [{ role: '编辑', names: ['王怡静'] }]],
    ['每经记者 周圆 每经编辑 王怡静', ['周圆'], [{ role: '编辑', names: ['王怡静'] }]],
    ['編譯王小明／綜合報導', [], [{ role: '編譯', names: ['王小明'] }]],
    [
      '记者 周圆 编辑 王怡静 校对 李强',
      ['周圆'],
      [
        { role: '编辑', names: ['王怡静'] },
        { role: '校对', names: ['李强'] },
      ],
    ],
  ])('%s', (line, authors, others) => {
    expect(readByline(line)).toMatchObject({ authors, others, certainty: 'sure' });
  });
});

test.each([
  ['●本报评论员', '本报评论员'],
  ['新华社评论员', '新华社评论员'],
  ['人民日报评论部', '人民日报评论部'],
  ['本报记者', '本报记者'],
])('%s speaks as one', (line, author) => {
  expect(readByline(line)).toMatchObject({ authors: [author], certainty: 'sure' });
});

describe('names by themselves are likely', () => {
  test.each([
    ['周圆', ['周圆']],
    ['周　圆', ['周圆']],
    ['■ 周圆', ['周圆']],
    ['——周圆', ['周圆']],
    ['周圆、王怡静', BOTH],
    ['周　圆　王怡静', BOTH],
    ['冯家顺、周思宇、陈旭', ['冯家顺', '周思宇', '陈旭']],
    ['熊继军 单志广 李慧镝', ['熊继军', '单志广', '李慧镝']],
    ['欧阳娜娜', ['欧阳娜娜']],
    ['張惠妹', ['張惠妹']],
    ['阿依古丽·买买提', ['阿依古丽·买买提']],
    ['加布里埃尔·加西亚·马尔克斯', ['加布里埃尔·加西亚·马尔克斯']],
    ['李白', ['李白']],
    ['【唐】杜甫', ['杜甫']],
    ['[美]海明威', ['海明威']],
  ])('%s', (line, authors) => {
    expect(readByline(line)).toEqual({ authors, certainty: 'likely' });
  });
});

describe('no byline', () => {
  test.each([
    // Headings
    ...['周末去哪儿', '算力扩容', '高温预警', '高质量发展', '金融、科技、农业', '文化·旅游'],
    ...[
      '文化生活',
      '第一章',
      '一、算力底座',
      '图1 全国算力分布',
      '目录',
      '前言',
      '编者按',
      '文明之光',
    ],
    ...['周年纪念', '任务清单', '程序正义', '何去何从', '时代楷模', '平安中国', '高铁、高速、高架'],
    ...[
      '记者调查',
      '记者手记',
      '记者节',
      '记者走基层',
      '记者何为',
      '作者简介',
      '作者的话',
      '评论员文章',
    ],
    ...['摄影之美', '设计 之美', '设计师', '翻译软件', '编辑部的故事', '责任编辑制度', '编辑 推荐'],
    ...[
      '通讯员队伍不断壮大',
      '通讯员 培训通知',
      '记者 调研',
      '图/表',
      '陈年老酒',
      '温暖人心',
      '江南',
      '明天',
      '成都',
      '苏州',
      '何必',
    ],
    ...[
      '北京、上海、广州',
      '暴雨中',
      '周长',
      '牛羊、马匹',
      '常州、无锡、苏州',
      '黄金',
      '高山流水',
      '梅花、兰花、菊花',
      '张家界',
      '王府井',
    ],
    ...['By the River', 'By Land And Sea', 'New York', '人民日报', '《人民日报》'],
    // Sentences
    '记者从工业和信息化部获悉',
    '记者周圆从工业和信息化部获悉',
    '9月4日，记者来到北京。',
    '记者周圆说，算力热度持续攀升。',
    '来源：本报记者采访的多位专家认为，这一趋势还会持续。',
    '算力热度持续攀升，如何“扩容”？',
    ...['记者：您怎么看？', '记者：请问', '记者：谢谢'],
    // Captions and what stands beneath tables
    ...['新华社记者王毓国摄', '新华社记者 王毓国 摄', '（新华社记者王毓国摄）', '王怡静 摄'],
    ...[
      '新华社发（周圆摄）',
      '图为庆阳数据中心。周圆摄',
      '数据来源：国家统计局',
      '图片来源：新华社',
    ],
    // Verse
    ...[
      '床前明月光',
      '红酥手，黄縢酒',
      '山一程，水一程',
      '黄河入海流',
      '小桥流水人家',
      '莫，莫，莫！',
    ],
    // Numbers and nothing
    ...['12345', '3.14', '', '　', '——', '、', '/'],
  ])('%j', (line) => {
    expect(readByline(line)).toBeUndefined();
  });
});

const piece = fc.constantFrom(
  ...[
    '新华社',
    '本报',
    '记者',
    '記者',
    '周圆',
    '王小明',
    '台北',
    '報導',
    '4日',
    '電',
    '文',
    '图',
    '摄',
  ],
  ...[
    '/',
    '｜',
    '：',
    '、',
    '　',
    ' ',
    '（',
    '）',
    '【',
    '】',
    '“',
    '”',
    '·',
    '来源',
    '编辑',
    '唐',
    'By ',
  ],
);

test('whatever the line, it is read, and authors are no blanks', () => {
  const lines = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
  );
  fc.assert(
    fc.property(lines, (line) => {
      const { authors = [], others = [] } = readByline(line) ?? {};
      const names = [...authors, ...others.flatMap((one) => one.names)];
      expect(names.every((name) => name.trim() === name && name !== '')).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

// Ends within the time that a test has; backtracking over so long a line would not.
test.each(['记者', '周圆、', '本报', '文/', '王', '来源：', '(', ' ', '·新', 'By A'])(
  'a line of many %j is read',
  (part) => {
    expect(() => readByline(part.repeat(50_000))).not.toThrow();
    expect(() => readByline(part.repeat(Math.floor(199 / part.length)))).not.toThrow();
  },
);
