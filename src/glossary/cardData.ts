import type { Script } from '../editions.ts';
import type { Entry, Forms, Glossary } from './glossary.ts';

/** The site's own words on a card, in the edition's language. */
export interface CardWords {
  /** What the link to the entry says. */
  open: string;
  /** What stands before the form of a script; `hant` where Taiwan and Hong Kong write alike. */
  scripts: Record<Script | 'hant', string>;
}

/**
 * What `cards.json` of an edition holds: a column for each thing that a card shows, all in the
 * order of `ids`. Like beside like packs best; 133 entries make 12.5 kB on the wire.
 */
export interface CardFile {
  words: CardWords;
  /** Names of the subjects, which `subject` counts from 0. */
  subjects: string[];
  ids: string[];
  /** Simplified, Taiwan, Hong Kong; from the end, what only repeats the form before is left out. */
  forms: string[][];
  /** In pinyin, in Taiwan in zhuyin, in Hong Kong in Jyutping; empty where the edition’s word has none. */
  reading: string[];
  /** BCP 47. */
  readingLang: string;
  en: string[];
  /** One sentence. */
  definition: string[];
  subject: number[][];
}

/** A card as it is shown. */
export interface Card {
  forms: Forms;
  reading: string;
  en: string;
  definition: string;
  subjects: string[];
}

export interface CardOptions {
  words: CardWords;
  /** The form that Chinese words take in the edition; in English the reader chooses it. */
  script: Script | 'chosen';
  /** What the edition says of a text given in both languages. */
  say: (text: Record<'zh' | 'en', string>) => string;
}

/**
 * Makes the data of all cards of an edition.
 *
 * English pages quote: there characters change with the script and words never do. In a Chinese
 * edition the headword is that place's own, beside it only the Mainland's.
 */
export function cardData(
  { entries, subjects }: Pick<Glossary, 'entries' | 'subjects'>,
  { words, script, say }: CardOptions,
): CardFile {
  const places = new Map(subjects.map(({ id }, index) => [id, index]));
  return {
    words,
    subjects: subjects.map(({ label }) => say(label)),
    ids: entries.map(({ id }) => id),
    forms: entries.map((entry) => withoutRepeats(formsIn(entry, script))),
    reading: entries.map((entry) => readingOf(entry, script)),
    readingLang: READING_LANGS[script],
    en: entries.map(
      ({ en }) => (en.find(({ status }) => status === 'preferred') ?? en[0])?.form ?? '',
    ),
    definition: entries.map(({ definition }) => firstSentence(say(definition))),
    subject: entries.map(({ subject }) => subject.flatMap((id) => places.get(id) ?? [])),
  };
}

/**
 * Reads one card.
 *
 * @returns nothing where the file has no such entry
 * @example readCard(file, 'suanliwang')?.forms.tw // '算力網'
 */
export function readCard(file: CardFile, id: string): Card | undefined {
  const at = file.ids.indexOf(id);
  const [hans, tw = hans, hk = tw] = file.forms[at] ?? [];
  if (hans === undefined || tw === undefined || hk === undefined) return undefined;
  return {
    forms: { hans, tw, hk },
    reading: file.reading[at] ?? '',
    en: file.en[at] ?? '',
    definition: file.definition[at] ?? '',
    subjects: (file.subject[at] ?? []).flatMap((subject) => file.subjects[subject] ?? []),
  };
}

/**
 * The forms to show beside the headword: beside a Simplified one the Traditional, once where
 * Taiwan and Hong Kong write alike; beside a Traditional one the Simplified; none twice.
 *
 * @example otherForms({ hans: '快递员', tw: '快遞員', hk: '速遞員' }, 'hans')
 * // [{ script: 'tw', form: '快遞員' }, { script: 'hk', form: '速遞員' }]
 */
export function otherForms(
  forms: Forms,
  shown: Script,
): { script: Script | 'hant'; form: string }[] {
  const { hans, tw, hk } = forms;
  const others =
    shown !== 'hans'
      ? [{ script: 'hans' as const, form: hans }]
      : tw === hk
        ? [{ script: 'hant' as const, form: tw }]
        : [
            { script: 'tw' as const, form: tw },
            { script: 'hk' as const, form: hk },
          ];
  return others.filter(({ form }) => form !== forms[shown]);
}

function formsIn({ forms, script: characters }: Entry, script: CardOptions['script']): string[] {
  if (script === 'chosen') return [characters.hans, characters.tw, characters.hk];
  if (script === 'hans') return [forms.hans, forms.tw, forms.hk];
  return [forms.hans, forms[script]];
}

/** The end of a sentence, in either language; 2.5 has none. */
const END = /[。！？]+[”’」』）]*|[.!?]+[”’)]*(?=\s+[A-Z“]|$)/;

function firstSentence(text: string): string {
  const end = END.exec(text);
  return end ? text.slice(0, end.index + end[0].length) : text;
}

const withoutRepeats = (forms: readonly string[]) =>
  forms.slice(0, forms.findLastIndex((form, index) => form !== forms[index - 1]) + 1);

const READING_LANGS: Readonly<Record<CardOptions['script'], string>> = {
  hans: 'zh-Latn-pinyin',
  chosen: 'zh-Latn-pinyin',
  tw: 'zh-Bopo-TW',
  hk: 'yue-Latn-jyutping',
};

/** Zhuyin is that of the Mainland’s word; Jyutping is of Hong Kong’s own. */
function readingOf(entry: Entry, shown: CardOptions['script']): string {
  if (shown === 'hk') return entry.jyutping;
  if (shown === 'tw') return entry.forms.tw === entry.script.tw ? entry.zhuyin : '';
  return entry.pinyin;
}
