import { z } from 'zod';
import type { WrittenRule } from '../chinese/createWrittenReader.ts';
import type { Rule } from '../chinese/layers.ts';

const text = z.string().trim().min(1, 'must not be empty');
const day = z.iso.date('must be a day such as 2025-09-04');

/** What a writer says of conversion in one text. */
const conversionFields = {
  /** The title in an edition, where it is not the converted one. */
  titles: z
    .strictObject({ hans: text.optional(), tw: text.optional(), hk: text.optional() })
    .optional(),
  /** Rules for this text alone; they stand above everything else. */
  convert: z
    .array(
      z.strictObject({
        word: text,
        /** Of a text in Traditional characters. */
        hans: text.optional(),
        tw: text.optional(),
        hk: text.optional(),
        /** Both at once. */
        hant: text.optional(),
      }),
    )
    .default([]),
};

/** The characters that a text is written in. */
const script = z.enum(['hans', 'tw', 'hk']).default('hans');

interface SaidOfConversion {
  script?: z.output<typeof script>;
  titles?:
    { hans?: string | undefined; tw?: string | undefined; hk?: string | undefined } | undefined;
  convert: Partial<Record<'hans' | 'tw' | 'hk' | 'hant', string | undefined>>[];
}

/** A text says what it is in the other editions, and nothing of its own, which shows what is written. */
function checkConversion(
  { script: own = 'hans', titles, convert }: SaidOfConversion,
  context: z.RefinementCtx,
): void {
  const report = (path: (string | number)[], message: string) => {
    context.addIssue({ code: 'custom', message, path });
  };
  const shown = 'must not say a form of the edition that shows the text as it is written';
  if (titles?.[own] !== undefined) report(['titles'], shown);
  for (const [index, { hans, tw, hk, hant }] of convert.entries()) {
    if (own === 'hans') {
      if (hans !== undefined) report(['convert', index], shown);
      else if (hant === undefined && (tw !== undefined) !== (hk !== undefined)) {
        report(
          ['convert', index],
          'must say the form in both Traditional editions: tw and hk, or hant',
        );
      }
    } else if ({ tw, hk }[own] !== undefined || hant !== undefined) {
      report(['convert', index], shown);
    }
  }
}

const bilingual = z.strictObject({ zh: text, en: text });

/** Someone whom an article quotes. */
const personSchema = z.strictObject({
  /** Left out where the article gives none. */
  name: bilingual.optional(),
  /** In which capacity they speak. */
  post: bilingual,
  /** What they say, in a line of one's own, and the block where they say it. */
  said: z.array(bilingual.extend({ block: text })).min(1, 'must have at least one line'),
});

/** What a text says of where it comes from, all of it optional. */
const sourceFields = {
  /** The title of the report that the text retells; left out where the text is the report itself. */
  title: text.optional(),
  publisher: text.optional(),
  column: text.optional(),
  /** A day where the source states one, else the period in words. */
  date: text.optional(),
  /** The line that names the authors, as it was printed: 新华社记者周圆、王怡静. */
  byline: text.optional(),
  /** The line that says whence and when it was sent, as it was printed: （新华社北京9月4日电）. */
  dateline: text.optional(),
};

/** Front matter of an article in Chinese, the text that all Chinese editions come from. */
export const articleSchema = z
  .strictObject({
    title: text,
    subtitle: text.optional(),
    /** Where it is left out, the beginning of the text stands for it. */
    description: text.optional(),
    source: z
      .strictObject({
        ...sourceFields,
        authors: z.array(text).min(1, 'must name at least one author').optional(),
        place: text.optional(),
      })
      .optional(),
    subjects: z.array(text).default([]),
    date: day,
    updated: day.optional(),
    draft: z.boolean().default(false),
    people: z.array(personSchema).default([]),
    script,
    ...conversionFields,
  })
  .superRefine(checkConversion);

/** Front matter of an article's English text; the rest is taken from the Chinese one. */
export const translationSchema = z.strictObject({
  title: text,
  subtitle: text.optional(),
  description: text.optional(),
  source: z.strictObject(sourceFields).optional(),
  updated: day.optional(),
});

/** Front matter of a page beside the articles, such as `pages/about.zh.mdx`. */
export const pageSchema = z
  .strictObject({ title: text, description: text.optional(), ...conversionFields })
  .superRefine(checkConversion);

/** What the front matter of an article says of how it is written, before it is checked as a whole. */
export const writtenSchema = z.object({ script, convert: conversionFields.convert });

export type PageRules = z.output<(typeof conversionFields)['convert']>;

/** The rules of a page as a layer of conversion rules. */
export function rulesOf(rules: PageRules, script: 'tw' | 'hk'): Rule[] {
  return rules.map(({ word, hant, ...own }) => [word, own[script] ?? hant ?? null]);
}

/** The rules of a text in Traditional characters, as its reading takes them. */
export function writtenRulesOf(rules: PageRules): WrittenRule[] {
  return rules.map(({ word, hans, tw, hk }) => ({
    word,
    ...(hans !== undefined && { hans }),
    ...(tw !== undefined && { tw }),
    ...(hk !== undefined && { hk }),
  }));
}

export const ARTICLE_REMEDIES = {
  title: 'Write the title of the article: `title: 算力“扩容”记`.',
  subtitle: 'Write the line below the title, or leave the field out.',
  description:
    'Write one or two sentences for lists and search engines, or leave the field out; then the text begins for itself.',
  source:
    'Say where the text comes from: `source:` with what is known of title, publisher, column, authors (a list), place, date (2025-09-04), byline and dateline; or leave the field out.',
  subjects: 'List ids of content/subjects.yaml, `subjects: [computing]`, or leave the field out.',
  date: 'Write the day on which this article was first published here: `date: 2026-11-24`.',
  updated: 'Write the day of the last change: `updated: 2026-11-24`, or leave the field out.',
  script:
    'Write `script: tw` or `script: hk` where the text is in the Traditional characters of Taiwan or Hong Kong, or leave the field out.',
  titles:
    'Write the title of an edition where conversion does not do: `titles: { tw: ……, hk: …… }`, in Traditional characters.',
  convert:
    'List rules for this text: `convert: [{ word: 干校, hant: 幹校 }]`; tw and hk where the two differ; the word alone where its characters change and nothing else. In a text with `script`, the word as it is written: `{ word: 計程車, hans: 出租车, hk: 的士 }`.',
  people:
    'List who is quoted: `people: [{ name: { zh: 魏亮, en: Wei Liang }, post: { zh: ……, en: …… }, said: [{ block: s1p3, zh: ……, en: …… }] }]`; without name where the article gives none.',
  draft: 'Write `draft: true` to keep the article out of the site, or leave the field out.',
} as const;
