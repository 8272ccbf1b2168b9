import type { ConversionSettings } from './createConverters.ts';
import { createSegmenter } from './createSegmenter.ts';
import { createTaker } from './layers.ts';
import type { Rule } from './layers.ts';
import { nameRules } from './namesSchema.ts';
import { OFFICIAL_NAMES } from './officialNames.ts';
import { quoteInSimplified } from './quoteInSimplified.ts';
import { PhraseTree } from './script/phraseTree.ts';
import { regionalForm } from './script/regionalForm.ts';
import { scriptConverterOf } from './script/createScriptConverter.ts';
import type { TraditionalScript } from './script/createScriptConverter.ts';
import { toSimplified } from './script/toSimplified.ts';
import { Words } from './script/words.ts';

/** Forms of one stretch of a text. */
export type Forms = Record<'hans' | TraditionalScript, string>;

/** A stretch of a text in UTF-16 units, and the forms that its writer gave it. */
export interface Given extends Partial<Forms> {
  start: number;
  end: number;
}

/** A rule for a word as it is written: what it is in other scripts. */
export interface WrittenRule extends Partial<Forms> {
  word: string;
}

/** A stretch of a written text in all scripts. */
export interface WrittenPiece extends Forms {
  /** Whether it is a word that a list or the writer speaks of, and not its characters alone. */
  word?: true;
}

export type WrittenReader = (
  text: string,
  given?: readonly Given[],
  rules?: readonly WrittenRule[],
) => WrittenPiece[];

const NO_RULES: readonly WrittenRule[] = [];
const SCRIPTS = ['hans', 'tw', 'hk'] as const;
const OTHER = { tw: 'hk', hk: 'tw' } as const;

/**
 * Builds the reading of texts that are written in Traditional characters: their Simplified form, the
 * form of the other place, and the text as it is written, which passes through no conversion.
 *
 * Order of authority: what the writer gave, the rules of the text, names, words of the glossary that
 * say `convert: true`, then characters alone. No other word of a region is replaced. Quotation marks
 * become those of the Mainland where they pair, and are left as they are in the other place.
 *
 * @param script whose characters the texts are written in
 * @returns stretches in order, whose forms in `script` joined give the text back; the forms of a
 *   stretch are equally long (in code points) unless it is a word
 * @example createWrittenReader('tw', settings)('頭髮裡')
 * // [{ hans: '头发里', tw: '頭髮裡', hk: '頭髮裏' }]
 */
export function createWrittenReader(
  script: TraditionalScript,
  settings: Pick<ConversionSettings, 'names' | 'proper' | 'words' | 'shields' | 'terms'>,
): WrittenReader {
  const place = OTHER[script];
  const { names, proper, words, shields, terms } = settings;
  const segment = createSegmenter([...names.map(({ name }) => name), ...proper, ...terms]);
  const convertScript = scriptConverterOf(place);
  const nameTree = treeOf(
    (['tw', 'hk'] as const).flatMap((one) =>
      nameRules(names, one).flatMap(([hans, form]) =>
        form === null ? [] : [{ word: form, hans }],
      ),
    ),
  );
  /** The glossary’s words, by what this place’s word is in Simplified characters. */
  const ownWords = words.flatMap((word) => {
    const own = word[script];
    return own === undefined ? [] : [[toSimplified(own, script, segment), word] as const];
  });
  const byWord = new Map([...words.map((word) => [word.hans, word] as const), ...ownWords]);
  const unchanged = new Set([...proper, ...shields]);
  const takeWords = createTaker(
    {
      rules: [...byWord.keys(), ...unchanged].map((word): Rule => [word, null]),
      wholeWords: true,
      except: OFFICIAL_NAMES,
    },
    (word) => word,
  );

  // The rules of a text are asked for in each of its blocks.
  const ruleTrees = new WeakMap<readonly WrittenRule[], WordTree>();
  const ruleTreeOf = (rules: readonly WrittenRule[]) => {
    const tree = ruleTrees.get(rules) ?? treeOf(rules);
    ruleTrees.set(rules, tree);
    return tree;
  };

  return (text, given = [], rules = NO_RULES) => {
    const written = Array.from(text);
    const inText = startsOf(written);
    const taken = new Map<number, { end: number; forms: Partial<Forms> }>();
    const open = new Uint8Array(written.length).fill(1);
    /** Takes a stretch, in characters, unless something of higher authority has a part of it. */
    const take = (start: number, end: number, forms: Partial<Forms>) => {
      if (start < 0 || end <= start || open.subarray(start, end).includes(0)) return;
      open.fill(0, start, end);
      taken.set(start, { end, forms });
    };

    for (const { start, end, ...forms } of given) {
      take(inText.indexOf(start), inText.indexOf(end), forms);
    }
    const simplified = Array.from(toSimplified(text, script, segment));
    const simple = quoteInSimplified(simplified, (at) => open[at] === 1);
    for (const tree of [ruleTreeOf(rules), nameTree]) {
      for (const { start, end, forms } of findIn(text, tree)) {
        take(inText.indexOf(start), inText.indexOf(end), forms);
      }
    }

    // Where characters beyond the basic plane are, places in the two texts differ.
    const plain = simple.join('');
    const inPlain = startsOf(simple);
    const cut = new Words(plain, segment, convertScript.isAmbiguous);
    for (const { start, end } of takeWords(plain, {
      start: 0,
      end: plain.length,
      words: cut,
      characters: plain,
    })) {
      const found = plain.slice(start, end);
      const word = byWord.get(found);
      if (!word || unchanged.has(found)) continue;
      const there = word[place];
      take(inPlain.indexOf(start), inPlain.indexOf(end), {
        ...(found !== word.hans && { hans: word.hans }),
        ...(there !== undefined && { [place]: there }),
      });
    }

    const regional = convertScript(plain, cut);
    const formsAt = (at: number): Forms => {
      const character = written[at] ?? '';
      const chosen = regional.slice(inPlain[at] ?? 0, inPlain[at + 1] ?? 0);
      const forms: Forms = { hans: simple[at] ?? '', tw: character, hk: character };
      forms[place] = regionalForm(character, chosen, place);
      return forms;
    };
    const pieces: WrittenPiece[] = [];
    let run: WrittenPiece | undefined;
    for (let at = 0; at < written.length;) {
      const found = taken.get(at);
      if (found || !run) {
        run = found ? undefined : { hans: '', tw: '', hk: '' };
        pieces.push(run ?? { hans: '', tw: '', hk: '', word: true });
      }
      const piece = pieces.at(-1);
      if (!piece) break;
      const end = found?.end ?? at + 1;
      for (; at < end; at++) {
        const one = formsAt(at);
        for (const key of SCRIPTS) piece[key] += one[key];
      }
      const own = piece[script];
      Object.assign(piece, found?.forms, { [script]: own });
    }
    return pieces;
  };
}

interface WordTree {
  tree: PhraseTree;
  forms: ReadonlyMap<string, Partial<Forms>>;
}

function treeOf(rules: readonly WrittenRule[]): WordTree {
  return {
    tree: new PhraseTree(rules.map(({ word }) => [word, word])),
    forms: new Map(rules.map(({ word, ...forms }) => [word, forms])),
  };
}

/** The longest words from the left. */
function findIn(text: string, { tree, forms }: WordTree) {
  const found: { start: number; end: number; forms: Partial<Forms> }[] = [];
  for (let at = 0; at < text.length;) {
    const match = tree.longestAt(text, at);
    if (match) found.push({ start: at, end: match.end, forms: forms.get(match.value) ?? {} });
    at = match?.end ?? at + 1;
  }
  return found;
}

/** Where each character begins, in UTF-16 units, and where the last one ends. */
function startsOf(characters: readonly string[]): number[] {
  let sum = 0;
  return [0, ...characters.map(({ length }) => (sum += length))];
}
