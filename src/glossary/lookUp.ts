import { foldText } from '../chinese/foldText.ts';
import type { FoldTable } from '../chinese/foldText.ts';
import { isHan } from '../chinese/isCjk.ts';
import type { Script } from '../editions.ts';
import type { Forms } from './glossary.ts';

/** What look-up knows of an entry: enough to find it and to show a line. */
export interface LookUpRecord {
  id: string;
  forms: Forms;
  /** The reading of the Mainland form. */
  pinyin: string;
  /** Where another word is used, which that reading is not of. */
  ownWord: Script[];
  /** The preferred English form. */
  en: string;
  /** Every folded form that leads to the entry; see {@link lookUpKey}. */
  keys: string[];
}

/** The reading to show beside an entry in an edition: none beside a place's own word. */
export function readingIn(
  { pinyin, ownWord }: Pick<LookUpRecord, 'pinyin' | 'ownWord'>,
  script: Script,
): string {
  return ownWord.includes(script) ? '' : pinyin;
}

/** How well a query fits an entry; smaller is better. */
const RANK = { exact: 0, prefix: 1, within: 2, sound: 3, slip: 4 } as const;
/** Shorter Latin keys are looked up whole or from their beginning, never from within. */
const SHORTEST_WITHIN = 4;
/** Pinyin of this length is looked up by what it sounds like, where nothing fits. */
const SHORTEST_WITH_SOUND = 4;
/** In English or pinyin of this length one wrong letter is forgiven, where nothing fits. */
const SHORTEST_WITH_SLIP = 6;

/**
 * Folds a form or a query so that what a reader means to be the same is the same: script, case,
 * full width, spaces, tone marks and punctuation do not count; ü is v.
 *
 * @example lookUpKey('Suàn lì', table) // 'suanli'
 */
export function lookUpKey(text: string, table: FoldTable): string {
  const folded = foldText(text, table).normalize('NFD').replaceAll('u\u0308', 'v');
  return folded.replace(/[^\p{L}\p{N}+]/gu, '');
}

/**
 * Finds the entries that a query leads to: those that have exactly this form, then those with a
 * form that begins with it, then those that hold it; within each, in the glossary's order. Where
 * there are none, those whose pinyin sounds alike to readers who do not tell zh from z or ing from
 * in, then those whose form in Latin letters differs by one letter.
 *
 * @param query any form in any script, pinyin with or without tones, English
 * @example lookUp('東數', records, table)[0]?.id // 'dongshu-xisuan'
 */
export function lookUp(
  query: string,
  records: readonly LookUpRecord[],
  table: FoldTable,
): LookUpRecord[] {
  const key = lookUpKey(query, table);
  if (key === '') return [];
  const found = rank(records, ({ keys }) => bestOf(keys, (form) => rankOf(key, form)));
  if (found.length > 0 || key.length < SHORTEST_WITH_SOUND || !/^[a-z0-9]+$/.test(key))
    return found;
  const sound = soundOf(key);
  const forgives = key.length >= SHORTEST_WITH_SLIP;
  return rank(records, ({ pinyin, keys }) => {
    if (soundOf(lookUpKey(pinyin, table)) === sound) return RANK.sound;
    return forgives
      ? bestOf(keys, (form) => (hasOneSlip(key, form) ? RANK.slip : Infinity))
      : Infinity;
  });
}

const bestOf = (keys: readonly string[], rankForm: (form: string) => number) =>
  Math.min(...keys.map(rankForm));

/**
 * Pinyin as the many hear it who speak with the accents of the south: zh, ch, sh as z, c, s; ang,
 * eng, ing as an, en, in; l as n. What input methods call fuzzy pinyin.
 *
 * @example soundOf('shuanli') === soundOf('suanni') // true
 */
function soundOf(letters: string): string {
  return letters
    .replace(/([zcs])h/g, '$1')
    .replace(/([aei])ng/g, '$1n')
    .replaceAll('l', 'n');
}

function rank(
  records: readonly LookUpRecord[],
  rankRecord: (record: LookUpRecord) => number,
): LookUpRecord[] {
  const ranked = records.flatMap((record, order) => {
    const best = rankRecord(record);
    return Number.isFinite(best) ? [{ record, best, order }] : [];
  });
  ranked.sort((a, b) => a.best - b.best || a.order - b.order);
  return ranked.map(({ record }) => record);
}

/** Whether two words differ by one letter more, less or other, or by two that changed places. */
function hasOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a.charAt(start) === b.charAt(start)) start += 1;
  const restOf = (text: string, from: number) => text.slice(start + from);
  return (
    restOf(a, 1) === restOf(b, 1) ||
    restOf(a, 1) === restOf(b, 0) ||
    restOf(a, 0) === restOf(b, 1) ||
    (a.charAt(start) === b.charAt(start + 1) &&
      a.charAt(start + 1) === b.charAt(start) &&
      restOf(a, 2) === restOf(b, 2))
  );
}

function rankOf(key: string, form: string): number {
  if (form === key) return RANK.exact;
  if (form.startsWith(key)) return RANK.prefix;
  const long = key.length >= SHORTEST_WITHIN || isHan(Array.from(key)[0] ?? '');
  return long && form.includes(key) ? RANK.within : Infinity;
}
