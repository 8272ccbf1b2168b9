import { z } from 'zod';

const text = z.string().trim().min(1, 'must not be empty');
const bilingual = z.strictObject({ zh: text, en: text });
const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be of small letters, digits, hyphens');
const ids = z.array(id).min(1, 'must name at least one');

/**
 * What a figure is: `measured` and reported as a state of affairs; `planned`; `forecast`; an
 * `estimate` of an effect; a `price`; a `case` of one person or place; or `derived`, worked out
 * from a definition or from another figure.
 */
export const FIGURE_KINDS = [
  'measured',
  'planned',
  'forecast',
  'estimate',
  'price',
  'case',
  'derived',
] as const;

/**
 * How a chart shows its figures: `tiles` as type, each in a unit of its own; `bars` by length;
 * `areas` by area, where lengths would be too unequal; `dots`, one for each that is counted;
 * `growth`, what a rate a year makes of a hundred.
 */
export const CHART_KINDS = ['tiles', 'bars', 'areas', 'dots', 'growth'] as const;

export const unitSchema = z.strictObject({
  zh: z.string(),
  en: z.string(),
  /** The English word for one of them, where that of many is another: rack. */
  one: text.optional(),
  /** The entry that explains it. */
  term: id.optional(),
  /** Other words that stand for it beside the number. */
  as: z.strictObject({ zh: z.array(text).optional(), en: z.array(text).optional() }).default({}),
  /** What it measures, and how many of the smallest it holds: `{ of: flops, times: 1.0e+15 }`. */
  is: z.strictObject({ of: id, times: z.number().positive() }).optional(),
});

export const figureSchema = z.strictObject({
  id,
  /** As it is shown, with its scale: 1085万, 10.85 million. */
  value: bilingual,
  /** The same as a plain number, the ends of a range, or left out for 几百. */
  number: z.union([z.number(), z.tuple([z.number(), z.number()])]).optional(),
  unit: id,
  /** `more` where the source says 超过, 多, 以上. */
  bound: z.enum(['more']).optional(),
  counts: bilingual,
  kind: z.enum(FIGURE_KINDS),
  /** The year, month or day for which it holds, where the text says so; the last day of a month is its end. */
  asOf: z
    .string()
    .regex(/^\d{4}(-\d\d(-\d\d)?)?$/, 'must be a year, a month or a day: 2025-06')
    .optional(),
  /** Who says so, where it is not the report alone. */
  by: bilingual.optional(),
  subject: ids,
  article: id,
  block: id,
  /** Other blocks of the article that say it again. */
  also: z.array(id).default([]),
  note: bilingual.optional(),
});

export const chartSchema = z.strictObject({
  id,
  kind: z.enum(CHART_KINDS),
  title: bilingual,
  /** What there is to see, and what to beware of. */
  text: bilingual,
  subject: id,
  figures: ids,
});

/** A stretch of text whose number is no datum. */
export const noDataSchema = z.strictObject({ text, reason: text });

export const unitsSchema = z.record(id, unitSchema);

export type Unit = z.output<typeof unitSchema>;
export type Figure = z.output<typeof figureSchema>;
export type Chart = z.output<typeof chartSchema>;
export type NoData = z.output<typeof noDataSchema>;
export type Bilingual = z.output<typeof bilingual>;

export interface FigureData {
  units: Record<string, Unit>;
  figures: Figure[];
  charts: Chart[];
}

const bothLanguages = 'in both languages (zh, en)';

export const UNIT_REMEDIES = {
  '*': 'Give each unit its words, and what else is known of it: `eflops: { zh: EFLOPS, en: EFLOPS, term: eflops }`.',
};

export const FIGURE_REMEDIES: Readonly<Record<keyof Figure, string>> = {
  id: 'Write an id that no other figure has, pinyin without tones: `id: biaozhun-jijia`.',
  value: `Write the number ${bothLanguages}: \`value: { zh: 1085万, en: 10.85 million }\`; digits in quotation marks.`,
  number:
    'Write the plain number, `number: 10850000`, for a range `number: [3, 4]`, or leave the field out where the text gives none.',
  unit: 'Name a unit of the list `units` at the head of the file.',
  bound: 'Write `bound: more` where the text says 超过, 多 or 以上, or leave the field out.',
  counts: `Say what is counted ${bothLanguages}.`,
  kind: `Write one of ${FIGURE_KINDS.join(', ')}.`,
  asOf: 'Write the day, month or year in figures, `asOf: 2025-06-30`, with quotation marks around a bare year, or leave the field out.',
  by: `Say who gives the figure ${bothLanguages}, or leave the field out where the report alone does.`,
  subject: 'List one or more ids of subjects.yaml: `subject: [computing]`.',
  article: 'Write the name of a file in articles/zh/ without .mdx.',
  block: 'Write the id that stands in the address when you link to the paragraph: `block: s1-2c5`.',
  also: 'List other blocks of the article that say the same figure: `also: [s1-2p2]`.',
  note: `Write the note ${bothLanguages}, or leave the field out.`,
};

export const CHART_REMEDIES: Readonly<Record<keyof Chart, string>> = {
  id: 'Write an id that no other chart has: `id: shiyan`.',
  kind: `Write one of ${CHART_KINDS.join(', ')}.`,
  title: `Write the title ${bothLanguages}.`,
  text: `Say ${bothLanguages} what there is to see.`,
  subject: 'Write one id of subjects.yaml: `subject: computing`.',
  figures: 'List ids of figures.',
};

export const NO_DATA_REMEDIES: Readonly<Record<keyof NoData, string>> = {
  text: 'Write the words as they stand in the article, the number among them: `text: 昇腾384`.',
  reason: 'Say why it is no datum: `reason: 产品名`.',
};
