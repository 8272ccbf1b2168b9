import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/articles/readBlocks.ts';
import type { Article, Translation } from '../../src/articles/readArticle.ts';
import { createEnglishMatcher } from '../../src/glossary/createEnglishMatcher.ts';
import type { MatchForm } from '../../src/glossary/createMatcher.ts';
import { findMentions } from '../../src/glossary/findMentions.ts';
import type { Glossary } from '../../src/glossary/glossary.ts';
import { readGenerated } from '../lib/dist.ts';
import { compareMentions, markMentions, readMarked, readMarkedBlocks } from '../lib/mentions.ts';
import type { Marked, MarkedBlocks } from '../lib/mentions.ts';

const FIXTURES = path.join(import.meta.dirname, '../fixtures/mentions');

const { articles, translations } = readGenerated('articles') as {
  articles: Article[];
  translations: Translation[];
};
const { entries } = readGenerated('glossary') as Glossary;
const { english, shields } = readGenerated('matching') as {
  english: MatchForm[];
  shields: string[];
};
const matchEnglish = createEnglishMatcher(english, shields);

/** Texts in a language, and the mentions in a block of one of them. */
const LANGUAGES = {
  zh: { texts: articles, mentionsIn: countedIn },
  en: {
    texts: translations,
    mentionsIn: ({ blocks }: { blocks: Block[] }, id: string) =>
      findMentions(blocks, matchEnglish, new Set()).filter(({ block }) => block === id),
  },
};

/** What the glossary counted: a line each on the page of its entry. */
function countedIn({ slug }: { slug: string }, id: string): Marked[] {
  return entries.flatMap((entry) =>
    entry.uses
      .filter(({ article, block }) => article === slug && block === id)
      .map(({ start, end }) => ({ start, end, term: entry.id })),
  );
}

const read = Object.entries(LANGUAGES).flatMap(([language, { texts, mentionsIn }]) => {
  const folder = path.join(FIXTURES, language);
  return (existsSync(folder) ? readdirSync(folder) : []).map((file) => {
    const text = texts.find(({ slug }) => `${slug}.txt` === file);
    if (!text) throw new Error(`${language}/${file} has no article: remove it or rename it.`);
    const found: MarkedBlocks = new Map(
      text.blocks.map((block): [string, string] => [
        block.id,
        markMentions(block.text, mentionsIn(text, block.id)).replaceAll('\n', '⏎'),
      ]),
    );
    const expected = readMarkedBlocks(readFileSync(path.join(folder, file), 'utf8'));
    return { name: `${language}/${file}`, expected, found };
  });
});

test('the Chinese articles were read by eye', () => {
  expect(read.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['zh/qishou-youhao.txt', 'zh/suanli-kuorong.txt']),
  );
});

test.each(read)('$name: what a reader takes for a mention is one, and nothing else', (text) => {
  expect(compareMentions(text.expected, text.found)).toEqual([]);
});

describe('the comparison', () => {
  const blocks = (marked: string): MarkedBlocks => new Map([['s1p1', marked]]);

  test('tells what was missed and what is wrong, with its surroundings', () => {
    expect(
      compareMentions(blocks('建设[算力](suanli)网'), blocks('建设[算力网](suanliwang)')),
    ).toEqual(['s1p1 missed suanli: 建设【算力】网', 's1p1 wrong suanliwang: 建设【算力网】']);
    expect(compareMentions(blocks('[推理](tuili)'), blocks('[推理](xunlian)'))).toHaveLength(2);
  });

  test('tells text that has changed, and blocks that came or went', () => {
    expect(compareMentions(blocks('算力'), blocks('运力'))).toEqual([
      's1p1 has other words now: 运力',
    ]);
    expect(compareMentions(new Map(), blocks('算力'))).toHaveLength(1);
    expect(compareMentions(blocks('算力'), new Map())).toHaveLength(1);
    expect(compareMentions(blocks('算力'), blocks('算力'))).toEqual([]);
  });

  test('reads what was written', () => {
    const text = '总算力[注]与算力网';
    const mentions = [
      { start: 1, end: 3, term: 'suanli' },
      { start: 7, end: 10, term: 'suanliwang' },
    ];
    expect(markMentions(text, mentions)).toBe('总[算力](suanli)[注]与[算力网](suanliwang)');
    expect(readMarked(markMentions(text, mentions))).toEqual({ text, mentions });
  });
});
