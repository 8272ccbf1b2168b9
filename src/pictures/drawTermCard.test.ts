import { readFileSync } from 'node:fs';
import { DOMParser } from '@xmldom/xmldom';
import { expect, test } from 'vitest';
import { faces } from '../site/pictures/faces.ts';
import { drawArticleCard } from './drawArticleCard.ts';
import { drawSiteCard } from './drawSiteCard.ts';
import { drawTermCard } from './drawTermCard.ts';
import { COLOURS } from './drawing.ts';
import type { TermCard } from './drawTermCard.ts';

const foot = {
  seal: '词',
  name: '新词志',
  script: 'hans',
  note: '算力',
  noteScript: 'hans',
} as const;
const suanli: TermCard = {
  ...foot,
  headword: '算力网',
  other: { text: '算力網', script: 'tw' },
  pinyin: 'suànlìwǎng',
  english: 'computing power network',
  definition: { text: '用高速网络连接各地算力设施的基础设施。', script: 'hans' },
};

/** The names of all elements; throws where it is no XML. */
function elementsOf(svg: string): Set<string> {
  const document = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(svg, 'image/svg+xml');
  return new Set(Array.from(document.getElementsByTagName('*'), ({ nodeName }) => nodeName));
}

function expectPaths(svg: string): void {
  expect([...elementsOf(svg)].filter((name) => !['svg', 'g', 'path'].includes(name))).toEqual([]);
  expect(svg).not.toMatch(/url\(|href|style|font|NaN|undefined|Infinity/);
}

test('cards are paths and nothing else', async () => {
  expectPaths(await drawTermCard(faces, suanli));
  const text = { ...foot, textScript: 'hans' } as const;
  expectPaths(await drawArticleCard(faces, { ...text, title: '算力“扩容”', byline: '据新华社' }));
  expectPaths(await drawSiteCard(faces, { ...text, title: '新词志', motto: '新词，从新闻里来' }));
});

test('each thing that an entry says has its place on the card', async () => {
  const whole = await drawTermCard(faces, suanli);
  const without = [
    { ...suanli, other: { text: '', script: 'tw' as const } },
    { ...suanli, pinyin: '' },
    { ...suanli, english: '' },
    { ...suanli, definition: { text: '', script: 'hans' as const } },
    { ...suanli, note: '' },
  ];
  for (const card of without) {
    expect((await drawTermCard(faces, card)).length).toBeLessThan(whole.length);
  }
});

test('a definition that does not fit is left out, never cut', async () => {
  const definition = { text: '很长的释义。'.repeat(80), script: 'hans' } as const;
  const none = await drawTermCard(faces, { ...suanli, definition: { ...definition, text: '' } });
  expect(await drawTermCard(faces, { ...suanli, definition })).toBe(none);
});

test.each([
  ['hostile', '</svg><script>alert(1)</script>&"\''],
  ['huge', '算力统一大市场'.repeat(3000)],
  ['a single word', 'a'.repeat(5000)],
  ['empty', ''],
  ['invisible', '\u0000\u200b'],
])('%s texts make a card of paths', async (_, text) => {
  expectPaths(
    await drawTermCard(faces, {
      ...suanli,
      name: text.slice(0, 60),
      seal: text.slice(0, 60),
      note: text,
      headword: text,
      other: { text, script: 'tw' },
      pinyin: text,
      english: text,
      definition: { text, script: 'latin' },
    }),
  );
  expectPaths(
    await drawArticleCard(faces, { ...foot, title: text, byline: text, textScript: 'latin' }),
  );
});

test('the colours are those of the style sheet in light', () => {
  const tokens = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');
  const light = tokens.slice(0, tokens.indexOf('@media'));
  const valueOf = (name: string) => new RegExp(`--${name}: (#[0-9a-f]+);`).exec(light)?.[1];
  expect(COLOURS).toEqual({
    paper: valueOf('paper'),
    ink: valueOf('ink'),
    ink2: valueOf('ink-2'),
    term: valueOf('term'),
  });
});
