import { tagOf } from '../createSegmenter.ts';

/** Provinces, large cities, countries and continents, which a text has without 省, 市 or 国. */
const WELL_KNOWN = new Set(
  `
北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州
云南 陕西 甘肃 青海 台湾 内蒙古 广西 西藏 宁夏 新疆 香港 澳门
石家庄 太原 呼和浩特 沈阳 大连 长春 哈尔滨 南京 苏州 无锡 常州 南通 徐州 扬州 杭州 宁波 温州 绍兴 嘉兴 金华 义乌 合肥 芜湖
福州 厦门 泉州 南昌 九江 济南 青岛 烟台 潍坊 郑州 洛阳 开封 武汉 宜昌 襄阳 长沙 株洲 广州 深圳 珠海 佛山 东莞 惠州
汕头 南宁 桂林 柳州 海口 三亚 成都 绵阳 贵阳 遵义 昆明 大理 拉萨 西安 延安 咸阳 兰州 西宁 银川 乌鲁木齐 雄安 浦东
台北 高雄 台中 台南 九龙
中国 日本 韩国 朝鲜 蒙古国 印度 巴基斯坦 越南 泰国 缅甸 老挝 柬埔寨 马来西亚 新加坡 印度尼西亚 印尼 菲律宾 伊朗 伊拉克
以色列 沙特阿拉伯 土耳其 哈萨克斯坦 俄罗斯 乌克兰 英国 法国 德国 意大利 西班牙 葡萄牙 荷兰 比利时 瑞士 瑞典 挪威 丹麦
芬兰 波兰 奥地利 希腊 匈牙利 爱尔兰 埃及 南非 尼日利亚 肯尼亚 埃塞俄比亚 摩洛哥 美国 加拿大 墨西哥 巴西 阿根廷 智利
秘鲁 古巴 澳大利亚 新西兰
亚洲 欧洲 非洲 美洲 北美洲 南美洲 拉丁美洲 大洋洲 南极洲 欧盟 东南亚
东京 首尔 纽约 华盛顿 伦敦 巴黎 柏林 莫斯科 罗马 日内瓦 悉尼 旧金山 洛杉矶 硅谷
长江 黄河 珠江 淮河 太湖 黄山 泰山 华北 华东 华南 华中 中关村 长三角 珠三角
`
    .trim()
    .split(/\s+/),
);

const UNIT = /[省市区县州镇乡村]$/u;
/** What the dictionary has among places and is a kind of place. */
const KIND =
  /(?:地区|军区|边区|特区|[老旧新主内]城区|心区|原区|景区|无人区|城市|都市|自治[区州县]|兴市|下乡)$/u;

/**
 * Cuts a word that is the name of a place from what it names, both of which have capitals; of any
 * other word there is nothing to be said. The dictionary's names of two characters are too often no
 * names (城市, 东西, 深度) to be believed.
 *
 * @example placeNameIn('北京市') // ['北京', '市']
 * @example placeNameIn('城市') // undefined
 */
export function placeNameIn(word: string): string[] | undefined {
  if (WELL_KNOWN.has(word)) return [word];
  const hasUnit = word.length > 2 && UNIT.test(word) && !KIND.test(word);
  return hasUnit && tagOf(word) === 'ns' ? cutUnit(word) : undefined;
}

/** Whether a word ends in what a place is: 省, 市, 村. */
export const endsInUnit = (word: string): boolean => UNIT.test(word);

/** @example cutUnit('后沙峪镇') // ['后沙峪', '镇'] */
export const cutUnit = (name: string): string[] =>
  name.length > 2 && UNIT.test(name) ? [name.slice(0, -1), name.slice(-1)] : [name];
