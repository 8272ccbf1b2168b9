/** Surnames of one character: the Hundred Family Surnames and others that are met, in both scripts. */
const SINGLE =
  '赵趙钱錢孙孫李周吴吳郑鄭王冯馮陈陳褚卫衛蒋蔣沈韩韓杨楊朱秦尤许許何吕呂施张張孔曹严嚴华華金魏陶姜戚谢謝邹鄒喻柏水窦竇章云雲苏蘇潘葛奚范範彭郎鲁魯韦韋昌马馬苗凤鳳花方俞任袁柳酆鲍鮑史唐费費廉岑薛雷贺賀倪汤湯滕殷罗羅毕畢郝邬鄔安常乐樂于時时傅皮卞齐齊康伍余馀顾顧孟平黄黃和穆萧蕭尹姚邵湛汪祁毛禹狄米贝貝明臧计計伏成戴谈談宋茅庞龐熊纪紀舒屈项項祝董梁杜阮蓝藍闵閔席季麻强強贾賈路娄婁危江童颜顏郭梅盛林刁钟鍾鐘徐邱骆駱高夏蔡田樊胡凌霍虞万萬支柯昝管卢盧莫经經房裘缪繆干解应應宗丁宣贲賁邓鄧郁单單杭洪包诸諸左石崔吉钮鈕龚龔程嵇邢滑裴陆陸荣榮翁荀羊於惠甄曲家封芮羿储儲靳汲邴糜松井段富巫乌烏焦巴弓牧隗山谷车車侯宓蓬全郗班仰秋仲伊宫宮宁甯仇栾欒暴甘钭厉厲戎祖武符刘劉景詹束龙龍叶葉幸司韶郜黎蓟薊薄印宿白怀懷蒲邰从從鄂索咸籍赖賴卓蔺藺屠蒙池乔喬阴陰鬱胥能苍蒼双雙闻聞莘党黨翟谭譚贡貢劳勞逄姬申扶堵冉宰郦酈雍郤璩桑桂濮牛寿壽通边邊扈燕冀郏郟浦尚农農温溫别別庄莊晏柴瞿阎閻充慕连連茹习習宦艾鱼魚容向古易慎戈廖庾终終暨居衡步都耿满滿弘匡国國文寇广廣禄祿阙闕东東欧歐殳沃利蔚越夔隆师師巩鞏厍聂聶晁勾敖融冷訾辛阚闞那简簡饶饒空曾毋沙乜养養鞠须須丰豐巢关關蒯相查后荆荊红紅游遊竺权權逯盖蓋益桓公涂塗闫付代覃岳佟苟肖展揭仝郇种宛植祖苑要郸撒冼邸佘丛叢战戰揣门門曳岩麦麥植由楚刀木盘盤蓟粟郄卜初楼樓鹿亓展原海危位来來昂凡折仵修承雒年辜商牟佴伯墨哈谯年爱愛阳陽佟言福';

/** Surnames of two characters, in both scripts. */
const COMPOUND =
  '万俟 司马 司馬 上官 欧阳 歐陽 夏侯 诸葛 諸葛 闻人 聞人 东方 東方 赫连 赫連 皇甫 尉迟 尉遲 公羊 澹台 澹臺 公冶 宗政 濮阳 濮陽 淳于 单于 單于 太叔 申屠 公孙 公孫 仲孙 仲孫 轩辕 軒轅 令狐 钟离 鍾離 宇文 长孙 長孫 慕容 鲜于 鮮于 闾丘 閭丘 司徒 司空 亓官 司寇 子车 子車 颛孙 顓孫 端木 巫马 巫馬 公西 漆雕 乐正 樂正 壤驷 壤駟 公良 拓跋 夹谷 夾谷 宰父 谷梁 榖梁 段干 百里 东郭 東郭 南门 南門 呼延 羊舌 微生 梁丘 左丘 东门 東門 西门 西門 南宫 南宮 第五 独孤 獨孤 完颜 完顏 纳兰 納蘭 叶赫 葉赫 爱新觉罗 愛新覺羅 欧陽 张简 張簡 范姜 范姜';

/**
 * How many characters of a name are its surname, the longest taken first; 0 where it begins with
 * none.
 *
 * @example surnameLength('欧阳修') // 2
 * @example surnameLength('算力') // 0
 */
export function surnameLength(name: string): number {
  const lengths = [4, 2, 1].filter((length) => length <= name.length);
  return lengths.find((length) => SURNAMES.has(name.slice(0, length))) ?? 0;
}

const SURNAMES: ReadonlySet<string> = new Set([...Array.from(SINGLE), ...COMPOUND.split(' ')]);
