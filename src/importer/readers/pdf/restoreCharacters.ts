/** CJK Radicals Supplement: each radical, and the character that it is. */
const RADICALS = pairs(
  '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇𠘨⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑𡯂⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民' +
    '⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪𤴔⺫目⺬示⺭礻⺮𥫗⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺵𦉫⺶羊⺷𦍌⺸𦍋⺹耂⺺肀⺻聿⺼肉⺽𦥑⺾艹⺿艹⻀艹' +
    '⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇𧢲⻈讠⻉贝⻊𧾷⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕𨸏⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞𩙿' +
    '⻟飠⻠饣⻡𩠐⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟',
);
/** Radicals, Kangxi radicals, compatibility ideographs; presentation forms of Latin ligatures. */
const FORMS = /[\u2e80-\u2fd5\uf900-\ufaff\ufb00-\ufb06\u{2f800}-\u{2fa1f}]/gu;
/** Fonts of Simplified Chinese draw this radical like 户, though Unicode has it for 戶. */
const DOOR = '⼾';
const [SIMPLIFIED, TRADITIONAL] = [
  /[们这说国时为来会过对发见长门车马]/gu,
  /[們這說國時為來會過對發見長門車馬]/gu,
];

export interface Restored {
  texts: string[];
  /** The first character that was put back and what became of it: `⼒力`. */
  first: string | undefined;
  count: number;
}

/**
 * Puts back the characters that PDF programs give as radicals and compatibility forms, because a
 * font draws both alike: ⼒ (U+2F12) is 力.
 *
 * @param texts those of one document, which also tell what script it is in
 * @example restoreCharacters(['算⼒', '⻋间']).texts // ['算力', '车间']
 * @see https://www.unicode.org/Public/UCD/latest/ucd/EquivalentUnifiedIdeograph.txt
 */
export function restoreCharacters(texts: readonly string[]): Restored {
  let first: string | undefined;
  let count = 0;
  const door = isSimplified(texts) ? '户' : '戶';
  const restored = texts.map((text) =>
    text.replace(FORMS, (form) => {
      const character = form === DOOR ? door : (RADICALS.get(form) ?? form.normalize('NFKC'));
      if (character !== form && form >= '\u2e80' && !/[\ufb00-\ufb06]/.test(form)) {
        first ??= form + character;
        count += 1;
      }
      return character;
    }),
  );
  return { texts: restored, first, count };
}

function isSimplified(texts: readonly string[]): boolean {
  const count = (pattern: RegExp) =>
    texts.reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), 0);
  return count(SIMPLIFIED) >= count(TRADITIONAL);
}

function pairs(text: string): ReadonlyMap<string, string> {
  const characters = Array.from(text);
  return new Map(
    characters.flatMap((radical, at): [string, string][] =>
      at % 2 === 0 ? [[radical, characters[at + 1] ?? radical]] : [],
    ),
  );
}
