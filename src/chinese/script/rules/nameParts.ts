// What names are made of, as fragments of character classes for the context rules.

/** Characters that transliterate foreign names and seldom stand beside native words for places. */
export const TRANSLITERATING =
  '阿埃厄奥俄娅娜莉玛妮蒂黛巴贝布茨狄迪恩尔弗菲费格戈赫霍吉贾杰喀卡凯坎柯科克肯库夸拉莱劳勒雷黎丽利隆卢鲁罗洛迈曼米姆穆纳尼涅诺欧帕佩皮普乔茹若萨塞森什施斯苏索塔泰坦特提图托瓦韦维沃乌希谢辛亚雅耶伊尤泽扎詹兹佐奇芬瑟缇默茅';

/** Characters that also stand in transliterated names, after one that does. */
export const ALSO_TRANSLITERATING =
  '多达德顿登丁兰伦林内宁夫朗思文翁西因大本比波宾博丹道邓法凡冈高哥古瓜汉豪华怀简金康麦芒梅蒙密敏明南努庞彭平热荣瑞山舍圣史舒朔汤滕陀万威魏温武香肖休延扬叶英永约恰齐亨赖安连';

/**
 * The same without those that end native words in which something can be: 银行卡里, 车库里, 地图里,
 * 塔里, 科里, 坦克里, 嘴巴里.
 */
export const ENDING_A_NAME_BEFORE_LI =
  '阿埃伯厄俄娅娜莉玛妮蒂黛狄迪恩尔弗菲费戈赫霍贾杰喀凯柯肯拉莱勒黎丽卢鲁洛迈曼姆穆尼涅诺欧帕佩皮普乔茹萨塞什施斯索泰坦提瓦韦维沃乌亚雅耶伊尤泽扎詹兹佐奇贝瑟缇默噶奥比';

/** Nouns of one character in which something can be, so that 里 after them means inside. */
export const PLACE_NOUNS =
  '子家村城市县乡镇山林海河湖江水井洞屋房室厅店厂校院园馆庙宫寺堂车船舰机舱箱柜包袋口心手怀眼嘴耳脑梦书报刊文信本片剧戏电网盘盆杯碗锅瓶桶罐壶盒筐篮笼圈群队伍营团班组社部会党界处所那这哪夜日年月天季期间土地田泥沙雪冰雨雾云风火烟影光字句话语诗歌曲堆丛缝隙坑沟池塘缸库仓棚牢狱街巷道路楼窗门墙场站台区域国省州岛港湾岭谷草花树木叶竹石头腹肚胸骨肉血皮毛账户卡图表册卷页袖鞋帽被枕床桌椅抽屉序单算同件实活料菜粥炉窝名荡湿';

/** Surnames that are no common nouns, so that 里 after them is part of a village’s name: 姜里. */
export const PLAIN_SURNAMES =
  '姜范余于郭蒋沈邓郑赵刘吴冯陈蔡潘魏萧邹吕孔曹秦尤孙褚薛袁贺倪郝邬傅卞邵汪祁戴庞阮闵娄颜徐邱骆樊虞柯卢邢裴荀甄储靳鲍龚';

/** What follows a surname when a person is spoken of. */
export const TITLES =
  '先生|女士|小姐|太太|夫人|老师|教授|医生|大夫|博士|律师|记者|主任|局长|部长|厂长|院长|校长|县长|市长|镇长|村长|队长|班长|站长|所长|处长|科长|组长|经理|总裁|董事|书记|委员|代表|同志|同学|师傅|师父|老板|老汉|大爷|大妈|大娘|大叔|大哥|大姐|大嫂|奶奶|爷爷|叔叔|阿姨|伯伯|家人|警官|法官|检察官|工程师|研究员|会长|团长|连长|将军|导演|教练|姓|氏|某';

/** What follows a full name when a person speaks, acts or is named in a list. */
export const AFTER_A_NAME =
  '说|表示|认为|指出|介绍|告诉|坦言|回忆|强调|透露|解释|补充|直言|笑道|感慨|在接受|先生|女士|教授|博士|医生|律师|主任|院士|同志|同学|老师|研究员';

/** What a person’s name follows directly. */
export const POSTS =
  '记者|通讯员|教授|导演|演员|作家|诗人|歌手|画家|学者|主任|局长|部长|院长|校长|县长|市长|镇长|村长|支书|书记|委员|院士|主席|总统|总理|经理|总裁|董事长|队长|教练|选手|球员|律师|医生|博士|主编|制片人|负责人|发言人|创始人|教师|教员|学生|渔民|牧民|司机|店主|老板|护士|会计|校友|乘客|市民|网友|社工|骑手|村民|居民|工人|农民|警员|民警|研究员|工程师|干部';

/** Surnames of one character, the common ones. */
export const SURNAMES =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章云苏潘葛奚范彭郎鲁韦马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于傅皮卞齐康伍余顾孟黄穆萧尹姚邵湛汪祁毛狄米贝臧计伏成戴谈宋庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄江童颜郭梅盛林钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫房裘缪解应宗丁宣邓郁单杭洪包诸左石崔吉龚程邢裴陆荣翁荀甄曲封储靳段巫焦谷车侯全班秋仲宫宁仇甘武刘景詹束龙叶幸司黎薄印宿白怀蒲台赖卓蔺屠蒙池乔阴苍闻党翟谭贡劳姬申冉宰雍桑桂牛寿边扈燕冀浦尚农温庄晏柴瞿阎充慕连茹习艾鱼容向古易戈廖耿满匡国文寇广欧沃利蔚越隆师巩聂晁敖融冷简曾沙鞠丰关蒯相查荆游权盖益桓公涂岳后干';
