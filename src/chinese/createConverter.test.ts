import { describe, expect, test, vi } from 'vitest';
import { createConverter } from './createConverter.ts';
import { NO_SETTINGS, createConverters } from './createConverters.ts';
import { vocabulary } from '../../tests/lib/vocabulary.ts';
import { createSegmenter } from './createSegmenter.ts';
import { PhraseTree } from './script/phraseTree.ts';

const tw = createConverter('tw');
const hk = createConverter('hk');

describe('script', () => {
  test.each([
    ['算力网', '算力網'],
    ['东数西算', '東數西算'],
    ['头发', '頭髮'],
    ['发展', '發展'],
    ['皇后与后来', '皇后與後來'],
    ['干线光缆，干部，干净', '幹線光纜，幹部，乾淨'],
    ['788EFLOPS', '788EFLOPS'],
    ['头发𠮷了，㓆𠮷后面', '頭髮𠮷了，𠗣𠮷後面'],
    ['', ''],
  ])('Taiwan: %s → %s', (from, to) => {
    expect(tw(from)).toBe(to);
  });

  test('regional vocabulary is left alone: it is not a matter of script', () => {
    expect(tw('国家数据局支持社区优化电动自行车')).toBe('國家數據局支持社區優化電動自行車');
  });

  test('the newspapers’ 台 stands in both places', () => {
    expect(tw('台湾的平台有300台服务器')).toBe('台灣的平台有300台服務器');
    expect(hk('台湾的平台有300台服务器')).toBe('台灣的平台有300台服務器');
  });

  test('each place prints its own 報導 and 發佈', () => {
    const { tw: withWords } = createConverters({ ...NO_SETTINGS, vocabulary });
    expect(withWords('据新闻报道，报告已公开发布')).toBe('據新聞報導，報告已公開發布');
    expect(hk('据新闻报道，报告已公开发布')).toBe('據新聞報道，報告已公開發佈');
  });

  test('Hong Kong has its own forms', () => {
    expect(hk('这群人在山峰里吃面')).toBe('這群人在山峰裏吃麵');
    expect(tw('这群人在山峰里吃面')).toBe('這群人在山峰裡吃麵');
  });

  test.each([
    ['《为什么》问了些什么', '《為甚麼》問了些甚麼', '《為什麼》問了些什麼'],
    ['什么样的人在这里干什么', '甚麼樣的人在這裏幹甚麼', '什麼樣的人在這裡幹什麼'],
    [
      '喀什什么时候下雪，没什么人知道',
      '喀什甚麼時候下雪，沒甚麼人知道',
      '喀什什麼時候下雪，沒什麼人知道',
    ],
    ['什锦菜甚至更便宜', '什錦菜甚至更便宜', '什錦菜甚至更便宜'],
  ])('Hong Kong asks 甚麼, Taiwan 什麼: %s', (from, inHongKong, inTaiwan) => {
    expect(hk(from)).toBe(inHongKong);
    expect(tw(from)).toBe(inTaiwan);
  });
});

describe('a phrase that cuts a word is no phrase', () => {
  test.each([
    ['从新闻报道里读到', '從新聞報道裡讀到'],
    ['四个版本里', '四個版本裡'],
    ['机关多有采用', '機關多有採用'],
    ['被发明出来', '被發明出來'],
    ['参与制造', '參與製造'],
    ['和公司签劳动合同，贴上标签', '和公司簽勞動合同，貼上標籤'],
    ['设备并为其供电', '設備並為其供電'],
  ])('%s → %s', (from, to) => {
    expect(tw(from)).toBe(to);
  });

  test('a word of the site’s own is one word', () => {
    const segment = createSegmenter(['东数西算']);
    expect(segment('“东数西算”工程')).toContain('东数西算');
  });
});

describe('quotation marks', () => {
  test('become corner brackets, nested ones double', () => {
    expect(tw('他说：“所谓‘算力’，就是……”')).toBe('他說：「所謂『算力』，就是……」');
  });

  test('an apostrophe between Latin letters stays', () => {
    expect(tw('East Data’s“东数”')).toBe('East Data’s「東數」');
    expect(tw('推出AI“Agent”服务')).toBe('推出AI「Agent」服務');
    const named = createConverter('tw', [{ rules: [['DeepSeek', null]] }]);
    expect(named('DeepSeek’s模型')).toBe('DeepSeek’s模型');
  });
});

describe('layers', () => {
  const names = { rules: [['余海涛', '余海濤']] } as const;

  test('a name stands above everything', () => {
    expect(createConverter('tw', [{ rules: [['范里乡', '范里鄉']] }])('范里乡的后街')).toBe(
      '范里鄉的後街',
    );
    expect(createConverter('tw', [names])('余海涛的头发')).toBe('余海濤的頭髮');
  });

  test('a word rule does not reach into a name that a higher layer holds', () => {
    const { tw: convert } = createConverters({
      ...NO_SETTINGS,
      names: [{ name: '国家数据局', kind: 'organisation' }],
      words: [{ hans: '数据', tw: '資料' }],
    });
    expect(convert('国家数据局的数据')).toBe('國家數據局的資料');
  });

  test('a regional word reaches neither into a name nor into an official body', () => {
    const vocabulary = { tw: [{ from: '信息', to: '資訊', not: [] }], hk: [] };
    const { tw: convert } = createConverters({
      ...NO_SETTINGS,
      names: [{ name: '信息部落', kind: 'place' }],
      vocabulary,
    });
    expect(convert('国家信息中心的信息，《信息论》里的信息')).toBe(
      '國家信息中心的資訊，《信息論》裡的資訊',
    );
    expect(convert('信息部落')).toBe('信息部落');
  });

  test('a regional word that cuts a word of the text is none', () => {
    const { tw: convert } = createConverters({
      ...NO_SETTINGS,
      vocabulary: { tw: [{ from: '打印', to: '列印', not: [] }], hk: [] },
    });
    expect(convert('打印一份，拍打印度人的肩')).toBe('列印一份，拍打印度人的肩');
  });

  test('a page rule stands above names, and above a longer word of theirs', () => {
    const { tw: convert } = createConverters({
      ...NO_SETTINGS,
      names: [{ name: '干校', kind: 'place' }],
    });
    expect(convert('干校')).toBe('幹校');
    expect(convert.withRules([['干校', '乾校']])('干校')).toBe('乾校');
    expect(convert('干校')).toBe('幹校');
  });

  test('what was settled for a place stands there and nowhere else', () => {
    const pieces = tw.pieces('这里干，那里干', [{ start: 2, end: 3, to: '榦' }]);
    expect(pieces.map(({ to }) => to).join('')).toBe('這裡榦，那裡幹');
  });

  test('the longest rule of a layer wins', () => {
    const convert = createConverter('tw', [
      {
        rules: [
          ['数据', '資料'],
          ['数据中心', '資料中心'],
          ['大数据', '大數據'],
        ],
      },
    ]);
    expect(convert('数据中心的大数据')).toBe('資料中心的大數據');
  });

  test('a rule without a target changes characters alone', () => {
    expect(createConverter('tw', [{ rules: [['软件', null]] }])('软件')).toBe('軟件');
  });
});

test('pieces give the text back and join to the conversion', () => {
  const text = '在“东数西算”甘肃枢纽，头发𠮷服务器';
  const pieces = tw.pieces(text);
  expect(pieces.map(({ from }) => from).join('')).toBe(text);
  expect(pieces.map(({ to }) => to).join('')).toBe(tw(text));
});

test('the work grows with the text, not with its square, in a clause without end', () => {
  const review = [{ place: '报道【里】读到', tw: '裡', hk: '裏' }];
  const names = [{ name: '国家信息中心', kind: 'organisation' as const }];
  const { tw: convert } = createConverters({ ...NO_SETTINGS, names, vocabulary, review });
  const begins = vi.spyOn(PhraseTree.prototype, 'begins');
  const exec = vi.spyOn(RegExp.prototype, 'exec');
  const workFor = (times: number) => {
    begins.mockClear();
    exec.mockClear();
    convert('国家信息中心软件报道里读到'.repeat(times));
    return begins.mock.calls.length + exec.mock.calls.length;
  };
  const once = workFor(50);
  expect(workFor(200) / once).toBeLessThan(5);
  vi.restoreAllMocks();
});
