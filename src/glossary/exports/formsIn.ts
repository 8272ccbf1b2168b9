import type { Edition, Script } from '../../editions.ts';
import type { Entry } from '../glossary.ts';

/** A form of an entry in one language, and what the glossary thinks of it. */
export interface StatedForm {
  form: string;
  /** `superseded` was right once; `hidden` is to be found and never shown. */
  status: 'preferred' | 'admitted' | 'superseded' | 'deprecated' | 'hidden';
  type?: 'abbreviation' | 'fullForm' | 'shortForm' | 'variant';
  /** Set where the form is the Mainland's word in the characters of another place. */
  mainland?: true;
  /** How the form is read, in the notation that the language names: `zh-Latn-pinyin`. */
  reading?: { lang: string; text: string };
}

type Variant = Pick<StatedForm, 'status' | 'type'>;

const VARIANTS: Readonly<Record<Entry['variants'][number]['kind'], Variant>> = {
  全称: { status: 'admitted', type: 'fullForm' },
  简称: { status: 'admitted', type: 'shortForm' },
  又称: { status: 'admitted', type: 'variant' },
  俗称: { status: 'admitted', type: 'variant' },
  曾称: { status: 'superseded', type: 'variant' },
  hidden: { status: 'hidden' },
};

/**
 * Every form of an entry in the language of an edition, none twice; the preferred one comes first.
 *
 * @example formsIn(qishou, editionOf('tw'))
 * // [{ form: '外送員', status: 'preferred' }, { form: '騎手', status: 'admitted', mainland: true }]
 */
export function formsIn(entry: Entry, edition: Edition): StatedForm[] {
  const forms = edition.id === 'en' ? englishForms(entry) : chineseForms(entry, edition);
  const first = new Map<string, StatedForm>();
  for (const one of forms) if (!first.has(one.form)) first.set(one.form, one);
  return [...first.values()];
}

/** The form that an edition uses; the headword where it prefers none. */
export function preferredIn(entry: Entry, edition: Edition): string {
  const preferred = formsIn(entry, edition).find(({ status }) => status === 'preferred');
  return preferred?.form ?? entry.forms[edition.script];
}

function englishForms({ en }: Entry): StatedForm[] {
  const forms = en.map(({ form, status, abbreviation }): StatedForm => ({
    form,
    status,
    ...(abbreviation && { type: 'abbreviation' }),
  }));
  const rank = ({ status }: StatedForm) => (status === 'preferred' ? 0 : 1);
  return forms.toSorted((a, b) => rank(a) - rank(b));
}

function chineseForms(entry: Entry, { script: place }: Edition): StatedForm[] {
  const { forms, script, text, variants } = entry;
  const { of, ...reading } = readingIn(entry, place);
  const stated: StatedForm[] = [
    { form: forms[place], status: 'preferred' },
    { form: script[place], status: 'admitted', mainland: true },
    { form: text[place], status: 'admitted' },
    ...variants.map((variant) => ({ form: variant.forms[place], ...VARIANTS[variant.kind] })),
  ];
  return stated.map((one) => (reading.text && one.form === of ? { ...one, reading } : one));
}

/** The reading that a place uses, and the form which it is of. */
function readingIn({ forms, script, pinyin, zhuyin, jyutping }: Entry, place: Script) {
  const readings = {
    hans: { of: script.hans, lang: 'zh-Latn-pinyin', text: pinyin },
    tw: { of: script.tw, lang: 'zh-Bopo-TW', text: zhuyin },
    hk: { of: forms.hk, lang: 'yue-Latn-jyutping', text: jyutping },
  };
  return readings[place];
}
