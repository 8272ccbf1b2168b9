import { editionOf } from '../../editions.ts';
import type { Entry, Glossary } from '../glossary.ts';
import { entryAddress } from './addresses.ts';
import type { ExportOptions } from './exportOptions.ts';
import { sourcesIn } from './sourcesIn.ts';
import { writeCsv } from './writeCsv.ts';

export type CsvOptions = Pick<ExportOptions, 'site' | 'articles' | 'say'>;

/** Between several values in a cell. Any sign could be taken for the one between the cells. */
const AND = '\n';

/** The columns, in their order, and what an entry has in each. */
const COLUMNS: Readonly<Record<string, (entry: Entry, options: CsvOptions) => string>> = {
  id: ({ id }) => id,
  Simplified: ({ forms }) => forms.hans,
  Taiwan: ({ forms }) => forms.tw,
  'Hong Kong': ({ forms }) => forms.hk,
  pinyin: ({ pinyin }) => pinyin,
  zhuyin: ({ zhuyin }) => zhuyin,
  jyutping: ({ jyutping }) => jyutping,
  'English preferred': (entry) => english(entry, 'preferred'),
  'English admitted': (entry) => english(entry, 'admitted'),
  'English deprecated': (entry) => english(entry, 'deprecated'),
  variants: ({ variants }) =>
    variants
      .filter(({ kind }) => kind !== 'hidden')
      .map(variant)
      .join(AND),
  subjects: ({ subject }) => subject.join(AND),
  kind: ({ kind }) => kind,
  'definition zh': ({ definition }) => definition.zh,
  'definition en': ({ definition }) => definition.en,
  'note zh': ({ note }) => note?.zh ?? '',
  'note en': ({ note }) => note?.en ?? '',
  broader: ({ broader }) => broader.join(AND),
  related: ({ related }) => related.join(AND),
  sources: (entry, options) => sourcesIn(entry, editionOf('hans'), options).join(AND),
  address: ({ id }, options) => entryAddress(id, options),
};

/**
 * The glossary as a table for spreadsheets (RFC 4180, UTF-8): a line of column names, then a line
 * for each entry. A cell that would be a formula begins with an apostrophe; several values in a
 * cell stand on lines of their own; subjects and other entries are given by their ids.
 *
 * @example toCsv(glossary, options).split('\r\n')[1]
 * // 'ai-jiaohuan-xinpian,AI交换芯片,AI交換晶片,AI交換晶片,AI jiāohuàn xīnpiàn,…'
 */
export function toCsv({ entries }: Pick<Glossary, 'entries'>, options: CsvOptions): string {
  const cells = Object.values(COLUMNS);
  const rows = entries.map((entry) => cells.map((cell) => cell(entry, options)));
  return writeCsv([Object.keys(COLUMNS), ...rows]);
}

function english({ en }: Entry, wanted: Entry['en'][number]['status']): string {
  return en
    .filter(({ status }) => status === wanted)
    .map(({ form }) => form)
    .join(AND);
}

/** A variant, its kind, and how the places write it: `全称 计算能力/計算能力`. */
function variant({ forms, kind }: Entry['variants'][number]): string {
  return `${kind} ${[...new Set([forms.hans, forms.tw, forms.hk])].join('/')}`;
}
