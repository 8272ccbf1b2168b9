import { ALSO_TRANSLITERATING, TRANSLITERATING } from '../chinese/script/rules/nameParts.ts';
import { looksLikeName } from './givenNames.ts';
import { surnameLength } from '../chinese/surnames.ts';

/**
 * How much the place says that names stand there: `stated` behind a word such as 作者：, where any
 * short word is one; `expected` behind 记者, where a surname must begin it; `bare` where nothing
 * says so, and every one must look like a name.
 */
export type NameContext = 'stated' | 'expected' | 'bare';

const HAN = String.raw`\p{Script=Han}`;
const DOTTED = new RegExp(`^(?:[A-Z]\\.? ?)?${HAN}{1,8}(?:·(?:${HAN}{1,8}|[A-Z]\\.?))+$`, 'u');
const LATIN = /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){1,3}$/u;
/** Words in small letters join Latin names; those in capitals begin titles. */
const NO_LATIN_NAME = /\b(?:The|And|Of|For|In|On|At|To|Night|Day|Land|Sea|Demand|New)\b/;
/** What no name holds, and what stands where one could: 记者调查, 记者手记. */
const NO_NAME =
  /[的了是在有或把被让讓这這哪什么麼怎吗嗎呢吧啊说說没沒谁誰您你我他她它们們]|^(?:调查|調查|手记|手記|观察|觀察|来信|走基层|走基層|之家|之声|见闻|見聞|札记|亲历|探访|体验|直击|直擊|连线|對話|对话|眼中|笔下|行动|出发|协会|協會|证|站|团|節|节|何为|何為|何时|何在|何去何从|应当|应该|时代|周到|安全|要闻|关注|高度|方法|报道|报导|報道|報導|来源|來源|编辑|編輯|记者|記者|未知|不详|简介|簡介|介绍|介紹|文章|请问|請問|谢谢|謝謝|明白$|同意$|好)/u;
/** Characters that transliterate names of the Mainland's peoples and foreign ones, in both scripts. */
const FOREIGN = new RegExp(
  `^[·${TRANSLITERATING}${ALSO_TRANSLITERATING}里加马艾热依买买提江孜木古吐尔逊迪拉合帕玉素甫阿不都克尤努斯肉扎姆次仁扎西才让卓玛旺堆巴桑格桑央宗娜仁其木格爾達納羅蘭倫恩貝爾馬維亞麗瑪賈懷納魯盧萊雷烏傑凱蓋薩頓寧諾歐龐喬蘇沃謝辛澤華漢買熱遜讓瑪列夫托尔泰村上春树海明]+$`,
  'u',
);

/**
 * Reads a list of people's names: set apart by commas, slashes or blanks, or run together; those
 * of two characters may be spread by a blank. What stands in brackets behind a name, and 等 at the
 * end, are passed over.
 *
 * @param plain the stretch in its plain form (`plainForm`)
 * @returns the names without blanks, at least one; undefined where it is anything but names
 * @example readNames('周 圆、王怡静', 'expected') // ['周圆', '王怡静']
 * @example readNames('周圆王怡静', 'expected') // ['周圆', '王怡静']
 * @example readNames('周末去哪儿', 'bare') // undefined
 */
export function readNames(plain: string, context: NameContext): string[] | undefined {
  const text = plain.replace(/\([^()]{0,40}\)/g, ' ').replace(/ ?等\d{0,2}人?$/, '');
  if (text.length > 160) return undefined;
  const names: string[] = [];
  const chunks = text
    .split(/[、,，;/&|]|\band\b|(?<=\p{Script=Han}{2})[与與及]/u)
    .map((chunk) => chunk.trim());
  const pieces = chunks.flatMap(wordsOf);
  if (chunks.some((chunk) => chunk === '') || pieces.length > 24) return undefined;
  if (context === 'bare') return areBareNames(pieces) ? pieces : undefined;
  for (const piece of pieces) {
    const found = namesIn(piece, context);
    if (!found) return undefined;
    names.push(...found);
  }
  return names;
}

/** The words of what stands between two commas; blanks within Latin names and 周　圆 part nothing. */
function wordsOf(chunk: string): string[] {
  if (!/\p{Script=Han}/u.test(chunk)) return [chunk.replace(/ +/g, ' ')];
  const words: string[] = [];
  let isOpen = false;
  for (const word of chunk.split(/ +/)) {
    const before = words.at(-1);
    if (before !== undefined && isOpen && word.length <= (before.length === 1 ? 1 : 2)) {
      words[words.length - 1] = before + word;
      isOpen = false;
    } else {
      words.push(word);
      // A surname by itself waits for its given name.
      isOpen = surnameLength(word) === word.length;
    }
  }
  return words;
}

/** Whether all look like names; of several, it is enough that most do and none cannot be one. */
function areBareNames(pieces: readonly string[]): boolean {
  const certain = pieces.length > 1 ? 'among names' : 'alone';
  const alike = pieces.filter(
    (piece) => (DOTTED.test(piece) && FOREIGN.test(piece)) || looksLikeName(piece, certain),
  );
  if (alike.length === pieces.length) return true;
  return (
    alike.length * 2 > pieces.length &&
    pieces.every((piece) => hasShape(piece) && !NO_NAME.test(piece))
  );
}

function namesIn(piece: string, context: 'stated' | 'expected'): string[] | undefined {
  if (/^[×Xx某*]{2,4}$/.test(piece)) return [piece];
  if (NO_NAME.test(piece)) return undefined;
  if (LATIN.test(piece)) return NO_LATIN_NAME.test(piece) ? undefined : [piece];
  if (hasShape(piece) || DOTTED.test(piece)) return [piece];
  if (/^\p{Script=Han}{2,12}$/u.test(piece)) {
    const run = piece.length > 3 && splitRun(piece);
    if (run) return run;
    if (FOREIGN.test(piece)) return [piece];
  }
  return context === 'stated' && /^\p{Script=Han}{2,4}$/u.test(piece) ? [piece] : undefined;
}

/** A surname and one or two characters, or two surnames and two, as married women have: 陈方安生. */
function hasShape(piece: string): boolean {
  if (!/^\p{Script=Han}{2,4}$/u.test(piece)) return false;
  const given = piece.length - surnameLength(piece);
  if (surnameLength(piece) > 0 && given >= 1 && given <= 2) return true;
  return piece.length === 4 && surnameLength(piece) === 1 && surnameLength(piece.slice(1)) === 1;
}

/** Names without anything between them, three characters rather than two. */
function splitRun(run: string): string[] | undefined {
  if (run === '') return [];
  const surname = surnameLength(run);
  if (surname === 0) return undefined;
  for (const length of [surname + 2, surname + 1]) {
    if (length > run.length) continue;
    const rest = splitRun(run.slice(length));
    if (rest) return [run.slice(0, length), ...rest];
  }
  return undefined;
}
