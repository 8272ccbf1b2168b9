import { surnameLength } from '../chinese/surnames.ts';

/**
 * Characters that given names are made of, in both scripts; those that many common words hold are
 * left out, however many people are called so.
 */
const OF_GIVEN_NAMES: ReadonlySet<string> = new Set(
  '伟偉芳娜秀英敏静靜丽麗强強磊军軍洋勇艳艷杰傑娟涛濤明超兰蘭霞平刚剛桂文辉輝红紅玲芬燕丹萍鹏鵬华華建国國志誌海波宁寧龙龍飞飛凤鳳洁潔梅琳素云雲莲蓮真环環雪荣榮爱愛妹香月莺鶯媛瑞凡佳嘉琼瓊勤珍贞貞莉娣璧璐娅婭琦晶妍茜秋珊莎锦錦黛青倩婷姣婉娴嫻瑾颖穎露瑶瑤怡婵嬋雁蓓纨紈仪儀荷蓉眉君琴蕊薇菁梦夢岚嵐苑婕馨瑗琰韵韻融园園艺藝咏詠卿聪聰澜瀾纯純毓悦悅昭冰爽琬茗羽希欣飘育滢瀅馥筠柔竹霭凝晓曉欢歡霄枫楓芸菲寒伊亚亞宜可姬舒荔枝思俊峰峯浩博宇辰晨轩軒睿哲昊然泽澤鑫森斌彬毅诚誠信仁义義忠孝良善德贤賢貴福禄祿寿壽祥吉庆慶富昌盛兴興隆进進升勝胜利达成功才铭銘健康安泰清正廉耀祖宗光宏弘伦倫勋勳武威雄豪震振鸣鳴奇卓越腾騰凯凱旋立民生树樹林松柏桐楠梓楷桦樺栋棟梁柱石磐岩山川江河湖浪潮源泉溪润潤泓淼涵沛泳洪渊淵瀚澄滨濱汉漢东南西北中春夏冬阳陽旭晖暉晴晟曦昕昱晗煜炜煒炎焱烨燁灿燦炳焕煥熙照星宸昀景朗乾坤天宝寶珠玉琪琛瑜瑛璇玥珂珺玮瑋琨璋玺璽金铁钧鈞锋鋒锐銳铮錚钰鈺子小大少长長元亨一方圆圓维維继繼绍紹承启啟开新学學书詩章墨砚儒礼禮智敬谦謙恭俭儉友朋益世永恒恆久远遠广廣宽寬厚高尚雅菊莹瑩雯霖霓虹雨雷霜佩芝芷萱蕾蕙莞苗芮茵萌葵藤依佑佐伯仲叔季孟仕儿兒冠前勉卫衛厉厲喜尧堯舜禹汤尊展屹峻崇嵩巍巧己常帆帅帥延廷弛彦彥彤征徐微心必念怀懷恩恺愷惟惠慈慧慕戈扬揚投拓挺捷攀敦斐旺昂晋晉暄曼朔栩梵楚榕槐欧歐步殊沁沐治浦涓淑淇渝湘湛滔漫潇瀟潭炫焰熠特猛玄现珏珮理琢琮瑄璟甜甫申甸畅暢白皓皎盈盼盾矫硕碩祎禕祯禎祺禾秉稳穩穗竞競竣端笑笛策简簡籍粤粵絮纪紀纲綱纳納结绮綺绪緒罡翔翠翰翼耕耘联聯聿肃肅胤自航舟艾节節芊若范苏蘇茂莫莘菡蓝藍蔚虎虔裕询诺諾谊誼豫贝貝躍轶軼载載辛迅迎運迪通逸邦郁郡郎酉鉴鑑钊釗鍾铎鐸镇鎮镜鏡闯闖闻聞闊隽雋霁霽霆非韬韜韶顺順颂頌顶领风骁驍骄驕骏駿骥驥魁鲁魯鸿鴻鹃鹤鶴麒麟默鼎齐齊龄齡阿亮侠俠倍允克典养勃卉双雙召吟含呈和哈唯喆嗣团堅城基堂增壮壯夫夷奎奕妙姗姝姿娥娇嬌嫣嫦孜守定宾賓密寅寻尔爾居岭峥崢嵘嶸巨州巾庄莊序庚庭庸彪循忆憶忱忻恬情惜愉愫意慎愿懿戎抒拔持挚旗日旦旻昆映曙木朵李杉杏杨杭杼枚柯柳柴格桃桔桥横樱櫻毛汀汝沈泊泥洛津浅浓淮深温溫游滋满漪潞煊燎爵父玖玛瑪琅琉琥琶瑟瓅留畴皇监相眸睦瞳矩知祈祝祐禅童竺符筱箫簫箴精缘緣罗羅美群翎翊耿臻花芦芯苇苓苒茉草荃荪莱萃萧葆蒙蓬蔓蕴薰藻蝶裴誉譽许调谐谨谷豆贺赛轮迈迟迦逊递邢酩采钦欽铃铠锁锡闽闲陆隐霏靓靖韦韧颜飒飙饶骅骊魏鲲鸥鸾鹰鹿麦黎家镝',
);

/** Surnames that few common words begin with; the others need a longer name to be told by. */
const PLAIN_SURNAMES: ReadonlySet<string> = new Set(
  '王李张張刘劉陈陳杨楊赵趙周吴吳徐孙孫胡朱何郭罗羅梁宋郑鄭谢謝韩韓唐冯馮董萧蕭肖程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴钟鍾汪任姜范姚谭譚廖邹鄒熊陆陸郝崔邱秦顾顧侯邵孟段钱錢汤湯尹黎乔喬贺賀赖賴龚龔庞龐樊殷施陶洪翟颜顏倪俞葛伍韦韋尤聂聶柳邢岳齐齊祝涂祁舒耿牟詹苗凌靳童欧歐甄项項裴屈鲍鮑覃霍翁隋柏柯阮闵閔柴冉饶饒瞿戚滕臧邬鄔褚娄婁奚穆郎邸姬屠郜晏栾欒喻窦竇佟匡鞠桑谌諶岑蔺藺于林',
);

/** Surnames that are seldom met and begin many words. */
const MOSTLY_WORDS: ReadonlySet<string> = new Set(
  '暴路哈第万萬东東公后後通水平巴季年步空种養养原植红紅国國全和要能海战戰来來成乌烏爱愛班车車边邊西门門阴陰游遊满滿都广廣那多单單经經应應解管支于向从從',
);

/** Endings of places, bodies and times, with which a name that is told by its shape alone has none. */
const ENDS_NO_NAME =
  /[家国國山州城镇鎮学學子点點方南西北东東河江海湖年日节節军軍亚亞心情意化月季]$/u;

/** Words that would pass all the same. */
const WORDS: ReadonlySet<string> = new Set(
  '周长 周長 关节炎 關節炎 秦淮河 第五章 何必 何如 何若 周一 周天 欧美 歐美 欧陆 庞大 龐大 洪大 林中 苏杭 余元 屈居 齐步 陆相 陆航 苏中 柴草 秦晋 东南亚 苏联 蘇聯 程序 沈阳 瀋陽 欧元 歐元 任意 苏丹 蘇丹 施展 凌晨 许久 許久 洪流 舒畅 舒暢 舒展 苏宁 祝愿 周游 任一 许愿 顾念 欧文 许诺 許諾 舒爽 庞然 霍然 何许 陶艺 陶藝 孟浪 汤圆 湯圓 段落 钱塘 錢塘 钟乳 邓林 唐诗 宋诗 杜鹃 杜鵑 杨柳 楊柳 杨梅 楊梅 柳树 林荫 林蔭 林立 林木 林海 林间 林業 于是 余生 余晖 余暉 余音 王者 王道 王朝 張揚 张扬 张望 刘海 余光 陈旧 孙儿 童真 童颜 童謠 韩流 江山 苏格兰 蘇格蘭 哈尔滨 哈爾濱 爱荷华 高富帅 福克兰 红彤彤 乐融融 乐滋滋 水立方 安达信 红豆杉 水晶石 马利亚 明信片 万年青 萬年青 常春藤 文艺兵'.split(
    ' ',
  ),
);

/**
 * Whether two or three characters can only be a person’s name, by their shape alone. It rather
 * says no: most given names that are common words, too, are not taken.
 *
 * @param certain how sure the place makes it: beside other names a surname that also begins common
 *   words will do
 * @example looksLikeName('王怡静') // true
 * @example looksLikeName('高温') // false
 */
export function looksLikeName(text: string, certain: 'alone' | 'among names' = 'alone'): boolean {
  const surname = surnameLength(text);
  const given = Array.from(text.slice(surname));
  if (surname === 0 || given.length === 0 || given.length > 2 || WORDS.has(text)) return false;
  if (!given.every((character) => OF_GIVEN_NAMES.has(character))) return false;
  if (surname === 1 && MOSTLY_WORDS.has(text.charAt(0))) return false;
  const isPlain = surname > 1 || PLAIN_SURNAMES.has(text.charAt(0));
  if (isPlain && given.length === 2) return true;
  return !ENDS_NO_NAME.test(text) && (isPlain || given.length === 2 || certain === 'among names');
}
