import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pinyin } from 'pinyin-pro';
import { stringify } from 'yaml';

/** Words of tea and of bridges, with their English; nothing of the project's own texts. */
const WORDS: readonly (readonly [string, string])[] = [
  ['采茶', 'tea picking'],
  ['揉捻', 'rolling'],
  ['杀青', 'fixing of leaves'],
  ['晾青', 'withering'],
  ['摇青', 'tossing of leaves'],
  ['焙火', 'roasting'],
  ['窨花', 'scenting'],
  ['茶垄', 'tea row'],
  ['茶毫', 'leaf down'],
  ['茶引', 'tea permit'],
  ['盖碗', 'lidded bowl'],
  ['公道杯', 'serving pitcher'],
  ['闻香杯', 'aroma cup'],
  ['茶宠', 'tea pet'],
  ['茶筅', 'bamboo whisk'],
  ['廊桥', 'covered bridge'],
  ['拱券', 'arch ring'],
  ['榫卯', 'mortise and tenon'],
  ['桥墩', 'pier'],
  ['桥台', 'abutment'],
  ['分水尖', 'cutwater'],
  ['吊索', 'hanger'],
  ['缆索', 'cable'],
  ['伸缩缝', 'expansion joint'],
  ['栈道', 'plank road'],
  ['浮桥', 'pontoon bridge'],
  ['风雨桥', 'wind and rain bridge'],
  ['编木', 'woven timber'],
  ['桥屋', 'bridge house'],
  ['护岸', 'revetment'],
];

const ARTICLES = 20;
/** Every sixth article is a draft, every fourth has an English text. */
const isDraft = (index: number) => index % 6 === 5;
const hasEnglish = (index: number) => index % 4 === 0;

const slugOf = (index: number) => `pian-${index + 1}`;
const idOf = (word: string) =>
  pinyin(word, { toneType: 'none', type: 'array', v: true }).join('-').replaceAll('ü', 'v');

/** What an article says of where it comes from: by turns nothing, a part, lines as printed, all. */
const SOURCES: readonly unknown[] = [
  undefined,
  { publisher: '山城晚报' },
  { byline: '本报记者何田、陆野', dateline: '（本报山城3月5日电）', date: '2026-03-05' },
  { title: '春山采茶忙', publisher: '山城晚报', authors: ['何田'], date: '2026-03-05' },
  { authors: ['何田', '陆野'] },
  { date: '2026年春' },
];

/** What the folder must come to on the site. */
export interface MadeUp {
  terms: string[];
  /** Slugs of the articles that readers see, and of those among them that have an English text. */
  articles: string[];
  translated: string[];
  drafts: string[];
}

/**
 * Writes a folder of texts with a site of its own: 30 entries, and 20 articles of which most say
 * little about themselves.
 */
export function writeMadeUpFolder(folder: string): MadeUp {
  const write = (name: string, text: string) => {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  write(
    'site.yaml',
    stringify({
      name: { zh: '山水志', en: 'Hills and Waters' },
      motto: { zh: '茶与桥', en: 'Tea and bridges' },
      featured: [idOf('采茶')],
    }),
  );
  write(
    'subjects.yaml',
    stringify({ cha: { zh: '茶', en: 'Tea' }, qiao: { zh: '桥', en: 'Bridges' } }),
  );
  for (const [index, [word, english]] of WORDS.entries()) {
    write(
      `terms/${idOf(word)}.yaml`,
      stringify({
        term: word,
        pinyin: pinyin(word, { type: 'array' }).join(''),
        en: [{ form: english, status: 'preferred', origin: 'own' }],
        subject: [index < 15 ? 'cha' : 'qiao'],
        kind: 'term',
        definition: { zh: `${word}的意思。`, en: `What ${english} means.` },
        sources: [`article:${slugOf(index % ARTICLES)}`],
      }),
    );
  }
  const all = Array.from({ length: ARTICLES }, (_, index) => index);
  for (const index of all) {
    write(`articles/zh/${slugOf(index)}.mdx`, chineseArticle(index));
    if (hasEnglish(index)) write(`articles/en/${slugOf(index)}.mdx`, englishArticle(index));
  }
  const shown = all.filter((index) => !isDraft(index));
  return {
    terms: WORDS.map(([word]) => idOf(word)),
    articles: shown.map(slugOf),
    translated: shown.filter(hasEnglish).map(slugOf),
    drafts: all.filter(isDraft).map(slugOf),
  };
}

const wordAt = (index: number) => WORDS[index % WORDS.length] ?? ['', ''];

function chineseArticle(index: number): string {
  const [first, second, third] = [0, 1, 2].map((step) => wordAt(index + step)[0]);
  const frontmatter = {
    title: `${first ?? ''}与${second ?? ''}`,
    ...(index % 5 === 0 && { subtitle: `山里的${third ?? ''}` }),
    ...(index % 7 === 0 && { description: `说${first ?? ''}的一篇。` }),
    source: SOURCES[index % SOURCES.length],
    ...(index % 3 === 0 && { subjects: ['cha'] }),
    date: `2026-03-${String(index + 1).padStart(2, '0')}`,
    ...(isDraft(index) && { draft: true }),
  };
  const body = `<Caption>

图为村里的${first ?? ''}。

</Caption>

村里人说起${first ?? ''}，总要先说${second ?? ''}[1]。今年来了${index + 3}位师傅。

## ${third ?? ''}

他们把${third ?? ''}交给年轻人[2]，自己坐在里面喝茶。

<Footnotes>

- [1] 见《山城志》。
- [2] 见${first ?? ''}一节。

</Footnotes>
`;
  return `---\n${stringify(frontmatter)}---\n\n${body}`;
}

function englishArticle(index: number): string {
  const [first, second, third] = [0, 1, 2].map((step) => wordAt(index + step)[1]);
  const body = `<Caption>

${first ?? ''} in the village.

</Caption>

Whoever speaks of ${first ?? ''} here begins with ${second ?? ''}[1]. ${index + 3} masters came this year.

## ${third ?? ''}

They leave ${third ?? ''} to the young[2] and sit inside over tea.

<Footnotes>

- [1] See the chronicle of the town.
- [2] See the section on ${first ?? ''}.

</Footnotes>
`;
  return `---\n${stringify({ title: `Of ${first ?? ''}` })}---\n\n${body}`;
}
