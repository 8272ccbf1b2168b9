import { HAN, NUMERAL, rule } from './contextRule.ts';
import type { ContextRule } from './contextRule.ts';

/** What nouns, verbs and numbers around a character tell of it. By character, the stronger first. */
export const WORD_RULES: readonly ContextRule[] = [
  rule('出', '齣', '这出老戏', {
    before: `[这那该每整]|第?${NUMERAL}`,
    after: '(?!版|口|门|乎|了|手|台|现|来|去|一)[^，。；]{0,6}[戏剧曲]',
    overPhrases: true,
  }),
  rule('出', '出', '此话一出，', {
    before: '一',
    after: '[，。、；：！]|$|现|来|去|口|手|场|生|世|版',
    overPhrases: true,
  }),

  rule('发', '發', '须发函说明', { before: '须', after: '[函布放给出送]', overPhrases: true }),

  rule('复', '復', '回复正常', {
    before: '回',
    after: '正常|到|原|为|了?[平生健活]|常态',
    overPhrases: true,
  }),

  rule('干', '乾', '井水干得见底', {
    before: '[水井河塘溪泉唇舌泪汗墨漆滴晾沥擦烘吹晒风收]',
    after: '(?![部劲事活练掉预涉扰线系流渠支道区])',
    overPhrases: true,
  }),
  rule('干', '乾', '冬干夏湿', { before: '[冬夏很太较偏变更]', after: '[，。、的燥旱湿夏冬]' }),
  rule('干', '乾', '干锅鸡', {
    after: `[草湿膜舷锅煸]|洗手|船坞|米粉|拌面|[兴化佑德符宁道统封元隆](?:元|${NUMERAL}{1,3})年`,
  }),

  rule('干', '乾', '墙上的涂料还没干', {
    before: '[料漆墙衣服发地路土痕迹][都也还]?[没未]',
    overPhrases: true,
  }),
  rule('干', '乾', '出产的干辣椒', { after: '辣椒|红椒|豆角|香菇|木耳|贝|虾|果|枣|柴|树枝' }),

  rule('别', '別', '别着一枚胸针', {
    before: '(?:^|[^别])',
    after: '(?!扭|别|嘴)',
    overPhrases: true,
  }),

  rule('冲', '沖', '冲了一壶茶', {
    before: '(?:^|[^脉缓俯])',
    after: '了?(?:一[壶杯碗]|茶(?!馆|几|楼)|咖啡(?!馆|厅)|奶粉|凉|澡|淡|厕所)',
    overPhrases: true,
  }),

  rule('划', '划', '划不划算', {
    before: '(?:^|[^计规策企谋筹])',
    after: '不?划算|不来|得来|拳|桨|艇',
    overPhrases: true,
  }),

  rule('谷', '谷', '打谷歌电话', { after: '歌', overPhrases: true }),
  rule('谷', '穀', '打谷机', { before: '[祈分瘪打脱碾粮]', after: '(?!歌)' }),

  rule('刮', '颳', '刮起大风', {
    after: '(?:起|着|了|来)?(?:一?[场阵股])?[大狂台寒北南东西海飓旋冷热]{0,2}(?:风(?!挡|格)|沙尘)',
    overPhrases: true,
  }),
  rule('刮', '颳', '大风刮断', {
    before: '风(?:又|还|猛)?',
    after: '(?!痧|骨|胡|鳞|去)',
    overPhrases: true,
  }),
  rule('刮', '刮', '刮去胡子', { overPhrases: true }),

  rule('后', '後', '三天后的', { before: `${NUMERAL}[余多]?天`, overPhrases: true }),
  rule('后', '後', '国王后裔', { before: '[王皇]', after: '裔', overPhrases: true }),
  rule('后', '后', '一王一后', { before: '[王帝]一' }),

  rule('伙', '夥', '贸易伙伴', { after: '伴', overPhrases: true }),

  rule('卷', '捲', '风把草稿卷出窗外', {
    before: '[风浪潮火]|[把被将][^，。]{1,6}',
    after: '[出入起走进来去成着向到]',
  }),

  rule('困', '睏', '困得睁不开眼', {
    before: '(?:^|[^被围受穷贫把得])',
    after: '得(?:睁|直|要|不行|厉害|打)|意(?!大|图|外|思)|倦',
  }),

  rule('历', '曆', '庆历四年', {
    before: '[庆圣农公夏大万延宝天长明]',
    after: `(?:元|${NUMERAL}{1,3})年`,
  }),

  rule('面', '面', '外面包着', { after: '包[着裹围括含了扎住]', overPhrases: true }),
  rule('面', '面', '点和面', { before: '[点线]和', overPhrases: true }),
  rule('面', '麪', '煮面时', { before: '[卖煮吃揉擀捞拌碗]', word: 'alone' }),
  rule('面', '麪', '卖面的', { before: '[卖煮吃揉擀捞拌碗]', after: '[的，。、；了时]' }),
  rule('面', '麪', '师傅和面时', { before: '[^点线里内]和', after: '时|机|团|的水' }),

  rule('签', '籤', '中签者', { before: '[中抽]', after: '[者率]' }),
  rule('签', '籤', '请人解签', { before: '[解求灵竹]' }),

  rule('松', '鬆', '松了一口气', { after: '了|一口|开|口气' }),

  rule('台', '臺', '工作台前', {
    after: '(?![灯面布历钟风])',
    before: '[柜吧总坐转领餐务作妆写讲]',
    overPhrases: true,
  }),

  rule('斗', '斗', '尺斗不一', { before: `[尺升石米]|${NUMERAL}`, after: '(?![争志殴])' }),

  rule('喂', '餵', '给猫喂药', { before: HAN, after: HAN }),

  rule('系', '係', '确系后人', { before: '[确实纯均皆乃显亦既]', after: '(?![统列数])' }),
  rule('系', '係', '涉案人员系因', {
    before: '[^院文学理工数化生物商法医语史哲体关派谱星银一本该同双科族河水山家世直旁母父播色湖]',
    after: '[由因指属为以其他她后]|根据|一[种名位个]',
    word: 'alone',
  }),
  rule('系', '係', '此画系后人所作', { after: '后人|由[于此]' }),
  rule('系', '係', '经查，系旧藏', {
    before: '[，；：（]',
    after: '(?![统列数里内主所办刊友]|学生)',
    word: 'alone',
  }),
  rule('系', '繫', '心仍系在风浪中', {
    before: '[心情命仍都还也又总]',
    after: '[在住着牢紧]',
  }),
  rule('系', '繫', '腰系麻绳', { before: '[腰头颈脖身肩]', after: '(?![统列数])' }),
  rule('系', '繫', '系安全带', {
    after: '[好上了着]?(?:安全带|领带|鞋带|围裙|腰带|红领巾|绳|领结|丝带|围巾)',
    overPhrases: true,
  }),

  rule('咸', '鹹', '这道咸汤圆', {
    after: '[鱼菜蛋肉水味淡湖海的甜酸香粥汤鸡豆食度鸭潮涩腥辣鲜了]',
    overPhrases: true,
  }),
  rule('咸', '咸', '咸安宫', { after: '[阳丰亨宜宁平安与受兴福和淳通昌镜谓]' }),

  rule('向', '向', '一向往人多处走', { before: '一', overPhrases: true }),

  rule('扎', '扎', '不小心扎了手', {
    before: '[^包捆绑结驻屯]',
    after: '[到伤破进穿针心眼]|了[手脚]',
    overPhrases: true,
  }),

  rule('赞', '讚', '最赞的是', { before: '[最很超太真]', word: 'alone' }),

  rule('征', '征', '征夷大将军', { after: '[夷伐讨剿]', overPhrases: true }),

  rule('制', '製', '铜制成', {
    before:
      '[木石铁铜钢银金纸布竹陶瓷胶料骨丝棉革瓦炒烤腌熬烹酿缝绣印刻绘摄拍焊铸锻填缩浸熏炮泡卤蒸煮炸煎焙烘裱雕琢磨染厂粗精]',
    after: '(?![度约服裁止衡订定])',
  }),
  rule('制', '制', '改制为', { before: '改', after: '[为后前，。的]', overPhrases: true }),
  rule('制', '製', '编制现金流量表', {
    before: '编',
    after: '[了《历]|出(?!现|路|缺)|现金|财务|预算|报表|年报|目录|字典|词典|地图|教材|指南|清单',
    overPhrases: true,
  }),
  rule('制', '製', '苏联制坦克', {
    before: '[美德法英中]国|苏联|俄罗斯|日本|瑞士|意大利',
    after: '(?![度定裁约衡]|社会|资本)',
  }),
  rule('制', '製', '自制的米酒', {
    before: '自',
    after: '(?!力|能力|心|之|地|的人|[，。、；！])',
    overPhrases: true,
  }),
  rule('制', '製', '用于制油', {
    before: '[^体法专节]',
    after: '[油饼茶酒糖盐药皂革鞋陶瓷氧冰冷糕酱醋]',
  }),

  rule('周', '週', '若干周后', { before: '若干', after: '[后前内之]' }),
  rule('周', '週', '周线图', { after: '线图|刊|薪' }),

  rule('只', '只', '初一只吃素', { before: `(?:初|星期|周|礼拜)${NUMERAL}`, overPhrases: true }),
  rule('只', '隻', '三只猫', {
    before: `(?:[好许很]多|(?:^|[^期周初第月])${NUMERAL})[多余来]?`,
    after:
      '[的，。、；！）]|$|[小大黑白花老母公雄雌渔木铁石竹纸布皮铜]?[猫狗鸡鸭鹅鸟鱼虾蟹羊猪兔鼠虎狼熊猴象狮豹鹿雁鹤鸽燕雀蜂蝶蚊蝇虫蛙龟鳖手脚眼耳鞋袜箱碗杯盘船轮舰股基票桶罐瓶球灯笼兽]',
  }),

  rule('准', '准', '不准入内', {
    before: '(?:^|[^测位据间走报音篮算看说猜拿打摸吃瞄得])不',
    after:
      '[他她我你您再入进出在靠接碰吃喝睡哭笑骂问看拍带使用吸抽随擅私外乱动离放开做养停退登]|任何|上[网课路市岗]|下[车床海]',
    overPhrases: true,
  }),
  rule('准', '准', '奉准建省', {
    before: '[奉报获核批恩特允邀仍]',
    after: '(?![确备则绳时点])',
  }),
  rule('准', '准', '校长准他', {
    before: '(?:^|[^标水基瞄对校精找算说看打报])',
    after: '(?:[予尉他她我你您]|许(?!多)|将(?!来|要|会)|入)',
  }),
];
