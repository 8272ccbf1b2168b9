import { z } from 'zod';
import type { Rule } from './layers.ts';

const text = z.string().trim().min(1, 'must not be empty');

const KINDS = ['person', 'organisation', 'company', 'place', 'document', 'product'] as const;

/** `content/names.yaml`: names whose characters change with the script, and whose words never do. */
export const namesSchema = z.array(
  z.strictObject({
    name: text,
    kind: z.enum(KINDS),
    /** The Traditional form, where converting character by character errs: 余海涛 → 余海濤. */
    tw: text.optional(),
    hk: text.optional(),
    /** Both at once. */
    hant: text.optional(),
  }),
);

export const NAMES_REMEDIES: Readonly<Record<string, string>> = {
  '*': `Write \`- { name: 余海涛, kind: person, hant: 余海濤 }\`; kinds are ${KINDS.join(', ')}; hant, or tw and hk, only where converting by character errs.`,
};

export type Names = z.output<typeof namesSchema>;

/** The names as a layer of conversion rules. */
export function nameRules(names: Names, script: 'tw' | 'hk'): Rule[] {
  return names.map(({ name, hant, ...own }) => [name, own[script] ?? hant ?? null]);
}
