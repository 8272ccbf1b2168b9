import type { Script } from '../editions.ts';
import type { Term } from './termSchema.ts';

/** A Chinese form in the three ways of writing it. */
export type Forms = Record<Script, string>;

/** A mention of an entry in an article, with the line around it. */
export interface Use {
  article: string;
  /** The block that holds it; its address is `/articles/<article>/#<block>`. */
  block: string;
  section: string;
  /** Where the form stands in the block's text (UTF-16 units). */
  start: number;
  end: number;
  before: string;
  form: string;
  after: string;
  /** Whether the article links this mention. */
  linked: boolean;
}

/** An entry as the site shows it: what its writer wrote, and what the build added. */
export interface Entry {
  id: string;
  /** The headword. Where a place has its own word, `tw` and `hk` hold that. */
  forms: Forms;
  /** The headword by characters alone, which is what its pinyin belongs to. */
  script: Forms;
  /** The headword as running text has it, regional words included. */
  text: Forms;
  /** Headword character by character, each with its syllable; empty for Latin headwords. */
  reading: { character: string; syllable: string }[];
  pinyin: string;
  /** The Mainland form in zhuyin, as Taiwan reads it: `ㄙㄨㄢˋ ㄌㄧˋ`; empty for Latin headwords. */
  zhuyin: string;
  /** The form in Hong Kong, by syllable: `syun3 lik6`; empty where none is stated. */
  jyutping: string;
  en: Term['en'];
  variants: { forms: Forms; kind: Term['variants'][number]['kind'] }[];
  subject: string[];
  kind: Term['kind'];
  definition: Term['definition'];
  note?: Term['note'];
  broader: string[];
  narrower: string[];
  related: string[];
  sources: string[];
  /** What the pinyin is looked up by, sorted by, and grouped under. */
  keys: { pinyin: string[]; sort: string; letter: string };
  /** Every mention in the Chinese texts, by the date of the report; the first is the first mention. */
  uses: Use[];
  /** Every mention in the English texts, in the same order. */
  usesInEnglish: Use[];
}

/** The generated glossary; what `/glossary.json` serves. */
export interface Glossary {
  /** Version of this shape. */
  version: 1;
  subjects: { id: string; label: Record<'zh' | 'en', string> }[];
  /** In pinyin order. */
  entries: Entry[];
}
