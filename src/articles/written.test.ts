import { describe, expect, test } from 'vitest';
import { plainWritings } from '../chinese/createWritings.ts';
import type { FigureWords } from '../figures/figureWords.ts';
import { readArticle } from './readArticle.ts';
import { readBlocks } from './readBlocks.ts';
import { parseBody } from './syntax.ts';
import { howWritten } from './written.ts';

const FILE = 'content/articles/zh/suanli.mdx';
const HEAD = `title: 頭髮裡的「新」事
description: 看著一本著作。
source: { title: 機房裡, publisher: 觀察報, authors: [余海濤], date: 2025年秋後 }
subjects: [computing]
date: 2026-11-26
script: tw
`;
const article = (body: string, head = HEAD) => `---\n${head}---\n\n${body}\n`;

function read(source: string, figures?: FigureWords) {
  const known = figures && { file: 'content/figures.yaml', words: figures };
  const found = readArticle(source, FILE, known);
  if (!found.ok) throw new Error(found.problems.map(({ message }) => message).join('\n'));
  return found.value;
}
const messages = (source: string) => {
  const found = readArticle(source, FILE);
  return found.ok ? [] : found.problems.map(({ line, message }) => `${line} ${message}`);
};

/** Each block in Simplified characters, and what Taiwan and Hong Kong show for it. */
const inThree = (body: string) =>
  read(article(body)).blocks.map(({ text, settled }) => [
    text,
    settled.map(({ tw }) => tw).join(''),
    settled.map(({ hk }) => hk).join(''),
  ]);

describe('a block in Traditional characters', () => {
  test('has its Simplified text, and is settled from end to end', () => {
    const [block] = read(article('皇后與後來的頭髮')).blocks;
    expect(block).toMatchObject({
      text: '皇后与后来的头发',
      settled: [{ start: 0, end: 8, tw: '皇后與後來的頭髮', hk: '皇后與後來的頭髮' }],
      linkable: [[0, 8]],
    });
  });

  test('is read as a whole across emphasis, links and soft breaks', () => {
    expect(inThree('**乾**隆[皇](https://example.org/)帝乾\n杯')).toEqual([
      ['乾隆皇帝干杯', '乾隆皇帝乾杯', '乾隆皇帝乾杯'],
    ]);
    const [block] = readBlocks(
      parseBody('**乾**杯裡'),
      1,
      howWritten({ script: 'tw', convert: [] }, plainWritings),
    );
    expect(block?.pieces.map(({ start, value }) => [start, value])).toEqual([
      [0, '干'],
      [1, '杯里'],
    ]);
  });

  test('is so in headings, lists, cells, titles and paragraphs that belong together', () => {
    const body = `## 屋裡

- 三隻

<Note title="表裡">

| 髮 |
| -- |
| 發 |

</Note>

<Together>

這裡

那裡

</Together>`;
    expect(inThree(body).map(([text, tw]) => `${text} ${tw}`)).toEqual([
      '屋里 屋裡',
      '三只 三隻',
      '表里 表裡',
      '发 髮',
      '发 發',
      '这里\n那里 這裡\n那裡',
    ]);
  });

  test('what is kept and code stay in every edition', () => {
    expect(inThree('看<Keep>「裡」</Keep>與`裡`裡')).toEqual([
      ['看「裡」与`裡`里'.replaceAll('`', ''), '看「裡」與裡裡', '看「裡」與裡裏'],
    ]);
    expect(inThree('<Keep>\n\n這裡\n\n</Keep>')).toEqual([['這裡', '這裡', '這裡']]);
  });

  test('a form that the writer gave is that of its edition', () => {
    expect(inThree('喝<Form hans="干一杯" hk="飲勝">乾杯</Form>裡')).toEqual([
      ['喝干一杯里', '喝乾杯裡', '喝飲勝裏'],
    ]);
  });

  test('marks stand at their places in the Simplified text', () => {
    const [block] = read(article('喝<Form hans="干一杯">乾杯</Form><NoTerm>街裡</NoTerm>')).blocks;
    expect(block?.marks).toEqual([{ start: 4, end: 6, term: null }]);
  });

  test('the words of a figure come in its characters', () => {
    const figures: FigureWords = new Map([
      ['cunli', { article: 'suanli', zh: '超过1680EB', en: 'more than 1,680 EB' }],
    ]);
    const table = '| 存力 | <Figure id="cunli" />裡 |\n| - | - |';
    expect(read(article(table), figures).blocks.at(-1)).toMatchObject({
      text: '超过1680EB里',
      settled: [{ tw: '超過1680EB裡', hk: '超過1680EB裏' }],
    });
  });
});

describe('its front matter', () => {
  test('is Simplified, field by field, and keeps what is written beside it', () => {
    const { frontmatter } = read(article('裡'));
    expect(frontmatter).toMatchObject({
      title: '头发里的“新”事',
      description: '看着一本著作。',
      source: { title: '机房里', publisher: '观察报', authors: ['余海涛'], date: '2025年秋后' },
      subjects: ['computing'],
    });
    expect(frontmatter.written?.[0]).toEqual({
      text: '头发里的“新”事',
      settled: [{ start: 0, end: 8, tw: '頭髮裡的「新」事', hk: '頭髮裏的「新」事' }],
    });
  });

  test('may say a Simplified title of its own, and rules for words as they are written', () => {
    const head = `${HEAD}titles: { hans: 新事 }\nconvert: [{ word: 乾炒, hans: 乾炒, hk: 干炒 }]\n`;
    const { frontmatter, blocks } = read(article('乾炒與乾杯', head));
    expect(frontmatter.title).toBe('新事');
    expect(frontmatter.written?.[0]?.settled).toMatchObject([{ tw: '頭髮裡的「新」事' }]);
    expect(blocks[0]?.text).toBe('乾炒与干杯');
    expect(blocks[0]?.settled.map(({ hk }) => hk).join('')).toBe('干炒與乾杯');
  });

  test('titles of links are settled with it', () => {
    const { frontmatter } = read(article('[裡](https://example.org/ "說明裡")'));
    expect(frontmatter.written?.at(-1)).toMatchObject({ text: '说明里' });
  });
});

describe('what is wrong is told', () => {
  test('a form of the edition that shows the text as it is', () => {
    expect(messages(article('<Form tw="裡">裡</Form>'))).toEqual([
      '10 <Form> says a form of the edition that shows the text as it is written.',
    ]);
    expect(messages(article('裡', `${HEAD}convert: [{ word: 裡, hant: 裏 }]\n`))).toEqual([
      '8 convert.0: must not say a form of the edition that shows the text as it is written',
    ]);
    expect(messages(article('裡', `${HEAD}titles: { tw: 新 }\n`))).toEqual([
      '8 titles: must not say a form of the edition that shows the text as it is written',
    ]);
  });

  test('a form of none', () => {
    expect(messages(article('<Form>裡</Form>'))).toEqual([
      '10 <Form> must say the form in another edition.',
    ]);
  });

  test('a Simplified form in a Simplified text', () => {
    const head = HEAD.replace('script: tw\n', '');
    expect(messages(article('<Form hans="里" hant="裡">里</Form>', head))).toEqual([
      '9 <Form> says a form of the edition that shows the text as it is written.',
    ]);
  });

  test('a script that is none', () => {
    expect(messages(article('裡', HEAD.replace('script: tw', 'script: mo')))).toHaveLength(1);
  });
});
