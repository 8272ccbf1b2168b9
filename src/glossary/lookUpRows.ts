import { fromNumbered, toNumbered } from '../chinese/numberedPinyin.ts';
import type { NumberedReading } from '../chinese/numberedPinyin.ts';
import { toZhuyin } from '../chinese/toZhuyin.ts';
import type { FoldTable } from '../chinese/foldText.ts';
import type { Script } from '../editions.ts';
import type { Entry, Glossary } from './glossary.ts';
import { lookUpKey } from './lookUp.ts';
import { readingKeys } from './readingKeys.ts';
import type { LookUpRecord } from './lookUp.ts';

/**
 * An entry as it is sent: what cannot be worked out from the rest. Lists are joined with `|`.
 *
 * - id
 * - headword, then the forms in Taiwan and in Hong Kong, each left out where it is the one before
 * - reading in numbers (`suan4-li4`), and after `=` as it is shown, where that says more
 * - English forms, the preferred one first
 * - other forms that lead to the entry
 * - Jyutping
 */
export type LookUpRow = [
  id: string,
  forms: string,
  reading: string,
  en: string,
  more: string,
  jyutping: string,
];

/** The rows of all entries, in the glossary’s order. */
export function lookUpRows(glossary: Glossary, fold: FoldTable): LookUpRow[] {
  return glossary.entries.map((entry) => {
    const { id, forms, en } = entry;
    const shown = [forms.hans, forms.tw, forms.hk];
    const written = shown.map((form, index) => (form === shown[index - 1] ? '' : form));
    const preferred = en.toSorted((a, b) => rankOf(a.status) - rankOf(b.status));
    const row: LookUpRow = [
      id,
      written.join('|').replace(/\|+$/, ''),
      readingOf(entry),
      preferred.map(({ form }) => form).join('|'),
      '',
      entry.jyutping,
    ];
    const known = new Set(readRow(row, fold).keys);
    const more = otherForms(entry).filter((form) => !known.has(lookUpKey(form, fold)));
    row[4] = [...new Map(more.map((form) => [lookUpKey(form, fold), form])).values()].join('|');
    return row;
  });
}

/** What look-up works with, made from what was sent. */
export function readRow(row: LookUpRow, fold: FoldTable): LookUpRecord {
  const [id, formList, reading, enList, more, jyutping] = row;
  const [hans = '', ownTw = '', ownHk = ''] = formList.split('|');
  const tw = ownTw || hans;
  const forms = { hans, tw, hk: ownHk || tw };
  const [numbered = '', stated] = reading.split('=');
  const { pinyin, syllables } = fromNumbered(numbered);
  const en = split(enList);
  const written = [
    ...Object.values(forms),
    ...en,
    ...split(more),
    syllables.map(({ letters }) => letters).join(''),
    syllables.map(({ letters, tone }) => letters + tone).join(''),
    syllables.map(({ letters }) => letters.charAt(0)).join(''),
    ...readingKeys({ zhuyin: zhuyinOf(syllables), jyutping }),
  ];
  const keys = new Set(written.map((form) => lookUpKey(form, fold)).filter((key) => key !== ''));
  const ownWord = (['tw', 'hk'] as const).filter(
    (place): place is Exclude<Script, 'hans'> =>
      lookUpKey(forms[place], fold) !== lookUpKey(hans, fold),
  );
  return { id, forms, pinyin: stated ?? pinyin, ownWord, en: en[0] ?? '', keys: [...keys] };
}

const MARKS = ['', '\u0304', '\u0301', '\u030c', '\u0300'];

const zhuyinOf = (syllables: NumberedReading['syllables']) =>
  syllables
    .map(({ letters, tone }) => {
      const marked = letters.replaceAll('v', 'ü') + (MARKS[Number(tone)] ?? '');
      return tone === '' ? letters : (toZhuyin(marked) ?? '');
    })
    .join(' ');

const rankOf = (status: Entry['en'][number]['status']) => (status === 'preferred' ? 0 : 1);

const split = (list: string) => (list === '' ? [] : list.split('|'));

function readingOf({ reading, pinyin }: Entry): string {
  if (pinyin === '') return '';
  const numbered = toNumbered(reading, pinyin);
  if (numbered !== undefined) return numbered;
  const joined = pinyin.replaceAll('-', '');
  return `${toNumbered(reading, joined) ?? ''}=${pinyin}`;
}

const otherForms = ({ script, text, variants, keys, zhuyin }: Entry): string[] => [
  ...Object.values(script),
  ...Object.values(text),
  ...variants.flatMap(({ forms }) => Object.values(forms)),
  ...keys.pinyin,
  ...readingKeys({ zhuyin, jyutping: '' }),
];
