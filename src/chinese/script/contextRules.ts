import {
  AFTER_A_NAME,
  ALSO_TRANSLITERATING,
  ENDING_A_NAME_BEFORE_LI,
  PLACE_NOUNS,
  PLAIN_SURNAMES,
  POSTS,
  TITLES,
  TRANSLITERATING,
} from './names.ts';

/** Where one of the Traditional characters that a Simplified one can be is right. */
export interface ContextRule {
  character: string;
  /** In OpenCC’s Traditional standard; the forms of each place come after. */
  becomes: string;
  /** Sticky: tried at the character, looking behind and ahead. */
  where: RegExp;
  /** Stands over the dictionary’s phrases; else it decides only what no phrase holds. */
  overPhrases: boolean;
  /** How the character lies in the segmenter’s words. */
  word: WordPlace | undefined;
}

/** It begins a word; it is one; it begins a longer one; it lies inside one. */
export type WordPlace = 'starts' | 'alone' | 'longer' | 'inside';

interface Context {
  before?: string;
  after?: string;
  overPhrases?: boolean;
  word?: WordPlace;
}

const NUMERAL = '[零〇一二三四五六七八九十廿卅百千万亿两几数半0-9０-９]';
const HAN = String.raw`\p{Script=Han}`;
const NAMED = `${HAN}{1,2}(?:只|也|还|均|都|则|曾|却|又)?(?:${AFTER_A_NAME})`;

function rule(character: string, becomes: string, context: Context = {}): ContextRule {
  const { before, after, overPhrases = false, word } = context;
  const behind = before === undefined ? '' : `(?<=${before})`;
  const ahead = after === undefined ? '' : `(?=${after})`;
  return {
    character,
    becomes,
    where: new RegExp(`${behind}${character}${ahead}`, 'uy'),
    overPhrases,
    word,
  };
}

/** A surname keeps its plain form: before a title, after 姓, or in a name of two or three characters. */
const surname = (character: string, becomes = character, notNext = ''): ContextRule[] => [
  rule(character, becomes, { before: '姓', overPhrases: true }),
  rule(character, becomes, {
    after: `(?:${TITLES}|[男女](?![儿孩人性])|家(?:的|村|庄|湾|沟|店|埠|祖))`,
    word: 'starts',
    overPhrases: true,
  }),
  rule(character, becomes, {
    after: notNext === '' ? NAMED : `(?![${notNext}])${NAMED}`,
    word: 'starts',
  }),
];

/** Directly after a person’s post: 局长岳志强, 经理钟晓红. */
const afterPost = (character: string, becomes = character, notNext = ''): ContextRule =>
  rule(character, becomes, {
    before: `(?:${POSTS})`,
    after: `(?![${notNext}的和与及在])${HAN}`,
    overPhrases: true,
  });

/** Within a transliterated name, or at its beginning or end. */
const inForeignName = (character: string): ContextRule[] => [
  rule(character, character, {
    before: `[${TRANSLITERATING}]`,
    after: `[${TRANSLITERATING}]`,
    overPhrases: true,
  }),
  rule(character, character, { before: '[·‧・]', overPhrases: true }),
  rule(character, character, { after: `[·‧・]`, overPhrases: true }),
];

/** In order of authority, for each character. */
export const CONTEXT_RULES: readonly ContextRule[] = [
  rule('里', '裏', { before: '[这那哪]', overPhrases: true }),
  rule('里', '里', { before: `${NUMERAL}海`, overPhrases: true }),
  rule('里', '裏', { before: '海', after: '(?!拉|尔)', overPhrases: true }),
  ...inForeignName('里'),
  rule('里', '里', { before: `[${ENDING_A_NAME_BEFORE_LI}]|(?<![坦扑夹毫千])克` }),
  rule('里', '里', { before: `(?:^|[^${PLACE_NOUNS}])`, word: 'inside' }),
  rule('里', '里', {
    before: `[${TRANSLITERATING}马毛本安]`,
    after: `[${TRANSLITERATING}${ALSO_TRANSLITERATING}]{2}`,
  }),
  rule('里', '里', {
    before: `[${TRANSLITERATING}][${ALSO_TRANSLITERATING}]`,
    after: `[${TRANSLITERATING}${ALSO_TRANSLITERATING}]`,
  }),
  rule('里', '里', { before: `(?:^|[^${PLACE_NOUNS}])`, after: `[${TRANSLITERATING}]{3}` }),
  rule('里', '里', {
    before: `(?:^|[^${PLACE_NOUNS}])`,
    after: `[${TRANSLITERATING}][${TRANSLITERATING}${ALSO_TRANSLITERATING}]`,
    word: 'starts',
  }),
  rule('里', '里', {
    before: `(?:^|[^${PLACE_NOUNS}])`,
    after: `[${TRANSLITERATING}]`,
    word: 'longer',
  }),
  rule('里', '里', { before: `${NUMERAL}[余多来]?`, after: '(?!面|头|边|间)' }),
  rule('里', '里', { before: `[${PLAIN_SURNAMES}]` }),
  rule('里', '里', {
    before: `[^${PLACE_NOUNS}]`,
    after:
      '(?:村(?!民|庄|落|口)|乡(?!亲|下|愁|音)|镇(?!上|静|定)|社区|街道|胡同|小区|火车站|公园|里长|里民)',
  }),

  ...surname('余', '余', '下年名人里米元款额'),
  ...inForeignName('余'),
  rule('余', '餘', { before: NUMERAL }),
  rule('余', '餘', { before: '[年月日岁天周尺丈斤亩]' }),
  rule('余', '余'),

  ...surname(
    '于',
    '于',
    '是会此该其本今昨前后近去同当晚早夏秋冬春某两一二三四五六七八九十年月日周星期上中下美英法德日韩京沪北南东西她他它我你自各',
  ),
  rule('于', '於', {
    before:
      '[属关至位处源等基终鉴善低高大小多少优急忠敢乐勇归建生死葬始成存设落驻立定居赴毕迁限由对利便易难出来去用]',
    overPhrases: true,
  }),

  ...surname('范', '范'),
  ...inForeignName('范'),
  rule('范', '范', { word: 'starts' }),
  rule('朴', '朴'),
  rule('郁', '郁'),

  ...['范', '涂', '干'].map((character) =>
    rule(character, character, { after: '先生|女士|小姐|太太', overPhrases: true }),
  ),
  rule('涂', '涂', { after: '家(?:的|村|庄|湾|沟|店|埠)', overPhrases: true }),
  ...surname('钟', '鍾'),
  afterPost('钟', '鍾'),
  afterPost('岳'),
  afterPost('范', '范', '围畴例文本式'),
  afterPost('余', '余', '下额年'),
  afterPost('涂', '涂', '抹料鸦层装'),
  afterPost('后', '后', '来续期面方果退勤备代人天年又才再'),
  rule('岳', '岳'),
  rule('于', '于', {
    after: `(?![是此会其])${HAN}(?:说|表示|认为|指出|介绍|告诉|坦言|回忆)`,
    word: 'starts',
  }),
  rule('钟', '鐘'),

  ...surname('涂', '涂', '抹料鸦层装'),
  ...surname('后').slice(0, 2),
  rule('后', '後', { before: `${NUMERAL}[余多]?天`, overPhrases: true }),
  rule('后', '後', { before: '[王皇]', after: '裔', overPhrases: true }),
  rule('后', '后', { before: '[王帝]一' }),

  ...surname('干').slice(0, 2),
  ...inForeignName('干'),
  rule('干', '干', {
    before: `[${TRANSLITERATING}]`,
    after: '(?:人|族|河|山|湖|岛|镇|县|市|语|都司|地区|盆地|共和国)',
    overPhrases: true,
  }),
  rule('干', '乾', {
    before: '[冬夏较很太变偏阴更最水井河塘溪泉唇舌泪汗墨漆滴晾沥擦烘吹晒风收]',
    after: '(?![部劲事活练掉预涉扰线系流渠支道])',
    overPhrases: true,
  }),
  rule('干', '乾', {
    after: `[草湿膜舷锅煸]|洗手|船坞|米粉|拌面|[兴化佑德符宁道统封元隆](?:元|${NUMERAL}{1,3})年`,
  }),

  rule('只', '隻', {
    before: `(?:[好许很]多|${NUMERAL})[多余来]?`,
    after: '(?![有能是要会需用可好不在想见剩占够限为及怕管消花于因求])',
  }),

  rule('出', '齣', {
    before: `[这那该每整]|第?${NUMERAL}`,
    after: '[^，。；]{0,6}[戏剧曲]',
    overPhrases: true,
  }),
  rule('出', '出', { before: '一', overPhrases: true }),

  rule('准', '準', { before: '[算看说猜拿测打摸吃定瞄]不', overPhrases: true }),
  rule('准', '准', { before: '不', after: '(?![确备则时])', overPhrases: true }),
  rule('准', '准', { before: '[奉报获核批恩特允邀仍]', after: '(?![确备则绳时点])' }),
  rule('准', '准', {
    before: '[^标水基瞄对校精]',
    after: '(?:[予许尉他她我你您]|将(?!来|要|会)|入)',
  }),

  rule('制', '製', {
    before:
      '[木石铁铜钢银金纸布竹陶瓷胶料骨丝棉革瓦炒烤腌熬烹酿缝绣印刻绘摄拍焊铸锻填缩浸熏炮泡卤蒸煮炸煎焙烘裱雕琢磨染厂粗精]',
    after: '(?![度约服裁止衡订定])',
  }),
  rule('制', '制', { before: '改', after: '[为后前，。的]', overPhrases: true }),
  rule('制', '製', {
    before: '编',
    after: '[了出《历]|现金|财务|预算|报表|年报|目录|字典|词典|地图|教材|指南|清单',
  }),
  rule('制', '製', {
    before: '[美德法英中]国|苏联|俄罗斯|日本|瑞士|意大利',
    after: '(?![度定裁约衡]|社会|资本)',
  }),
  rule('制', '製', { before: '自', after: '(?!力|能力|心|之|地)', overPhrases: true }),

  rule('系', '係', { before: '[确实纯均皆乃显亦既]', after: '(?![统列数])' }),
  rule('系', '係', {
    before: '[^院文学理工数化生物商法医语史哲体关派谱星银一本该同双科族河水山家世直旁母父]',
    after: '[由因指属为以其他她后]|根据|一[种名位个]',
    word: 'alone',
  }),
  rule('系', '係', { after: '后人|由[于此]' }),
  rule('系', '繫', {
    after: '[好上了着]?(?:安全带|领带|鞋带|围裙|腰带|红领巾|绳|领结|丝带|围巾)',
    overPhrases: true,
  }),

  rule('台', '臺', {
    after: '(?![灯面布历钟风])',
    before: '[柜吧总坐转领餐务作妆写讲]',
    overPhrases: true,
  }),

  rule('斗', '斗', { before: `[尺升石米]|${NUMERAL}`, after: '(?![争志殴])' }),
  rule('松', '鬆', { after: '了|一口|开|口气' }),
  rule('卷', '捲', {
    before: `[^试案答书画本各首全每第压阅该此一二三四五六七八九十百千万两几]`,
    after: '[出入起走进来去成着向到]',
  }),
  rule('面', '面', { after: '包[着裹围括含了扎住]', overPhrases: true }),
  rule('面', '麪', { before: '[卖煮吃揉擀捞拌碗]', word: 'alone' }),
  rule('面', '麪', { before: '[卖煮吃揉擀捞拌碗和]', after: '[的，。、；了时]' }),
  rule('尽', '盡', { before: '[用耗费竭穷历]', overPhrases: true }),
  rule('刮', '颳', { after: '.{0,5}[风尘沙]', overPhrases: true }),
  rule('刮', '颳', { before: '风.{0,3}', overPhrases: true }),
  rule('历', '曆', { after: `(?:元|${NUMERAL}{1,3})年`, before: HAN }),
  rule('签', '籤', { before: '[中抽求]', after: '[者的，。]' }),
  rule('赞', '讚', { before: '[最很超太真]', word: 'alone' }),
  rule('发', '發', { before: '须', after: '[函布放给出送]', overPhrases: true }),
  rule('刮', '刮', { overPhrases: true }),
  rule('伙', '夥', { after: '伴', overPhrases: true }),
  rule('喂', '餵', { before: HAN, after: '[养食奶饭饱给母他她它牠小孩猪鸡鱼狗猫药马牛羊]' }),
  rule('复', '復', { before: '回', after: '正常|到|原|为|了?[平生健活]|常态', overPhrases: true }),
  rule('谷', '穀', { before: '[祈分瘪结去打脱碾粮]' }),
  rule('制', '製', { before: '[^体法专节]', after: '[油饼茶酒糖盐药皂革鞋陶瓷氧冰冷糕酱醋]' }),
  rule('向', '向', { before: '一', overPhrases: true }),
  rule('周', '週', { before: '若干', after: '[后前内之]' }),
  rule('周', '週', { after: '线图|刊|末|薪' }),
  rule('咸', '鹹', {
    after: '[鱼菜蛋肉水味淡湖海的甜酸香粥汤鸡豆食度鸭潮涩腥辣鲜了]',
    overPhrases: true,
  }),
  rule('咸', '鹹', { before: '[太很偏又酸甜不微略稍]' }),
  rule('咸', '咸'),
  rule('困', '睏', { after: '得|意|倦' }),
  rule('扎', '扎', {
    before: '[^包捆绑结驻屯]',
    after: '[到伤破进穿针心眼]|了[手脚]',
    overPhrases: true,
  }),

  ...['岳', '种', '游', '谷', '曲'].map((character) =>
    rule(character, character, {
      after: '(?:先生|女士|教授|老师|医生|博士)',
      word: 'starts',
      overPhrases: true,
    }),
  ),
  rule('征', '征', { after: '[夷伐讨剿]', overPhrases: true }),

  ...['松', '扎', '累', '蒙', '克', '布', '征', '沈', '丰', '谷', '淀', '卷', '丑', '朱'].flatMap(
    (character) => inForeignName(character),
  ),
];
