import { EDITIONS } from '../../editions.ts';
import type { Entry, Glossary } from '../glossary.ts';
import { entryAddress } from './addresses.ts';
import type { ExportOptions } from './exportOptions.ts';
import { visibleText } from './visibleText.ts';

export interface AnkiOptions extends Pick<ExportOptions, 'site'> {
  /** What the deck is called. Notes are known again by it, so it had better stay. */
  name: string;
}

const COLUMNS = ['guid', 'Front', 'Back', 'tags'] as const;
const columnOf = (name: (typeof COLUMNS)[number]) => COLUMNS.indexOf(name) + 1;

/** With the opening bracket, by which Anki calls sounds and formulas: `[sound:…]`, `[latex]`. */
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '[': '&#91;',
  '\t': ' ',
  '\n': '<br>',
};

/**
 * The glossary as a deck for Anki, in a text file that it imports (2.1.55 and later): one note for
 * each entry, in front the headword with its pinyin, behind it English, other forms and both
 * definitions. A later file updates the notes of an earlier one and leaves their schedule alone.
 *
 * @example toAnki(glossary, { site: 'https://example.org/', name: '新词志' })
 * // '#separator:tab\n#html:true\n#notetype:Basic\n#deck:新词志\n…'
 */
export function toAnki(
  { entries }: Pick<Glossary, 'entries'>,
  { site, name }: AnkiOptions,
): string {
  const deck = visibleText(name).replace(/\s+/g, ' ').trim();
  const lines = [
    '#separator:tab',
    '#html:true',
    '#notetype:Basic',
    `#deck:${deck}`,
    `#columns:${COLUMNS.join('\t')}`,
    `#guid column:${columnOf('guid')}`,
    `#tags column:${columnOf('tags')}`,
    ...entries.map((entry) =>
      [`${deck}:${entry.id}`, front(entry), back(entry, site), tags(entry)].map(quote).join('\t'),
    ),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function front({ forms, pinyin }: Entry): string {
  return line('zh-Hans', escape(forms.hans)) + line('zh-Latn-pinyin', escape(pinyin));
}

function back({ id, forms, en, variants, definition }: Entry, site: string): string {
  const englishWith = (wanted: Entry['en'][number]['status']) =>
    en.filter(({ status }) => status === wanted).map(({ form }) => escape(form));
  const traditional = EDITIONS.filter(
    ({ script }) => script !== 'hans' && forms[script] !== forms.hans,
  );
  const shown = variants.filter(({ kind }) => kind !== 'hidden');
  const address = escape(entryAddress(id, { site }));
  return [
    line(
      'en',
      englishWith('preferred')
        .map((form) => `<b>${form}</b>`)
        .join('; '),
    ),
    line('en', englishWith('admitted').join('; ')),
    ...traditional.map(({ lang, label, script }) => labelled(lang, label, forms[script])),
    ...shown.map((variant) => labelled('zh-Hans', variant.kind, variant.forms.hans)),
    line('zh-Hans', escape(definition.zh)),
    line('en', escape(definition.en)),
    `<div><a href="${address}">${address}</a></div>`,
  ].join('');
}

function line(lang: string, html: string): string {
  return html && `<div lang="${lang}">${html}</div>`;
}

function labelled(lang: string, label: string, form: string): string {
  return line(lang, `<small>${escape(label)}</small> ${escape(form)}`);
}

/** Anki cuts tags at spaces. */
function tags({ subject, kind }: Entry): string {
  return [...subject.map((id) => `subject::${id}`), `kind::${kind}`]
    .map((tag) => visibleText(tag).replace(/\s+/g, '_'))
    .join(' ');
}

function escape(text: string): string {
  return visibleText(text)
    .replace(/\r\n?/g, '\n')
    .replace(/[&<>"'[\t\n]/g, (sign) => ESCAPES[sign] ?? sign);
}

function quote(field: string): string {
  return `"${field.replaceAll('"', '""')}"`;
}
