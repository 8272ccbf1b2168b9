import type { ReadCharacter } from './splitPinyin.ts';

/** How the marked tones of pinyin, here as combining characters, are written in zhuyin. */
const TONES = new Map([
  ['\u0304', ''],
  ['\u0301', 'ˊ'],
  ['\u030c', 'ˇ'],
  ['\u0300', 'ˋ'],
]);
const NEUTRAL_TONE = '˙';

const INITIALS: Readonly<Record<string, string>> = {
  ...{ b: 'ㄅ', p: 'ㄆ', m: 'ㄇ', f: 'ㄈ', d: 'ㄉ', t: 'ㄊ', n: 'ㄋ', l: 'ㄌ' },
  ...{ g: 'ㄍ', k: 'ㄎ', h: 'ㄏ', j: 'ㄐ', q: 'ㄑ', x: 'ㄒ' },
  ...{ zh: 'ㄓ', ch: 'ㄔ', sh: 'ㄕ', r: 'ㄖ', z: 'ㄗ', c: 'ㄘ', s: 'ㄙ' },
};

/**
 * Every syllable of Mandarin under its final. Zhuyin writes one sound one way; pinyin spells ㄨㄣ
 * as -un or wen, ㄩ as -u, -ü or yu. A table of whole syllables needs no rules for that.
 */
const SYLLABLES: Readonly<Record<string, string>> = {
  '': 'zhi chi shi ri zi ci si',
  ㄚ: 'a ba pa ma fa da ta na la ga ka ha zha cha sha za ca sa',
  ㄛ: 'o bo po mo fo lo',
  ㄜ: 'e me de te ne le ge ke he zhe che she re ze ce se',
  ㄝ: 'ê',
  ㄞ: 'ai bai pai mai dai tai nai lai gai kai hai zhai chai shai zai cai sai',
  ㄟ: 'ei bei pei mei fei dei tei nei lei gei kei hei zhei shei zei cei',
  ㄠ: 'ao bao pao mao dao tao nao lao gao kao hao zhao chao shao rao zao cao sao',
  ㄡ: 'ou pou mou fou dou tou nou lou gou kou hou zhou chou shou rou zou cou sou',
  ㄢ: 'an ban pan man fan dan tan nan lan gan kan han zhan chan shan ran zan can san',
  ㄣ: 'en ben pen men fen den nen gen ken hen zhen chen shen ren zen cen sen',
  ㄤ: 'ang bang pang mang fang dang tang nang lang gang kang hang zhang chang shang rang zang cang sang',
  ㄥ: 'eng beng peng meng feng deng teng neng leng geng keng heng zheng cheng sheng reng zeng ceng seng',
  ㄦ: 'er',
  ㄧ: 'yi bi pi mi di ti ni li ji qi xi',
  ㄧㄚ: 'ya dia lia jia qia xia',
  ㄧㄛ: 'yo',
  ㄧㄝ: 'ye bie pie mie die tie nie lie jie qie xie',
  ㄧㄞ: 'yai',
  ㄧㄠ: 'yao biao piao miao fiao diao tiao niao liao jiao qiao xiao',
  ㄧㄡ: 'you miu diu niu liu jiu qiu xiu',
  ㄧㄢ: 'yan bian pian mian dian tian nian lian jian qian xian',
  ㄧㄣ: 'yin bin pin min nin lin jin qin xin',
  ㄧㄤ: 'yang niang liang jiang qiang xiang',
  ㄧㄥ: 'ying bing ping ming ding ting ning ling jing qing xing',
  ㄨ: 'wu bu pu mu fu du tu nu lu gu ku hu zhu chu shu ru zu cu su',
  ㄨㄚ: 'wa gua kua hua zhua chua shua rua',
  ㄨㄛ: 'wo duo tuo nuo luo guo kuo huo zhuo chuo shuo ruo zuo cuo suo',
  ㄨㄞ: 'wai guai kuai huai zhuai chuai shuai',
  ㄨㄟ: 'wei dui tui gui kui hui zhui chui shui rui zui cui sui',
  ㄨㄢ: 'wan duan tuan nuan luan guan kuan huan zhuan chuan shuan ruan zuan cuan suan',
  ㄨㄣ: 'wen dun tun nun lun gun kun hun zhun chun shun run zun cun sun',
  ㄨㄤ: 'wang guang kuang huang zhuang chuang shuang',
  ㄨㄥ: 'weng dong tong nong long gong kong hong zhong chong rong zong cong song',
  ㄩ: 'yu nü lü ju qu xu',
  ㄩㄝ: 'yue nüe lüe jue que xue',
  ㄩㄢ: 'yuan juan quan xuan',
  ㄩㄣ: 'yun jun qun xun',
  ㄩㄥ: 'yong jiong qiong xiong',
};

/** Interjections without a vowel (呣, 嗯, 哼), as dictionaries with zhuyin write them. */
const WITHOUT_VOWEL: Readonly<Record<string, string>> = {
  ...{ m: 'ㄇ', n: 'ㄋ', ng: 'ㄫ', hm: 'ㄏㄇ', hng: 'ㄏㄫ' },
};

const ZHUYIN = new Map([
  ...Object.entries(SYLLABLES).flatMap(([final, syllables]) =>
    syllables.split(' ').map((syllable) => [syllable, initialOf(syllable) + final] as const),
  ),
  ...Object.entries(WITHOUT_VOWEL),
]);

function initialOf(syllable: string): string {
  return INITIALS[syllable.slice(0, 2)] ?? INITIALS[syllable.slice(0, 1)] ?? '';
}

/**
 * Turns a syllable of pinyin into zhuyin (注音). The first tone has no mark, the neutral tone's dot
 * stands before the syllable, the other marks after it. The `r` of érhuà (大伙儿 dàhuǒr) has no
 * tone of its own.
 *
 * @param syllable lower case, with its tone mark, ü as ü
 * @returns undefined for what is no syllable of Mandarin
 * @example toZhuyin('suàn') // 'ㄙㄨㄢˋ'
 */
export function toZhuyin(syllable: string): string | undefined {
  if (syllable === 'r') return 'ㄦ';
  const decomposed = Array.from(syllable.normalize('NFD'));
  const at = decomposed.findIndex((character) => TONES.has(character));
  const mark = TONES.get(decomposed[at] ?? '');
  const letters = decomposed.filter((_, index) => index !== at).join('');
  const zhuyin = ZHUYIN.get(letters.normalize('NFC'));
  if (zhuyin === undefined) return undefined;
  return mark === undefined ? NEUTRAL_TONE + zhuyin : zhuyin + mark;
}

/**
 * Spells a headword's reading in zhuyin, one syllable after another; Latin letters and digits
 * stand as they are, punctuation goes.
 *
 * @returns undefined where a syllable is none of Mandarin
 * @example spellZhuyin(splitPinyin('国产GPU', 'guóchǎn GPU') ?? []) // 'ㄍㄨㄛˊ ㄔㄢˇ GPU'
 */
export function spellZhuyin(reading: readonly ReadCharacter[]): string | undefined {
  let spelled = '';
  let afterLatin = false;
  for (const { character, syllable } of reading) {
    const latin = syllable === character.toLowerCase();
    if (syllable !== '') {
      const sound = latin ? character : toZhuyin(syllable);
      if (sound === undefined) return undefined;
      const joined = spelled === '' || syllable === 'r' || (latin && afterLatin);
      spelled += joined ? sound : ` ${sound}`;
    }
    afterLatin = latin;
  }
  return spelled;
}
