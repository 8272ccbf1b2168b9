import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { typeset } from '../../tests/lib/typeset.ts';
import type { Typesetting } from '../../tests/lib/typeset.ts';
import { plainSegmenter } from '../chinese/createSegmenter.ts';
import { detectScript } from '../chinese/detectScript.ts';
import { toSimplified } from '../chinese/script/toSimplified.ts';
import { importText } from './importText.ts';
import { readPlainText } from './readers/readPlainText.ts';

const FOLDER = new URL('../../tests/fixtures/import/', import.meta.url);
/** Long articles, and how many paragraphs their heads have. */
const ARTICLES = { 'long-zhuihuaren': 3, 'long-laozha': 2, 'long-dianti': 1, 'long-dongding': 2 };

const LAYOUTS: Record<string, Typesetting> = {
  'a line each, without empty lines': {},
  'a line each, indented': { isIndented: true },
  'broken and parted': { width: 38, isParted: true },
  'broken and indented': { width: 38, isIndented: true },
  'broken, indented and parted': { width: 36, isIndented: true, isParted: true },
  'in columns': { width: 20, isIndented: true },
  'in narrow columns, parted': { width: 15, isParted: true },
  'on pages with form feeds': {
    width: 34,
    isIndented: true,
    pages: { lines: 20, end: (page) => `\n\n第${page}页 共9页\n\f` },
  },
  'on pages with numbers between empty lines': {
    width: 34,
    isIndented: true,
    pages: { lines: 23, end: (page) => `\n\n\n\n- ${page} -\n\n\n\n` },
  },
  'on pages with running heads': {
    width: 32,
    isIndented: true,
    pages: { lines: 18, end: (page) => `\n${page}\n\f示例晚报·副刊 第${page + 1}版\n\n` },
  },
  'on pages, paragraphs parted': {
    width: 30,
    isParted: true,
    pages: { lines: 17, end: (page) => `\n第${page}页\n\f` },
  },
};

const read = (file: string) => readFileSync(new URL(file, FOLDER), 'utf8');

function importArticle(text: string): string[] {
  return importText(readPlainText(text), {
    name: '长文',
    today: '2026-11-26',
    segment: plainSegmenter(),
    toSimplified,
    detectScript: (own) => detectScript(own).script,
  }).map(({ mdx }) => mdx);
}

describe.each(Object.entries(ARTICLES))('%s is the same article', (name, heads) => {
  const paragraphs = read(`${name}.txt`).trimEnd().split('\n\n');

  test.each(Object.entries(LAYOUTS))('%s', (_, layout) => {
    expect(importArticle(typeset(paragraphs, heads, layout))).toEqual([
      read(`${name}.expected.mdx`),
    ]);
  });

  test('with punctuation of half width', () => {
    const marks: [RegExp, string][] = [
      [/，/g, ','],
      [/。/g, '.'],
      [/：/g, ':'],
      [/；/g, ';'],
      [/？/g, '?'],
      [/！/g, '!'],
      [/[“”「」]/g, '"'],
      [/（/g, '('],
      [/）/g, ')'],
    ];
    const half = marks.reduce(
      (text, [mark, to]) => text.replace(mark, to),
      paragraphs.join('\n\n'),
    );
    expect(importArticle(half)).toEqual([read(`${name}.expected.mdx`)]);
  });
});
