import { EDITIONS } from '../../editions.ts';
import type { Entry, Forms, Glossary, Use } from '../glossary.ts';
import { EN_ORIGINS, EN_STATUSES, TERM_KINDS, VARIANT_KINDS } from '../termSchema.ts';
import type { ExportOptions } from './exportOptions.ts';

/** A schema, or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema (draft 2020-12) of `/glossary.json`. It names every property, so that a
 * misspelt or unknown one is an error; the types see to it that none is forgotten here.
 */
export function glossarySchema({ site }: Pick<ExportOptions, 'site'>): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: new URL('glossary.schema.json', site).href,
    title: 'Glossary',
    ...object<Glossary>({
      version: { const: 1, description: 'Version of this shape.' },
      subjects: list(
        object<Glossary['subjects'][number]>({ id: SLUG_LIKE, label: ref('bilingual') }),
      ),
      entries: { ...list(ref('entry')), description: 'In pinyin order.' },
    }),
    $defs: { bilingual: BILINGUAL, forms: FORMS, entry: ENTRY, use: USE },
  };
}

const TEXT = { type: 'string', minLength: 1 };
const MAYBE_EMPTY = { type: 'string' };
const POSITION = { type: 'integer', minimum: 0 };
const SLUG_LIKE = { type: 'string', pattern: '^\\S+$' };
const ENTRY_ID = {
  type: 'string',
  pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
  examples: ['dongshu-xisuan'],
};

const ref = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` });
const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items });
const set = (items: JsonSchema): JsonSchema => ({ ...list(items), uniqueItems: true });
const oneOf = (values: readonly string[]): JsonSchema => ({ enum: values });

/** An object with exactly these properties, all required but those named as optional. */
function object<T>(
  properties: { readonly [K in keyof T]-?: JsonSchema },
  optional: readonly (keyof T)[] = [],
): JsonSchema {
  const left = new Set<PropertyKey>(optional);
  return {
    type: 'object',
    properties,
    required: Object.keys(properties).filter((key) => !left.has(key)),
    additionalProperties: false,
  };
}

const BILINGUAL = object<Record<'zh' | 'en', string>>({ zh: TEXT, en: TEXT });

const FORMS = {
  description: `A Chinese form, by place: ${EDITIONS.filter(({ id }) => id !== 'en')
    .map(({ script, lang }) => `${script} is ${lang}`)
    .join(', ')}.`,
  ...object<Forms>({ hans: TEXT, tw: TEXT, hk: TEXT }),
};

const USE = {
  description: 'A mention of the entry in an article, with the line around it.',
  ...object<Use>({
    article: { ...TEXT, description: 'The article’s slug.' },
    block: { ...TEXT, description: 'The block that holds it: /articles/<article>/#<block>.' },
    section: TEXT,
    start: { ...POSITION, description: 'In UTF-16 units, as is end.' },
    end: POSITION,
    before: MAYBE_EMPTY,
    form: TEXT,
    after: MAYBE_EMPTY,
    linked: { type: 'boolean', description: 'Whether the article links this mention.' },
  }),
};

const ENTRY = object<Entry>(
  {
    id: { ...ENTRY_ID, description: 'The entry’s page is /terms/<id>/.' },
    forms: { ...ref('forms'), description: 'The headword, in each place its own.' },
    script: { ...ref('forms'), description: 'The Mainland’s headword in each place’s characters.' },
    text: { ...ref('forms'), description: 'The headword as running text has it.' },
    reading: {
      ...list(object<Entry['reading'][number]>({ character: TEXT, syllable: MAYBE_EMPTY })),
      description: 'Character by character; empty for Latin headwords.',
    },
    pinyin: { ...MAYBE_EMPTY, description: 'By word, with tone marks.', examples: ['suànlì'] },
    zhuyin: { ...MAYBE_EMPTY, description: 'Of the Mainland’s form.', examples: ['ㄙㄨㄢˋ ㄌㄧˋ'] },
    jyutping: {
      ...MAYBE_EMPTY,
      description: 'Of the form in Hong Kong.',
      examples: ['syun3 lik6'],
    },
    en: {
      ...list(
        object<Entry['en'][number]>({
          form: TEXT,
          status: oneOf(EN_STATUSES),
          origin: oneOf(EN_ORIGINS),
          abbreviation: { type: 'boolean' },
        }),
      ),
      minItems: 1,
    },
    variants: list(
      object<Entry['variants'][number]>({ forms: ref('forms'), kind: oneOf(VARIANT_KINDS) }),
    ),
    subject: { ...set(SLUG_LIKE), minItems: 1, description: 'Ids of subjects.' },
    kind: oneOf(TERM_KINDS),
    definition: ref('bilingual'),
    note: { ...ref('bilingual'), description: 'Usage, scope, what it is confused with.' },
    broader: set(ENTRY_ID),
    narrower: set(ENTRY_ID),
    related: set(ENTRY_ID),
    sources: {
      ...list(TEXT),
      minItems: 1,
      description:
        'Where the definition rests: article:<slug>, 通识 (general knowledge), a document.',
    },
    keys: {
      description: 'What the pinyin is looked up by, sorted by, and grouped under.',
      ...object<Entry['keys']>({ pinyin: list(TEXT), sort: TEXT, letter: TEXT }),
    },
    uses: {
      ...list(ref('use')),
      description:
        'In the Chinese texts, by the date of the report; the first is the first mention.',
    },
    usesInEnglish: { ...list(ref('use')), description: 'In the English texts.' },
  },
  ['note'],
);
