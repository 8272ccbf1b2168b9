import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDateline } from './readDateline.ts';

const DAY = { month: 9, day: 4 };
const WHOLE = { year: 2025, month: 9, day: 4 };

describe('the last line of a text', () => {
  test.each([
    ['（新华社北京9月4日电）', { publisher: '新华社', place: '北京', date: DAY }],
    ['(新华社北京9月4日电)', { publisher: '新华社', place: '北京', date: DAY }],
    ['新华社北京2025年9月4日电', { publisher: '新华社', place: '北京', date: WHOLE }],
    ['（据新华社北京9月4日电）', { publisher: '新华社', place: '北京', date: DAY }],
    ['（本报北京9月4日电）', { place: '北京', date: DAY }],
    ['（新华社电）', { publisher: '新华社' }],
    [
      '（据新华社西宁1月9日电 记者 周圆）',
      { publisher: '新华社', authors: ['周圆'], place: '西宁', date: { month: 1, day: 9 } },
    ],
    [
      '（新华社西宁1月9日电，记者周圆、王怡静）',
      {
        publisher: '新华社',
        authors: ['周圆', '王怡静'],
        place: '西宁',
        date: { month: 1, day: 9 },
      },
    ],
    ['（香港中通社9月4日電）', { publisher: '香港中通社', date: DAY }],
    ['（中央社台北4日電）', { publisher: '中央社', place: '台北', date: { day: 4 } }],
    [
      '（中央社記者王小明台北4日電）',
      { publisher: '中央社', authors: ['王小明'], place: '台北', date: { day: 4 } },
    ],
  ])('%s', (text, said) => {
    expect(readDateline(text)).toEqual({ ...said, role: 'end', start: 0, end: text.length });
  });
});

describe('behind the last sentence', () => {
  test.each([
    ['前景可期。', '（新华社北京9月4日电）', { publisher: '新华社', place: '北京', date: DAY }],
    ['他说：“很好。”', '（记者周圆、王怡静）', { authors: ['周圆', '王怡静'] }],
  ])('%s%s', (own, dateline, said) => {
    const [start, end] = [own.length, own.length + dateline.length];
    expect(readDateline(own + dateline)).toEqual({ ...said, role: 'end', start, end });
  });
});

describe('before the first words of a text', () => {
  const reporter = { authors: ['周圆'] };
  const fromBeijing = { place: '北京', date: DAY };
  const xinhua = { publisher: '新华社', ...fromBeijing };
  test.each([
    ['新华社北京9月4日电（记者周圆、王怡静）', { ...xinhua, authors: ['周圆', '王怡静'] }],
    ['新华社北京9月4日电（新华社记者周圆）', { ...xinhua, ...reporter }],
    ['新华社北京9月4日电 ', xinhua],
    ['据新华社北京9月4日电 ', xinhua],
    ['新华社华盛顿9月3日电 ', { publisher: '新华社', place: '华盛顿', date: { month: 9, day: 3 } }],
    ['新华社北京十二月三十一日电 ', { ...xinhua, date: { month: 12, day: 31 } }],
    ['新华社北京２０２５年９月４日电　', { ...xinhua, date: WHOLE }],
    ['新华社记者周圆 北京9月4日电　', { ...xinhua, ...reporter }],
    ['本报北京9月4日电 记者周圆报道：', { ...fromBeijing, ...reporter }],
    ['本报北京9月4日电  （记者周圆）', { ...fromBeijing, ...reporter }],
    ['中新网北京9月4日电 (记者 周圆)', { publisher: '中新网', ...fromBeijing, ...reporter }],
    ['中新社北京9月4日电 (记者 周圆)', { publisher: '中新社', ...fromBeijing, ...reporter }],
    ['人民网北京9月4日电 （周圆）', { publisher: '人民网', ...fromBeijing, ...reporter }],
    ['中新网9月4日电 ', { publisher: '中新网', date: DAY }],
    ['央广网北京9月4日消息（记者周圆）', { publisher: '央广网', ...fromBeijing, ...reporter }],
    ['路透社伦敦9月4日电 ', { publisher: '路透社', place: '伦敦', date: DAY }],
    ['央视网消息：', { publisher: '央视网' }],
    ['光明网讯（记者周圆）', { publisher: '光明网', ...reporter }],
    ['长江日报讯（记者周圆）', { publisher: '长江日报', ...reporter }],
    ['据新华社电 ', { publisher: '新华社' }],
    ['本报讯（记者周圆）', reporter],
    ['本报讯 记者周圆报道：', reporter],
    ['【本報訊】', {}],
    ['【大公報訊】記者周圓報道：', { publisher: '大公報', authors: ['周圓'] }],
    ['「明報專訊」', { publisher: '明報' }],
    ['【記者王小明／台北報導】', { authors: ['王小明'], place: '台北' }],
    ['〔記者王小明／台北報導〕', { authors: ['王小明'], place: '台北' }],
    [
      '（中央社記者王小明台北4日電）',
      { publisher: '中央社', authors: ['王小明'], place: '台北', date: { day: 4 } },
    ],
    ['（香港中通社9月4日電）', { publisher: '香港中通社', date: DAY }],
    ['BEIJING, Sept. 4 (Xinhua) -- ', { publisher: 'Xinhua', place: 'BEIJING', date: DAY }],
  ])('%s', (dateline, said) => {
    const lead = { ...said, role: 'lead', start: 0, end: dateline.length };
    expect(readDateline(`${dateline}算力热度持续攀升。`)).toEqual(lead);
  });

  test('what follows belongs to the text', () => {
    const text = '　　新华社北京9月4日电 题：算力热度持续攀升，如何“扩容”？';
    const { start, end } = readDateline(text) ?? {};
    expect(text.slice(start, end)).toBe('新华社北京9月4日电 ');
  });

  test('in square brackets it may stand alone', () => {
    expect(readDateline('【本報訊】')).toEqual({ role: 'lead', start: 0, end: 5 });
    expect(readDateline('〔記者王小明／台北報導〕')?.role).toBe('lead');
  });
});

describe('a line of its own', () => {
  const at = { date: WHOLE, time: '08:30' };
  test.each([
    ['2025年9月4日', { date: WHOLE }],
    ['２０２５年９月４日', { date: WHOLE }],
    ['2025.09.04', { date: WHOLE }],
    ['二〇二五年九月四日', { date: WHOLE }],
    ['民國114年9月4日', { date: WHOLE }],
    ['2025年9月4日 星期四', { date: WHOLE }],
    ['发布时间：2025/09/04', { date: WHOLE }],
    ['2025-09-04 08:30', at],
    ['2025-09-04T08:30:12', { ...at, time: '08:30:12' }],
    ['2025年09月04日08:30 来源：人民网－人民日报', { ...at, publisher: '人民网-人民日报' }],
    ['来源：新华网 | 2025年09月04日 08:30:12', { ...at, time: '08:30:12', publisher: '新华网' }],
    ['来源：人民日报 2025-09-04 08:30', { ...at, publisher: '人民日报' }],
    ['2025-09-04 08:30 来源：新华网 作者：周圆', { ...at, publisher: '新华网', authors: ['周圆'] }],
    ['记者 周圆 2025-09-04 08:30', { ...at, authors: ['周圆'] }],
    ['《人民日报》（2025年09月04日 第07版）', { publisher: '人民日报', date: WHOLE }],
    ['《 人民日报 》（ 2025年09月04日   第 07 版）', { publisher: '人民日报', date: WHOLE }],
    ['（原载《人民日报》2025年9月4日第7版）', { publisher: '人民日报', date: WHOLE }],
    ['人民日报 2025年9月4日 第7版', { publisher: '人民日报', date: WHOLE }],
    ['2025年9月4日于北京', { date: WHOLE, place: '北京' }],
    ['二〇二五年九月于北京', { date: { year: 2025, month: 9 }, place: '北京' }],
  ])('%s', (text, said) => {
    expect(readDateline(text)).toEqual({ ...said, role: 'line', start: 0, end: text.length });
  });
});

describe('no dateline', () => {
  test.each([
    // Sentences
    ...[
      '9月4日，记者来到北京。',
      '2025年9月4日，记者来到北京。',
      '新华社记者周圆9月4日在北京采访时说',
    ],
    ...['新华社北京分社成立于1949年。', '新华社9月4日电话采访了他', '据新华社报道，算力热度攀升。'],
    ...['本报记者近日来到北京。', '本报讯息灵通', '国家统计局9月4日消息，', '1998年5月4日那天'],
    ...['从2025年9月4日起施行', '2025年9月4日的北京', '今天的会议很重要（见9月4日报道）。'],
    // Headings, captions, verse
    ...['算力扩容', '2025年9月4日大事记', '一、二〇二五年工作', '9月4日', '2025年', '2025年9月'],
    ...[
      '（图为庆阳数据中心）',
      '新华社记者王毓国2025年9月4日摄',
      '床前明月光',
      '二月春风似剪刀',
      '（完）',
    ],
    // Days that are none, spans of days, other numbers
    ...['2025年2月30日', '2025-13-04', '2025-02-29', '（新华社北京2月30日电）'],
    ...[
      '2025年9月4日至5日',
      '2025年9月4日 晴',
      '版本2025.09.04',
      '12345',
      '138-0013-8000',
      '3.14159',
    ],
    ...['192.168.1.1', '电话：010-12345678', '2025'],
    // Bylines, which have a reader of their own
    ...['记者周圆、王怡静', '（记者周圆、王怡静）', '新华社', '来源：新华网'],
    ...['', '　'],
  ])('%j', (text) => {
    expect(readDateline(text)).toBeUndefined();
  });
});

const piece = fc.constantFrom(
  ...[
    '新华社',
    '本报',
    '中央社',
    '记者',
    '周圆',
    '王小明',
    '北京',
    '台北',
    '9月',
    '4日',
    '2025年',
    '二〇二五年',
  ],
  ...[
    '电',
    '電',
    '讯',
    '消息',
    '报道',
    '（',
    '）',
    '【',
    '】',
    '《',
    '》',
    '：',
    '，',
    '。',
    '　',
    ' ',
    '/',
    '-',
  ],
  ...['2025-09-04', '08:30', '来源：', '第7版', '于', 'BEIJING, ', 'Sept. 4', ' (Xinhua) -- '],
);

test('whatever the text, it is read, and the dateline lies within it', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const found = readDateline(text);
      if (!found) return;
      expect(found.start).toBeGreaterThanOrEqual(0);
      expect(found.end).toBeGreaterThan(found.start);
      expect(found.end).toBeLessThanOrEqual(text.length);
      if (found.role !== 'lead') expect(text.slice(found.end).trim()).toBe('');
    }),
    { numRuns: 2000 },
  );
});

// Ends within the time that a test has; backtracking over so long a text would not.
test.each([
  '新华社',
  '新华社北京',
  '中央社記者',
  '9月4日',
  '网',
  '（',
  '：',
  ' ',
  '一',
  '2025年9月4日 ',
])('a text of many %j is read', (part) => {
  expect(() => readDateline(part.repeat(50_000))).not.toThrow();
  expect(() => readDateline(part.repeat(Math.floor(119 / part.length)))).not.toThrow();
});
