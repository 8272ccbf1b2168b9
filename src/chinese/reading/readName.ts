import type { Names } from '../namesSchema.ts';
import type { ReadWord } from './createReader.ts';
import type { Cut } from './cutWords.ts';
import { joinSyllables } from './joinSyllables.ts';
import { cutUnit } from './placeNames.ts';
import { capitalise, readPerson } from './readPerson.ts';
import { readWord } from './readWord.ts';

type Name = Names[number];

/** A longer one is an address, of several. */
const LONGEST_PLACE = 5;

/** Words that tie a name together have no capitals. */
const TIES = new Set('和 与 及 或 的 之 暨'.split(' '));

/**
 * Builds the reading of names, whose words have capitals: 国家信息中心 Guójiā Xìnxī Zhōngxīn.
 *
 * @param places names of places, which may stand within others: 重庆市沙坪坝区…服务中心
 * @param cutWords cuts what is neither a person nor a place
 */
export function createNameReader(
  places: readonly string[],
  cutWords: (text: string) => Cut[],
): (name: Name) => ReadWord[] {
  const longestFirst = places.toSorted((a, b) => b.length - a.length);
  const readWords = (text: string): ReadWord[] =>
    cutWords(text).map(({ text: word, reading: pinyin }) =>
      TIES.has(word) ? { text: word, pinyin } : capitalise({ text: word, pinyin }),
    );
  return ({ name, kind }) => {
    if (kind === 'person') return readPerson(name);
    if (kind === 'place' && name.length <= LONGEST_PLACE) return readPlace(name);
    const place = longestFirst.find((one) => one !== name && name.includes(one));
    if (place === undefined) return readWords(name);
    const at = name.indexOf(place);
    return [
      ...readWords(name.slice(0, at)),
      ...readPlace(place),
      ...readWords(name.slice(at + place.length)),
    ];
  };
}

const readPlace = (name: string): ReadWord[] =>
  cutUnit(name).map((text) => capitalise({ text, pinyin: joinSyllables(readWord(text)) }));
