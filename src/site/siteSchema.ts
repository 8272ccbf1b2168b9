import { z } from 'zod';

const text = z.string().trim().min(1, 'must not be empty');
const bilingual = z.strictObject({ zh: text, en: text });

/** `content/site.yaml`: what the site is called and what its front page shows. */
export const siteSchema = z.strictObject({
  name: bilingual,
  /** One character for the seal beside the name. */
  seal: text,
  motto: bilingual,
  description: bilingual,
  /**
   * Where readers report an error: an address of mail or the web, in which `{subject}` and `{text}`
   * stand for what the form says. Without it the form is there to be copied.
   */
  report: z
    .string()
    .regex(/^(mailto:|https:\/\/)\S+$/, 'must begin with mailto: or https://')
    .optional(),
  /** Ids of entries offered under the look-up box. */
  featured: z.array(text),
  /** Ids of figures for the front page. */
  numbers: z.array(text),
  /** Whether readers' browsers save the site for reading without a network. */
  offline: z.boolean().default(true),
  /** Searches that the front page offers to try; the Chinese ones in Simplified. */
  searches: z
    .strictObject({ zh: z.array(text).default([]), en: z.array(text).default([]) })
    .default({ zh: [], en: [] }),
});

export const SITE_REMEDIES: Readonly<Record<string, string>> = {
  name: 'Write the name in both languages (zh, en).',
  seal: 'Write one character, such as 词.',
  motto: 'Write a line for the front page in both languages (zh, en).',
  description: 'Write a sentence for search engines in both languages (zh, en).',
  report:
    'Write where errors are reported: `report: mailto:someone@example.org?subject={subject}&body={text}`, or leave the field out.',
  featured: 'List ids of entries for the front page.',
  numbers:
    'List ids of figures.yaml for the front page, `numbers: [biaozhun-jijia]`, or none: `numbers: []`.',
  offline: 'Write `offline: false` for a site that readers do not save, or leave the field out.',
  searches:
    'List words that your texts have: `searches: { zh: [最后一百米], en: [trunk cables] }`, or leave the field out.',
};

/** Every field of the list is an id of the writer's own. */
export const SUBJECTS_REMEDIES = {
  '*': 'Give each id a label in both languages: `computing: { zh: 算力, en: Computing power }`.',
};

export const subjectsSchema = z.record(z.string(), bilingual);

export type SiteInfo = z.output<typeof siteSchema>;
