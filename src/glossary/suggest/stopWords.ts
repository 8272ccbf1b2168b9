/**
 * The report speaking of itself, by which text and which figure. Such words recur in every article
 * and are the subject of none, so that frequency alone would put them high. In longer forms they
 * may have a part: 数字经济.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  '文章 报道 原报道 消息 稿子 数字 数值 指标 说明 专家 负责人 有关负责人'.split(' '),
);

/**
 * Words that belong to the sentence and to no term, though the tagger takes them for nouns or
 * verbs: adverbs (公共算力|基本|做到), and who says so in what paper (八个|部门|发文).
 */
export const SENTENCE_WORDS: ReadonlySet<string> = new Set(
  [
    '全面 基本 深度 有序 着力 重点 主要 正式 同步 同时 稳步 逐步 成批 定向 当前 目前 近来 一起',
    '记者 本报 本站 本文 文中 前文 下文 原文 电头 更正 部门 发文 印发 工作人员',
  ].flatMap((words) => words.split(' ')),
);

/**
 * Characters with which no new word begins: what joins, points at or counts it is no part of it
 * (以算力, 这网, 件事, 万人).
 */
const NO_BEGINNING: ReadonlySet<string> = new Set(
  [
    '的了是在有和与及或对把被将从让等由为到给以靠因所而且但若如于则即',
    '这那其该每各某此哪何几我你他她它咱谁',
    '也都还就又再只很更最太却才便可想应着过不没',
    '件些种份台条款艘辆次个架名篇项',
    '〇零一二两三四五六七八九十百千万亿第',
    '之吗呢吧啊',
  ].flatMap((characters) => Array.from(characters)),
);

/** Characters with which none ends: particles, conjunctions, prepositions, and 上 in 大会上. */
const NO_END: ReadonlySet<string> = new Set(
  [
    '的了是在有和与及或对把被将从让等由为到给以而且但若如于',
    '这那每我你他她它们也都还就又再只很更最太却才要着过得不',
    '上下里中前后内外',
    '〇零一二两三四五六七八九十百千万亿',
    '之么吗呢吧啊',
  ].flatMap((characters) => Array.from(characters)),
);

/**
 * Whether a string that no dictionary knows could be a word, by its first and last character.
 *
 * @example mayBeWord('算力') // true, and false for 以算力
 */
export function mayBeWord(form: string): boolean {
  const characters = Array.from(form);
  return !NO_BEGINNING.has(characters[0] ?? '') && !NO_END.has(characters.at(-1) ?? '');
}

/** Characters that open a noun, whatever their own class: 超节点, 总规模. */
export const PREFIXES: ReadonlySet<string> = new Set('超总副大非反半准微亚'.split(''));

/** Characters that make a noun of the verb before them, whatever their own class: 配送员, 获得感. */
export const SUFFIXES: ReadonlySet<string> = new Set('员者家手感率性力量会道'.split(''));
