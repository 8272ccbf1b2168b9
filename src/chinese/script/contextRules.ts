import type { ContextRule } from './rules/contextRule.ts';
import { FOREIGN_NAME_RULES } from './rules/foreignNames.ts';
import { SURNAME_RULES } from './rules/surnames.ts';
import { WORD_RULES } from './rules/words.ts';

/**
 * What no phrase of a dictionary can know: a character decided by the class of what stands around
 * it. For one character the first rule that holds decides. Every rule has an example, and a test
 * that converts it.
 */
export const CONTEXT_RULES: readonly ContextRule[] = [
  ...FOREIGN_NAME_RULES,
  ...WORD_RULES,
  ...SURNAME_RULES,
];
