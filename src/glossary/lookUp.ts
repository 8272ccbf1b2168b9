import { foldText } from '../chinese/foldText.ts';
import type { FoldTable } from '../chinese/foldText.ts';
import { isHan } from '../chinese/isCjk.ts';
import type { Script } from '../editions.ts';
import type { Forms, Glossary } from './glossary.ts';

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

/** What `/lookup.json` holds: the fold as pairs of characters in one string, and all records. */
export interface LookUpFile {
  fold: string;
  records: LookUpRecord[];
}

/** The reading to show beside an entry in an edition: none beside a place's own word. */
export function readingIn(
  { pinyin, ownWord }: Pick<LookUpRecord, 'pinyin' | 'ownWord'>,
  script: Script,
): string {
  return ownWord.includes(script) ? '' : pinyin;
}

/** How well a query fits an entry; smaller is better. */
const RANK = { exact: 0, prefix: 1, within: 2 } as const;
/** Shorter Latin keys are looked up whole or from their beginning, never from within. */
const SHORTEST_WITHIN = 4;

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

/** The records of all entries, in the glossary's order. */
export function lookUpRecords(glossary: Glossary, table: FoldTable): LookUpRecord[] {
  return glossary.entries.map(({ id, forms, script, text, pinyin, en, variants, keys }) => {
    const written = [
      ...Object.values(forms),
      ...Object.values(script),
      ...Object.values(text),
      ...variants.flatMap((variant) => Object.values(variant.forms)),
      ...en.map(({ form }) => form),
      ...keys.pinyin,
    ];
    const folded = written.map((form) => lookUpKey(form, table)).filter((key) => key !== '');
    const preferred = en.find(({ status }) => status === 'preferred') ?? en[0];
    const ownWord = (['tw', 'hk'] as const).filter((place) => forms[place] !== script[place]);
    return { id, forms, pinyin, ownWord, en: preferred?.form ?? '', keys: [...new Set(folded)] };
  });
}

/**
 * Finds the entries that a query leads to: those that have exactly this form, then those with a
 * form that begins with it, then those that hold it; within each, in the glossary's order.
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
  const ranked = records.flatMap((record, order) => {
    const rank = Math.min(...record.keys.map((form) => rankOf(key, form)));
    return Number.isFinite(rank) ? [{ record, rank, order }] : [];
  });
  ranked.sort((a, b) => a.rank - b.rank || a.order - b.order);
  return ranked.map(({ record }) => record);
}

function rankOf(key: string, form: string): number {
  if (form === key) return RANK.exact;
  if (form.startsWith(key)) return RANK.prefix;
  const long = key.length >= SHORTEST_WITHIN || isHan(Array.from(key)[0] ?? '');
  return long && form.includes(key) ? RANK.within : Infinity;
}
