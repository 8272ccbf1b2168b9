import type { Entry, Forms } from '../../src/glossary/glossary.ts';

/** An entry for tests, as plain as can be but for what is given. */
export function makeEntry(id: string, headword: string, more: Partial<Entry> = {}): Entry {
  const forms: Forms = { hans: headword, tw: headword, hk: headword };
  return {
    id,
    forms,
    script: forms,
    text: forms,
    reading: [],
    pinyin: '',
    zhuyin: '',
    jyutping: '',
    en: [{ form: id, status: 'preferred', origin: 'own', abbreviation: false }],
    variants: [],
    subject: ['computing'],
    kind: 'term',
    definition: { zh: '甲。', en: 'A.' },
    broader: [],
    narrower: [],
    related: [],
    sources: ['通识'],
    keys: { pinyin: [], sort: id, letter: id.charAt(0).toUpperCase() },
    uses: [],
    usesInEnglish: [],
    ...more,
  };
}
