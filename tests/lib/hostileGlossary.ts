import { makeEntry } from './makeEntry.ts';
import { EDITIONS } from '../../src/editions.ts';
import type { Glossary } from '../../src/glossary/glossary.ts';
import type { ExportOptions } from '../../src/glossary/exports/exportOptions.ts';

/** Texts that break an export which only puts things together; each test reads them back. */
export const HOSTILE = {
  quotes: '“他说”, "she said", it’s \'so\', ""',
  separators: 'a,b;c|d\te:f',
  lines: 'one\ntwo\r\nthree\rfour',
  formula: '=HYPERLINK("https://evil.example/","click")',
  cdata: ']]> <![CDATA[ <!-- --> <?php ?>',
  script: '<script>alert(1)</script> & &amp; &#38; <b lang="x">',
  emoji: '算力🧮👩‍💻𠮷',
  control: 'a\u0000b\u0001c\u000Bd\u001Fe\uFFFEf\uD800g',
  media: '[sound:evil.mp3] [latex]x[/latex] {{c1::x}}',
} as const;

/** What is left of {@link HOSTILE.control} where a format cannot hold it. */
export const CONTROL_SHOWN = 'a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf\uFFFDg';

const rider = makeEntry('qishou', '骑手', {
  forms: { hans: '骑手', tw: '外送員', hk: '外賣員' },
  script: { hans: '骑手', tw: '騎手', hk: '騎手' },
  text: { hans: '骑手', tw: '騎手', hk: '騎手' },
  pinyin: 'qíshǒu',
  zhuyin: 'ㄑㄧˊ ㄕㄡˇ',
  jyutping: 'ngoi6 maai6 jyun4',
  en: [
    { form: 'delivery boy', status: 'deprecated', origin: 'press', abbreviation: false },
    { form: 'rider', status: 'preferred', origin: 'press', abbreviation: false },
    { form: 'courier', status: 'admitted', origin: 'press', abbreviation: false },
    { form: 'DR', status: 'admitted', origin: 'trade', abbreviation: true },
  ],
  variants: [
    { forms: { hans: '外卖骑手', tw: '外賣騎手', hk: '外賣騎手' }, kind: '全称' },
    { forms: { hans: '送餐员', tw: '送餐員', hk: '送餐員' }, kind: '曾称' },
    { forms: { hans: '起手', tw: '起手', hk: '起手' }, kind: 'hidden' },
    // Says what the headword says already.
    { forms: { hans: '小哥', tw: '外送員', hk: '小哥' }, kind: '俗称' },
  ],
  subject: ['computing', 'ai'],
  note: { zh: '注。', en: 'Note.' },
  narrower: ['quotes'],
  sources: ['article:open', 'article:draft', '通识', '《劳动法》'],
});

const hostile = Object.entries(HOSTILE).map(([id, text]) =>
  makeEntry(id, text, {
    pinyin: text,
    zhuyin: text,
    jyutping: text,
    en: [{ form: text, status: 'preferred', origin: 'own', abbreviation: false }],
    variants: [{ forms: { hans: `x${text}`, tw: `x${text}`, hk: `x${text}` }, kind: '又称' }],
    definition: { zh: text, en: text },
    note: { zh: text, en: text },
    sources: [text],
  }),
);

/**
 * For the tests: an entry with something of everything, then one for each hostile text, the first
 * of them below it.
 */
export const hostileGlossary: Glossary = {
  version: 1,
  subjects: [
    { id: 'computing', label: { zh: '算力', en: 'Computing power' } },
    { id: 'ai', label: { zh: '人工智能', en: HOSTILE.script } },
  ],
  entries: [
    rider,
    ...hostile.map((entry) =>
      entry.id === 'quotes'
        ? { ...entry, broader: ['qishou'] }
        : {
            ...entry,
            related: hostile.flatMap(({ id }) => (id === entry.id || id === 'quotes' ? [] : [id])),
          },
    ),
  ],
};

/** For the tests: an edition’s text is the given one with the edition’s mark before it. */
export const hostileOptions: ExportOptions = {
  site: 'https://example.org/words/',
  name: { zh: '新词志', en: HOSTILE.script },
  articles: new Set(['open']),
  say: ({ zh, en }, { id }) => (id === 'en' ? en : id === EDITIONS[0].id ? zh : `${id}:${zh}`),
};
