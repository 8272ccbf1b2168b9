import { expect, test } from 'vitest';
import { soundInContext } from './soundInContext.ts';

/** The word in 【】, read where it stands. */
function read(sentence: string): string | undefined {
  const [before = '', word = '', after = ''] = sentence.split(/[【】]/u);
  return soundInContext(word, before, after);
}

test.each([
  ['养了三【只】猫', 'zhī'],
  ['这【只】鸡', 'zhī'],
  ['他【只】买一本', 'zhǐ'],
  ['【只】要努力', 'zhǐ'],
  ['这一【行】不好做', 'háng'],
  ['他真换了【行】', 'háng'],
  ['这样做不【行】', 'xíng'],
  ['大家一起【干】', 'gàn'],
  ['衣服晒【干】了', 'gān'],
  ['每月理一次【发】', 'fà'],
  ['公司【发】奖金', 'fā'],
  ['有人【教】他们开车', 'jiāo'],
  ['小区里有三【处】驿站', 'chù'],
  ['经济正【处】在关口', 'chǔ'],
  ['【应】由部门负责', 'yīng'],
  ['【应】对方要求延期', 'yìng'],
  ['社区【为】老人送餐', 'wèi'],
  ['医生【为】病人测量血压', 'wèi'],
  ['人数【为】3000人', 'wéi'],
  ['被居民称【为】好事', 'wéi'],
  ['这件事不【为】人所知', 'wéi'],
  ['【为】贯彻落实会议精神，', 'wèi'],
  ['近日，【为】加强管理，', 'wèi'],
  ['这座桥长三公里，【为】全国首座', 'wéi'],
  ['以科技【为】支撑', 'wéi'],
  ['他现【为】支部书记', 'wéi'],
  ['张华【为】母亲治病', 'wèi'],
  ['代表团【一行】六人', 'yī xíng'],
  ['专家组【一行】到厂里', 'yī xíng'],
  ['干这【一行】的人', 'yī háng'],
  ['他【穿着】工作服', 'chuān zhe'],
  ['他的【穿着】很得体', 'chuān zhe'],
  ['【中】了奖', 'zhòng'],
  ['服务质量【差】，', 'chà'],
  ['【差】五分', 'chà'],
  ['【还】路于民', 'huán'],
  ['一只【只】小鸟', 'zhī'],
  ['菜【种】得好', 'zhòng'],
  ['【率】四千人', 'shuài'],
  ['【供】大家使用', 'gōng'],
  ['孩子【长】得快', 'zhǎng'],
  ['路很【长】', 'cháng'],
  ['他先【量】体温', 'liáng'],
  ['一天的阅片【量】', 'liàng'],
  ['花【种】在地里', 'zhòng'],
  ['三【种】花', 'zhǒng'],
  ['空调【调】到26度', 'tiáo'],
  ['人手【调】往前线', 'diào'],
  ['重【重】三吨', 'zhòng'],
  ['【还】给他', 'huán'],
  ['【还】没来', 'hái'],
  ['走不【了】', 'liǎo'],
  ['来【了】人', 'le'],
  ['得【了】第一', 'le'],
  ['问题【卡】在这里', 'qiǎ'],
  ['【待】在家里', 'dāi'],
  ['奶奶【看】孩子', 'kān'],
  ['他【看】书', 'kàn'],
  ['要的【东西】不同', 'dōng xi'],
  ['街道【东西】两侧', 'dōng xī'],
  ['有个【地方】歇脚', 'dì fang'],
  ['有【地方】吃饭', 'dì fang'],
  ['中央和【地方】政府', 'dì fāng'],
])('%s: %s', (sentence, reading) => {
  expect(read(sentence)).toBe(reading);
});

test('of other words there is nothing to be said', () => {
  for (const word of ['算力', '', 'constructor', '重庆']) {
    expect(soundInContext(word, '', '')).toBeUndefined();
  }
});
