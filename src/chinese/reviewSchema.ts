import { z } from 'zod';
import type { Choice } from './script/createScriptConverter.ts';

const text = z.string().trim().min(1, 'must not be empty');

/** `content/reviewed.yaml`: places whose characters an editor has confirmed or overridden. */
export const reviewSchema = z
  .array(
    z.strictObject({
      /** The clause around the character, which stands in 【】. */
      place: text.regex(/^[^【】]*【[^【】]】[^【】]*$/u, 'must hold one character in 【】'),
      tw: text,
      hk: text,
    }),
  )
  .superRefine((places, context) => {
    const seen = new Set<string>();
    for (const [index, { place }] of places.entries()) {
      if (seen.has(place)) {
        const message = `the place ${place} stands twice`;
        context.addIssue({ code: 'custom', message, path: [index, 'place'] });
      }
      seen.add(place);
    }
  });

export const REVIEW_REMEDIES: Readonly<Record<string, string>> = {
  '*': 'Write `- { place: 从新闻报道【里】读到, tw: 裡, hk: 裏 }`; `npm run convert:review` makes such lines.',
};

export type Review = z.output<typeof reviewSchema>;

/** How much of the clause on either side tells a place from others. */
const CONTEXT = 8;
/** The same in UTF-16 units, with one to spare for half a character at the edge. */
const REACH = 2 * CONTEXT + 1;
const CLAUSE_END = /[\s，。；：！？、（）《》“”‘’…—]/u;

/**
 * A place as it is told and kept: the character in 【】 with its clause around it.
 *
 * @example placeOf('他说，从新闻报道里读到。', 8) // '从新闻报道【里】读到'
 */
export function placeOf(text: string, at: number): string {
  const before = Array.from(text.slice(Math.max(0, at - REACH), at)).slice(-CONTEXT);
  const after = Array.from(text.slice(at + 1, at + 1 + REACH)).slice(0, CONTEXT);
  const start = before.findLastIndex((one) => CLAUSE_END.test(one)) + 1;
  const end = after.findIndex((one) => CLAUSE_END.test(one));
  const left = before.slice(start).join('');
  const right = after.slice(0, end < 0 ? CONTEXT : end).join('');
  return `${left}【${text.charAt(at)}】${right}`;
}

/**
 * Whether a context that stands at a place of a text stands there as it was told: a side that was
 * shorter than the context ended its clause there, and has to here.
 *
 * @example standsAsTold('党的', 0, { before: '', character: '党', after: '' }) // false
 */
export function standsAsTold(
  text: string,
  start: number,
  { before, character, after }: Pick<ReviewedPlace, 'before' | 'character' | 'after'>,
): boolean {
  const end = start + before.length + character.length + after.length;
  const isFull = (side: string) => Array.from(side).length >= CONTEXT;
  const endsAt = (at: number) => at < 0 || at >= text.length || CLAUSE_END.test(text.charAt(at));
  return (isFull(before) || endsAt(start - 1)) && (isFull(after) || endsAt(end));
}

/** A character within its context, and what it is there. */
export interface ReviewedPlace {
  before: string;
  character: string;
  after: string;
  becomes: string;
}

export function reviewedPlaces(review: Review, script: 'tw' | 'hk'): ReviewedPlace[] {
  return review.map(({ place, ...forms }) => {
    const [before = '', character = '', after = ''] = place.split(/[【】]/);
    return { before, character, after, becomes: forms[script] };
  });
}

/** Why a place is told: the witnesses disagree, nothing but a rule or habit speaks, or all agree. */
export function reasonOf({ chosen, dictionary, inPhrase }: Choice): 'disagree' | 'alone' | 'agree' {
  if (chosen !== dictionary) return 'disagree';
  return inPhrase ? 'agree' : 'alone';
}
