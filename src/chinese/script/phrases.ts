import type { TraditionalScript } from './createScriptConverter.ts';

type Phrase = readonly [simplified: string, traditional: string];

/** “换发 換發|并为 並為” */
const phrases = (list: string): Phrase[] =>
  list
    .split('|')
    .map((pair) => pair.trim().split(' '))
    .map(([simplified = '', traditional = '']) => [simplified, traditional]);

/**
 * Words whose characters OpenCC’s dictionary gets wrong in modern prose, or spells as hardly
 * anybody in Taiwan or Hong Kong does. Written in OpenCC’s Traditional standard.
 */
const OF_BOTH: Phrase[] = phrases(
  `签 簽|并为 並為|换发 換發|干舷 乾舷|折合 折合|克制 克制|抓斗 抓斗|蒙昧 蒙昧|厘米 厘米|佣酬 佣酬|
  了解 了解|一目了然 一目瞭然|明了 明瞭|简单明了 簡單明瞭|
  家具 家具|伙伴 夥伴|合作伙伴 合作夥伴|喧哗 喧嘩|排泄 排泄|排泄物 排泄物|背着 背着|点赞 點讚|按赞 按讚|疗愈 療癒|未愈 未癒|
  电表 電表|水表 水表|压力表 壓力表|复校 復校|复议 復議|冲抵 沖抵|冲减 沖減|当冲 當沖|遗迹 遺跡|服务台 服務臺|
  面馆 麪館|面摊 麪攤|面店 麪店|牛肉面 牛肉麪|羊肉面 羊肉麪|海鲜面 海鮮麪|鸡丝面 雞絲麪|麻酱面 麻醬麪|方便面 方便麪|凉拌面 涼拌麪|
  斯摩棱斯克 斯摩棱斯克|预算编制 預算編製|
  钟南山 鍾南山|余票 餘票|余料 餘料|余电 餘電|干看 乾看|干等 乾等|干将 幹將|干将莫邪 干將莫邪|谷种 穀種|谷场 穀場|铺盖卷 鋪蓋捲|哄堂 哄堂|里下河 里下河|
  谷价 穀價|余秋里 余秋里|周谷城 周谷城|复名 復名|祈谷 祈穀|炼金术 煉金術|葱姜 蔥薑|农民历 農民曆|干字 干字|东涌 東涌|勃艮第 勃艮第|福余卫 福餘衛|福余三卫 福餘三衛|夫余 夫餘|扶余 扶餘|乌龙面 烏龍麪|发卷 發卷|钟灵毓秀 鍾靈毓秀|别扭头 別扭頭|家伙食 家伙食|曹冲 曹沖|干宝 干寶|尸佼 尸佼|尸子 尸子|里耶 里耶|船夫 船夫|里约热内卢 里約熱內盧`,
);

/** @see OF_BOTH; and what the newspapers of each place print. */
export const HOUSE_PHRASES: Readonly<Record<TraditionalScript, readonly Phrase[]>> = {
  tw: [...OF_BOTH, ...phrases('打拼 打拚|力拼 力拚|拼命 拚命|拼搏 拚搏|品尝 品嚐|尝鲜 嚐鮮')],
  hk: [
    ...OF_BOTH,
    ...phrases(
      '发布 發佈|公布 公佈|宣布 宣佈|什么 甚麼|干什么 幹甚麼|想干什么 想幹甚麼|干了什么 幹了甚麼|干些什么 幹些甚麼',
    ),
  ],
};
