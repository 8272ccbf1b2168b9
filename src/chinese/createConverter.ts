import { Trie } from 'opencc-js/core';
import { configs } from 'opencc-js/preset/cn2t';

/** The standards of Traditional Chinese that the site converts to. */
export type TraditionalScript = 'tw' | 'hk';

/** A stretch of the source and what it became. */
export interface ConvertedPiece {
  from: string;
  to: string;
}

export interface Converter {
  /** Converts a text: 算力网 → 算力網. */
  (text: string): string;
  /** The same in aligned pieces, whose `from` joined give the text back. */
  pieces: (text: string) => ConvertedPiece[];
}

/** A word and what it becomes in the target script; null where its characters alone change. */
export type Rule = readonly [word: string, becomes: string | null];

/**
 * Builds a converter from Simplified Chinese to one Traditional standard.
 *
 * Layers are asked in order of authority, each for its longest words from the left; what a layer
 * has taken, no later one touches, so that a regional word never reaches into a name. What is
 * left goes to OpenCC (script and characters, no regional vocabulary), then quotation marks
 * become 「」 and 『』.
 *
 * @param layers rules, the highest authority first
 * @example createConverter('tw', [[['余海涛', '余海濤']]])('余海涛的头发') // '余海濤的頭髮'
 */
export function createConverter(
  script: TraditionalScript,
  layers: readonly (readonly Rule[])[] = [],
): Converter {
  const openCc = createOpenCc(script);
  const tries = layers.map((rules) => createTrie(rules, openCc));

  const pieces = (text: string): ConvertedPiece[] => {
    const convertFrom = (level: number, part: string): ConvertedPiece[] => {
      if (part === '') return [];
      const trie = tries[level];
      if (!trie) return openCc(part);
      const done: ConvertedPiece[] = [];
      let rest = 0;
      for (let at = 0; at < part.length;) {
        const match = trie.matchPrefix(part, at);
        if (!match) {
          at += 1;
          continue;
        }
        done.push(...convertFrom(level + 1, part.slice(rest, at)));
        done.push({ from: part.slice(at, match.end), to: match.value });
        at = rest = match.end;
      }
      done.push(...convertFrom(level + 1, part.slice(rest)));
      return done;
    };
    return quoteIn(convertFrom(0, text));
  };

  const convert = (text: string) =>
    pieces(text)
      .map(({ to }) => to)
      .join('');
  return Object.assign(convert, { pieces });
}

type PieceConverter = (text: string) => ConvertedPiece[];

/** OpenCC's own way: cut into words by its dictionary, then each word through the stages. */
function createOpenCc(script: TraditionalScript): PieceConverter {
  const config = configs[`s2${script}`];
  if (!config) throw new Error(`OpenCC has no configuration s2${script}`);
  const segmentation = new Trie();
  segmentation.loadDictGroup(config.segmentation);
  const stages = config.conversionChain.map((group) => {
    const stage = new Trie();
    stage.loadDictGroup(group);
    return stage;
  });
  stages.push(houseForms(script));
  return (text) =>
    segmentation.segment(text).map((from) => ({
      from,
      to: stages.reduce((word, stage) => stage.convert(word), from),
    }));
}

/**
 * Where readers expect another character than OpenCC's standard gives: 台 everywhere, as the
 * newspapers of both places write it (台灣, 平台, 300台); in Hong Kong 裏, 群, 峰 and 麵.
 */
const HOUSE_FORMS: Readonly<Record<TraditionalScript, [string, string][]>> = {
  tw: [['臺', '台']],
  hk: [
    ['臺', '台'],
    ['裡', '裏'],
    ['羣', '群'],
    ['峯', '峰'],
    ['麪', '麵'],
  ],
};

function houseForms(script: TraditionalScript): Trie {
  const trie = new Trie();
  trie.loadDict(HOUSE_FORMS[script]);
  return trie;
}

function createTrie(rules: readonly Rule[], openCc: PieceConverter): Trie {
  const trie = new Trie();
  for (const [word, becomes] of rules) {
    const byCharacter = () =>
      openCc(word)
        .map(({ to }) => to)
        .join('');
    trie.addWord(word, becomes ?? byCharacter());
  }
  return trie;
}

const QUOTES: Readonly<Record<string, string>> = { '“': '「', '”': '」', '‘': '『', '’': '』' };

/**
 * Chinese quotation marks; an apostrophe stays one: after a Latin letter or digit and before a
 * letter, as in DeepSeek’s, wherever the pieces were cut.
 */
function quoteIn(pieces: readonly ConvertedPiece[]): ConvertedPiece[] {
  const text = pieces.map(({ from }) => from).join('');
  let at = 0;
  return pieces.map(({ from, to }) => {
    const start = at;
    at += from.length;
    const offsets = [...from.matchAll(/[“”‘’]/g)].map(({ index }) => start + index);
    let mark = 0;
    const quoted = to.replace(/[“”‘’]/g, (sign) => {
      const offset = offsets[mark] ?? start;
      mark += 1;
      return isApostrophe(text, offset) ? sign : (QUOTES[sign] ?? sign);
    });
    return { from, to: quoted };
  });
}

const isApostrophe = (text: string, at: number) =>
  text.charAt(at) === '’' &&
  /[A-Za-z0-9]/.test(text.charAt(at - 1)) &&
  /[A-Za-z]/.test(text.charAt(at + 1));
