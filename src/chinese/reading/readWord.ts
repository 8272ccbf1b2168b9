import dictionary from '@pinyin-pro/data/complete';
import { pinyin } from 'pinyin-pro';
import { isHan } from '../isCjk.ts';
import { withoutTones } from '../withoutTones.ts';
import { endsNeutral } from './neutralTone.ts';

/**
 * Reads a word by itself: a syllable for each UTF-16 unit, empty for what is no Han character and
 * for the second half of one. Tones are those of the dictionary, without sandhi; what has no tone
 * there has none here, nor has a complement's 得 (看得见 kàndejiàn). 儿 that is no syllable is `r`.
 *
 * @param word as a segmenter cuts it
 * @example readWord('重庆') // ['chóng', 'qìng']
 * @example readWord('一会儿') // ['yī', 'huì', 'r']
 */
export function readWord(word: string): string[] {
  const characters = Array.from(word);
  const stated = Object.hasOwn(dictionary, word) ? dictionary[word]?.[0].split(' ') : undefined;
  const read =
    stated?.length === characters.length
      ? stated
      : pinyin(word, { type: 'all', toneSandhi: false }).map((one) => one.pinyin);
  const last = characters.length - 1;
  return characters.flatMap((character, index) => {
    let syllable = isHan(character) ? withoutSandhi(character, read[index] ?? '') : '';
    if (index > 0 && index === last && character === '儿' && syllable === 'er') syllable = 'r';
    const isNeutral = index === last ? endsNeutral(word) : index === 1 && COMPLEMENT.test(word);
    if (index > 0 && isNeutral) syllable = withoutTones(syllable);
    return [syllable, ...Array<string>(character.length - 1).fill('')];
  });
}

/** What can be done and what cannot: 看得见, 离不开. */
const COMPLEMENT = /^\p{Script=Han}[得不][开见到起及了住上下动出来去掉成完清懂过多着]$/u;

/** The dictionary has 一下 as it is spoken, yí xià. */
function withoutSandhi(character: string, syllable: string): string {
  if (character === '一' && /^y[íì]$/.test(syllable)) return 'yī';
  if (character === '不' && syllable === 'bú') return 'bù';
  return syllable;
}
