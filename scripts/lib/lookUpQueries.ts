import type { Entry } from '../../src/glossary/glossary.ts';

/** What a reader may type for an entry, by kind; a kind that the entry lacks is an empty list. */
export type LookUpQueries = Record<
  'written' | 'english' | 'pinyin' | 'zhuyin' | 'jyutping' | 'fullWidth',
  string[]
>;

/**
 * Lists everything that a reader may type for an entry: its forms in every script, English in any
 * case, each reading with tones and without, with spaces and without, and all that in full width.
 *
 * @example lookUpQueries(entry).pinyin // ['suàn lì', 'suànlì', 'SUÀN LÌ', 'suanli', 'suan4li4', 'sl']
 */
export function lookUpQueries(entry: Entry): LookUpQueries {
  const { forms, script, text, variants, en, pinyin, zhuyin, jyutping, keys } = entry;
  const narrow = {
    written: [forms, script, text, ...variants.map((one) => one.forms)].flatMap(
      Object.values<string>,
    ),
    english: en.flatMap(({ form }) => [form, form.toUpperCase(), form.toLowerCase()]),
    pinyin: [pinyin, pinyin.replaceAll(' ', ''), pinyin.toUpperCase(), ...keys.pinyin],
    zhuyin: [zhuyin, zhuyin.replace(/[ˊˇˋ˙]/g, ''), zhuyin.replaceAll(' ', '')],
    jyutping: [
      jyutping,
      jyutping.replace(/(?<=[a-z])[1-6](?= |$)/g, ''),
      jyutping.replaceAll(' ', ''),
    ],
  };
  const fullWidth = Object.values(narrow).flat().map(widen);
  const distinct = (list: readonly string[]) => [...new Set(list)].filter((query) => query !== '');
  return {
    written: distinct(narrow.written),
    english: distinct(narrow.english),
    pinyin: distinct(narrow.pinyin),
    zhuyin: distinct(narrow.zhuyin),
    jyutping: distinct(narrow.jyutping),
    fullWidth: distinct(fullWidth).filter((query) => /[！-～]/.test(query)),
  };
}

/** ASCII as an input method in full-width mode writes it: ｓｕａｎｌｉ. */
const widen = (form: string) =>
  form.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
