import { z } from 'zod';

const text = z
  .string()
  .min(1, 'must not be empty')
  .refine((value) => value === value.trim(), 'must not begin or end with a space');

export const EN_STATUSES = ['preferred', 'admitted', 'deprecated'] as const;
/**
 * Where an English form comes from: `official` is used in English by the bodies concerned,
 * `standard` stands in a standard (SI, ISO, IEC), `trade` and `press` are usual in the industry
 * or in English-language newspapers, `own` is this glossary's rendering.
 */
export const EN_ORIGINS = ['official', 'standard', 'trade', 'press', 'own'] as const;
/** The labels of CY/T 119—2015, and `hidden`: findable, never shown. */
export const VARIANT_KINDS = ['全称', '简称', '又称', '俗称', '曾称', 'hidden'] as const;
export const TERM_KINDS = [
  'term',
  'unit',
  'policy',
  'programme',
  'organisation',
  'product',
  'place',
  'phrase',
  'event',
] as const;

const unique = (list: readonly string[]) => new Set(list).size === list.length;
const ids = z.array(text).refine(unique, 'must not name the same twice');

const bilingual = z.strictObject({ zh: text, en: text });

const clues = z
  .array(text)
  .min(1, 'must name at least one word')
  .refine(unique, 'must not name the same twice');

/** Forms with other senses, and the words beside them that tell which is meant. */
const context = z
  .strictObject({ forms: clues, near: clues.optional(), far: clues.optional() })
  .refine(({ near, far }) => near ?? far, 'must have near or far');

/** One entry of the glossary as its writer keeps it, in `content/terms/<id>.yaml`. */
export const termSchema = z.strictObject({
  term: text,
  pinyin: text.optional(),
  zhuyin: text.optional(),
  jyutping: text.optional(),
  tw: text.optional(),
  hk: text.optional(),
  convert: z.boolean().default(false),
  en: z
    .array(
      z.strictObject({
        form: text,
        status: z.enum(EN_STATUSES),
        origin: z.enum(EN_ORIGINS),
        abbreviation: z.boolean().default(false),
      }),
    )
    .min(1, 'must have at least one form'),
  variants: z.array(z.strictObject({ form: text, kind: z.enum(VARIANT_KINDS) })).default([]),
  shield: z.array(text).default([]),
  context: z.array(context).default([]),
  subject: ids.min(1, 'must name at least one subject'),
  kind: z.enum(TERM_KINDS),
  link: z.boolean().default(true),
  definition: bilingual,
  note: bilingual.optional(),
  broader: ids.default([]),
  related: ids.default([]),
  sources: z.array(text).min(1, 'must name at least one source'),
});

export const TERM_REMEDIES: Readonly<Record<keyof Term, string>> = {
  term: 'Write the headword in Simplified Chinese: `term: 算力`.',
  pinyin: 'Write the pinyin by word, with tone marks: `pinyin: dōng shù xī suàn`.',
  zhuyin:
    'Write the zhuyin by syllable where Taiwan reads the word otherwise: `zhuyin: ㄍㄨㄥ ㄒㄧㄣˋ ㄅㄨˋ`, or leave the field out.',
  jyutping: 'Write the Jyutping by syllable: `jyutping: syun3 lik6`, or leave the field out.',
  tw: 'Write the word used in Taiwan, in Traditional characters, or leave the field out.',
  hk: 'Write the word used in Hong Kong, in Traditional characters, or leave the field out.',
  convert: 'Write `convert: true` if tw and hk should replace the word in running text.',
  en: `List English forms, each with form, status (${EN_STATUSES.join(', ')}) and origin (${EN_ORIGINS.join(', ')}).`,
  variants: `List other forms, each with form and kind (${VARIANT_KINDS.join(', ')}).`,
  shield:
    'List longer words in which a form of this entry stands by accident: `shield: [向北大概]`.',
  context:
    'List forms that have other senses, with near (words beside which the form means this entry) or far (words beside which it does not): `context: [{ forms: [运力], near: [算力, 存力] }]`.',
  subject: 'List one or more ids of content/subjects.yaml: `subject: [computing]`.',
  kind: `Write one of ${TERM_KINDS.join(', ')}.`,
  link: 'Write `link: false` for a word too common to be linked, or leave the field out.',
  definition:
    'Write a Chinese and an English definition (zh, en), at most two sentences each, beginning with what the thing is.',
  note: 'Write the note in both languages (zh, en), or leave the field out.',
  broader: 'List ids of entries: `broader: [suanli]`.',
  related: 'List ids of entries: `related: [cunli]`.',
  sources: 'List where the definition rests: `article:<slug>`, 通识, or a document by name.',
};

export type Term = z.output<typeof termSchema>;

/** An entry, its id (the name of its file), and how to find a field's line in that file. */
export interface TermFile {
  id: string;
  file: string;
  term: Term;
  lineOf: (path: readonly PropertyKey[]) => number;
}
