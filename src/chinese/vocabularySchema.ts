import { z } from 'zod';
import type { Rule } from './layers.ts';

const text = z.string().trim().min(1, 'must not be empty');

/**
 * A list of words that a place has another word for: `src/chinese/vocabulary/tw.yaml`, and
 * `content/vocabulary/tw.yaml`, which extends or overrides it.
 */
export const vocabularySchema = z
  .array(
    z
      .strictObject({
        from: text,
        to: text.optional(),
        /** The word stays, whatever the list that comes with the project says. */
        keep: z.literal(true).optional(),
        /** Longer words in which this one stays as it is. */
        not: z.array(text).default([]),
      })
      .refine(({ to, keep }) => (to === undefined) !== (keep === undefined), {
        message: 'must have either to or keep',
        path: ['to'],
      })
      .refine(
        ({ from, not }) => not.every((one) => one.length > from.length && one.includes(from)),
        {
          message: 'must be longer words that hold the word',
          path: ['not'],
        },
      ),
  )
  .superRefine((entries, context) => {
    const seen = new Set<string>();
    for (const [index, { from }] of entries.entries()) {
      if (seen.has(from)) {
        const message = `the word ${from} stands twice`;
        context.addIssue({ code: 'custom', message, path: [index, 'from'] });
      }
      seen.add(from);
    }
  });

export const VOCABULARY_REMEDIES: Readonly<Record<string, string>> = {
  '*': 'Write `- { from: 软件, to: 軟體, not: [软件有限公司] }`, or `{ from: 软件, keep: true }` for a word that is to stay.',
};

export type Vocabulary = z.output<typeof vocabularySchema>;

/** Two lists as one; where both have a word, the writer’s own stands. */
export function mergeVocabulary(shipped: Vocabulary, own: Vocabulary): Vocabulary {
  return [...new Map([...shipped, ...own].map((entry) => [entry.from, entry])).values()];
}

/**
 * The list as rules of conversion: a word that stays changes its characters alone.
 *
 * @example vocabularyRules([{ from: '信息', to: '資訊', not: ['信息素'] }])
 * // [['信息', '資訊'], ['信息素', null]]
 */
export function vocabularyRules(vocabulary: Vocabulary): Rule[] {
  const shields = vocabulary.flatMap(({ not }) => not.map((word): Rule => [word, null]));
  // An entry of its own outranks the shield of a shorter word.
  const words = vocabulary.map(({ from, to }): Rule => [from, to ?? null]);
  return [...shields, ...words];
}
