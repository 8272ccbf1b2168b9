import { z } from 'zod';

const text = z.string().trim().min(1, 'must not be empty');
const bilingual = z.strictObject({ zh: text, en: text });

/** What a site is called, and says of itself, whose writer has not said so yet. */
const UNNAMED = {
  name: { zh: '文集', en: 'Collected texts' },
  motto: { zh: '读文章，查词语', en: 'Read, and look words up' },
  description: {
    zh: '一组文章，有简体、繁体（台湾、香港）和英文四个版本，可以查词、全文检索，没有网络也能读。',
    en: 'Articles in Simplified and Traditional Chinese and in English, with look-up and full-text search, to be read online or off.',
  },
};

const fields = z.strictObject({
  name: bilingual.default(UNNAMED.name),
  /** One character for the seal beside the name; the first of the name where it is left out. */
  seal: text.optional(),
  motto: bilingual.default(UNNAMED.motto),
  description: bilingual.default(UNNAMED.description),
  /**
   * Where readers report an error: an address of mail or the web, in which `{subject}` and `{text}`
   * stand for what the form says. Without it the form is there to be copied.
   */
  report: z
    .string()
    .regex(/^(mailto:|https:\/\/)\S+$/, 'must begin with mailto: or https://')
    .optional(),
  /** Under which texts may be used, and where that is said; nothing is said without it. */
  licence: z
    .strictObject({
      name: text,
      url: z.string().regex(/^https:\/\/\S+$/, 'must begin with https://'),
    })
    .optional(),
  /** Ids of entries offered under the look-up box. */
  featured: z.array(text).default([]),
  /** Ids of figures for the front page. */
  numbers: z.array(text).default([]),
  /** Whether readers' browsers save the site for reading without a network. */
  offline: z.boolean().default(true),
  /** Searches that the front page offers to try; the Chinese ones in Simplified. */
  searches: z
    .strictObject({ zh: z.array(text).default([]), en: z.array(text).default([]) })
    .default({ zh: [], en: [] }),
});

/** `content/site.yaml`: what the site is called and what its front page shows, all of it optional. */
export const siteSchema = fields.transform(({ seal, ...site }) => ({
  ...site,
  seal: seal ?? Array.from(site.name.zh)[0] ?? '',
}));

export const SITE_REMEDIES: Readonly<Record<string, string>> = {
  name: 'Write the name in both languages (zh, en).',
  seal: 'Write one character, such as 词, or leave the field out; then it is the first of the name.',
  motto: 'Write a line for the front page in both languages (zh, en).',
  description: 'Write a sentence for search engines in both languages (zh, en).',
  report:
    'Write where errors are reported: `report: mailto:someone@example.org?subject={subject}&body={text}`, or leave the field out.',
  licence:
    'Write under which licence your texts stand: `licence: { name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/ }`, or leave the field out.',
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
