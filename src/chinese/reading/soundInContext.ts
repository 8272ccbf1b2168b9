/** A reading, and where a word has it: what stands before it and after it in its clause. */
interface Sound {
  reads: string;
  before?: RegExp;
  after?: RegExp;
}

const COUNT = '[\\d０-９一二两三四五六七八九十百千万亿几数半多每各某这那哪]';
const COUNTED = new RegExp(`${COUNT}[余多来]?$`, 'u');
/** What is done for somebody: 为骑手提供, 为老人送餐. */
const FOR =
  /^[^，。；：！？]*?(?:提供|服务|搭建|打造|打下|打好|带来|解决|创造|准备|设立|设置|开设|开辟|护航|助力|赋能|注入|赢得|奠定|减轻|增添|增加|保障|争取|拓展|拓宽|点赞|配备|制定|举办|安排|定制|量身|加油|操心|担心|着想|骄傲|自豪|付出|奋斗|辩护|代言|申请|办理|购买|治病|庆生|挑选|测量|指明|振奋|动容|感动|(?:送|建|办|做|谋|铺|留|腾|寻|补|投|支|缴)(?![柱撑部点筑资公方设者主员业法付持出事书行]))/u;

/** Whom or what a thing is done for. */
const FOR_WHOM =
  /^(?:我|你|他|她|它|大家|人民|[^，。；：！？]{0,8}?(?:们|人|者|员|手|户|生|家庭|企业|单位|公司|百姓|群众|社会|国家|社区|城市|孩子|儿童|青年|用户|行业|产业|经济|发展|建设|学校|医院|商家|机构))[^，。；：！？的]{2,}/u;

/**
 * Words, most of one character, that are read in two ways, and how to tell. The first that fits
 * holds; the last fits always.
 */
const SOUNDS = new Map(
  Object.entries<readonly Sound[]>({
    只: [{ reads: 'zhī', before: COUNTED }, { reads: 'zhī', before: /一只$/u }, { reads: 'zhǐ' }],
    行: [
      { reads: 'xíng', before: /[^这那哪]一$/u, after: /^[\d一二三四五六七八九十几数]*人/u },
      { reads: 'háng', before: /[这那哪每各同本跨几多\d一二两三四五六七八九十]$/u },
      { reads: 'háng', before: /(?:换|改|转|入|干|懂)[了过个]?$/u },
      { reads: 'xíng' },
    ],
    一行: [
      {
        reads: 'yī xíng',
        before: /(?:^|[^这那哪每各同])$/u,
        after:
          /^(?:[\d一二三四五六七八九十几数两多余]+[人名位]|到|赴|抵|来|在|受|前往|走进|深入|参观|考察)/u,
      },
      { reads: 'yī háng' },
    ],
    穿着: [
      { reads: 'chuān zhuó', after: /^(?:得体|打扮|讲究|朴素|时尚|整洁|[，。；：、！？”的]|$)/u },
      { reads: 'chuān zhe' },
    ],
    中: [{ reads: 'zhòng', after: /^(?:[了过]?[奖标毒签弹枪计暑邪]|招)/u }, { reads: 'zhōng' }],
    干: [{ reads: 'gān', before: /(?:晒|吹|烘|擦|风|晾|烤|太|很)$/u }, { reads: 'gàn' }],
    发: [
      {
        reads: 'fà',
        before: /(?:理|剪|洗|染|烫|植|护|梳|吹)[了过个次回趟\d一二两三几]{0,3}$/u,
      },
      { reads: 'fā' },
    ],
    教: [{ reads: 'jiāo' }],
    转: [
      { reads: 'zhuàn', after: /^(?:得|起来|个不停|了?[一二两三几\d]*圈)/u },
      { reads: 'zhuǎn' },
    ],
    处: [
      { reads: 'chù', before: COUNTED },
      { reads: 'chǔ', after: /^[在于]/u },
      { reads: 'chǔ', before: /(?:相|正|仍|身|地|难|好)$/u },
      { reads: 'chù' },
    ],
    应: [
      { reads: 'yìng', after: /^[^，。；：]{0,14}(?:邀请|之邀|要求|请求|之约|之请|需求)/u },
      { reads: 'yīng' },
    ],
    为: [
      { reads: 'wéi', after: /^[^，。；：]{1,8}所[^，。；：]/u },
      {
        reads: 'wéi',
        before:
          /(?:[称被改设列评分视定译作化变转并升贬降选聘任封名]|命名|均|皆|更|多|则|即|仅|约|均价|分别|主要|大多|一律)$/u,
        after: /^(?!.{0,12}提供)/u,
      },
      { reads: 'wéi', before: /以[^，。；：]{1,8}$/u },
      { reads: 'wéi', after: /^[\d０-９]/u },
      // What begins a clause is what for: 为确保安全; but 为全国首座.
      { reads: 'wèi', before: /(?:^|[。；：！？“（])$/u },
      {
        reads: 'wèi',
        before: /，$/u,
        after:
          /^(?!全国|全球|世界|历年|历史|近年|最|首|史上|同期|当年|今年|去年|其|仅|我国|国内|第)/u,
      },
      { reads: 'wèi', before: /(?:专门|[都也能会可将在要来去就只已])$/u },
      { reads: 'wèi', after: FOR },
      { reads: 'wèi', after: FOR_WHOM },
      { reads: 'wéi' },
    ],
    供: [{ reads: 'gòng', before: /(?:上|摆|逼)$/u }, { reads: 'gōng' }],
    长: [{ reads: 'zhǎng', after: /^[得大出成在满了着高]/u }, { reads: 'cháng' }],
    量: [{ reads: 'liáng', after: /^(?:了|体温|血压|身高|尺寸|一量)/u }, { reads: 'liàng' }],
    种: [
      { reads: 'zhǒng', before: COUNTED },
      { reads: 'zhòng', before: /(?:难|好|抢|补|轮|套|栽|耕)$/u },
      {
        reads: 'zhòng',
        after: /^(?:[在地树田菜花粮草茶下上满了着得好出]|庄稼|蔬菜|水稻|小麦|玉米)/u,
      },
      { reads: 'zhǒng' },
    ],
    看: [
      { reads: 'kān', after: /^(?:孩子|小孩|娃|门[，。]|大门|家[，。]|摊|店[，。]|仓库|护)/u },
      { reads: 'kàn' },
    ],
    数: [{ reads: 'shǔ', after: /^(?:一?数|着|不清|得清|起来|完)/u }, { reads: 'shù' }],
    调: [
      { reads: 'diào', before: /(?:上|抽|外|借|选|内|腔|语)$/u },
      { reads: 'tiáo', after: /^到\d/u },
      { reads: 'diào', after: /^(?:[往到任取阅研入出走回拨用来]|档)/u },
      { reads: 'tiáo' },
    ],
    重: [
      { reads: 'zhòng', after: /^[\d达约]/u },
      { reads: 'chóng', before: COUNTED },
      { reads: 'chóng', after: /^[新回返走建启游读写逢开装]/u },
      { reads: 'zhòng' },
    ],
    还: [
      {
        reads: 'huán',
        after: /^(?:[给钱书款贷债清账]|本付息|房贷|车贷|了[钱债款]|[路林草湖绿水]于)/u,
      },
      { reads: 'hái' },
    ],
    着: [
      { reads: 'zháo', before: /(?:睡|找得|找不|用得|用不|够得|够不|犯得|犯不|猜|点)$/u },
      { reads: 'zhe' },
    ],
    了: [{ reads: 'liǎo', before: /[^，。；：、的就才都已也又了得不]不$/u }, { reads: 'le' }],
    差: [
      { reads: 'chà', after: /^(?:[\d一二两三四五六七八九十几]|点|得|不多|太|很)/u },
      { reads: 'chà', before: /(?:很|太|较|更|最|不)$/u },
      {
        reads: 'chà',
        before: /(?:质量|效果|成绩|环境|条件|基础|体质|脾气|视力|记性|态度|信誉)$/u,
        after: /^(?:[，。；！？、”的]|$)/u,
      },
      { reads: 'chā' },
    ],
    卡: [{ reads: 'qiǎ', after: /^(?:[在住]|脖子|壳)/u }, { reads: 'kǎ' }],
    卡脖子: [{ reads: 'qiǎ bó zi' }],
    待: [{ reads: 'dāi', after: /^(?:[在了着过]|上|下去|一会|一阵|几天)/u }, { reads: 'dài' }],
    载: [
      { reads: 'zài', after: /^[着客人货有重满入明]/u },
      { reads: 'zài', before: /(?:装|满|承|运|搭)$/u },
      { reads: 'zǎi' },
    ],
    都: [{ reads: 'dōu' }],
    没: [{ reads: 'mò', after: /^(?:入|过(?:头顶|膝))/u }, { reads: 'méi' }],
    率: [
      { reads: 'shuài', after: /^(?:[队军先团众部\d一二三四五六七八九十百千万两几数]|代表团)/u },
      { reads: 'lǜ' },
    ],
    东西: [
      { reads: 'dōng xī', after: /^(?:部|方|向|两|走|南北|协作|宽|长|双|横|侧|各)/u },
      { reads: 'dōng xi' },
    ],
    地方: [
      { reads: 'dì fang', before: /(?:[的个些这那哪什么有没]|好|老|处)$/u },
      { reads: 'dì fāng' },
    ],
    人家: [{ reads: 'rén jiā', before: /(?:[户个]|小|大|农|船)$/u }, { reads: 'rén jia' }],
  }),
);

/**
 * How a word is read where it stands, if it is one of those that are read in two ways.
 *
 * @param before the text that stands before it, as much as there is
 * @param after the text that follows
 * @returns its syllables, parted by spaces
 * @example soundInContext('只', '养了三', '猫') // 'zhī'
 * @example soundInContext('只', '', '把门打开') // 'zhǐ'
 */
export function soundInContext(word: string, before: string, after: string): string | undefined {
  return SOUNDS.get(word)?.find(
    (sound) => (sound.before?.test(before) ?? true) && (sound.after?.test(after) ?? true),
  )?.reads;
}
