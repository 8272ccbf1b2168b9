import type { Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { plainWritings } from '../chinese/createWritings.ts';
import type { FigureWords } from '../figures/figureWords.ts';
import type { Language } from '../figures/readings.ts';
import { createMatcher } from '../glossary/createMatcher.ts';
import { drawFigures } from './drawFigures.ts';
import { readBlocks } from './readBlocks.ts';
import { remarkArticle } from './remarkArticle.ts';
import { parseBody } from './syntax.ts';

const words: FigureWords = new Map([
  ['cunli', { article: 'kuorong', zh: '超过1680EB', en: 'more than 1,680 EB' }],
  ['zhisuan', { article: 'kuorong', zh: '788EFLOPS', en: '788 EFLOPS' }],
]);

const table = (...cells: string[]) =>
  `| 指标 | 数值 |\n| --- | --- |\n${cells.map((cell) => `| 存力 | ${cell} |`).join('\n')}\n`;

function drawn(body: string, language: Language = 'zh'): Root {
  const tree = parseBody(body);
  drawFigures(tree, words, language);
  return tree;
}

/** The text of the last cell. */
const lastOf = (cell: string, language: Language) =>
  readBlocks(drawn(table(cell), language)).at(-1)?.text;

describe('in the cell of a table a figure is its words', () => {
  test.each([
    ['alone', '<Figure id="cunli" />', '超过1680EB', 'More than 1,680 EB'],
    ['after words', '约 <Figure id="cunli" />', '约 超过1680EB', '约 more than 1,680 EB'],
    ['before words', '<Figure id="zhisuan" />在用', '788EFLOPS在用', '788 EFLOPS在用'],
    [
      'two in one cell',
      '<Figure id="cunli" />，<Figure id="cunli" />',
      '超过1680EB，超过1680EB',
      'More than 1,680 EB，more than 1,680 EB',
    ],
    [
      'side by side',
      '<Figure id="zhisuan" /><Figure id="cunli" />',
      '788EFLOPS超过1680EB',
      '788 EFLOPSmore than 1,680 EB',
    ],
    ['in bold type', '**<Figure id="cunli" />**', '超过1680EB', 'More than 1,680 EB'],
    ['after bold type', '**约**<Figure id="cunli" />', '约超过1680EB', '约more than 1,680 EB'],
    ['after code', '`a`<Figure id="cunli" />', 'a超过1680EB', 'amore than 1,680 EB'],
    ['after a comment', '{/* 待核 */}<Figure id="cunli" />', '超过1680EB', 'More than 1,680 EB'],
    ['in a link', '[<Figure id="cunli" />](/figures/)', '超过1680EB', 'More than 1,680 EB'],
    ['with a tag that closes', '<Figure id="cunli"></Figure>', '超过1680EB', 'More than 1,680 EB'],
  ])('%s', (_, cell, zh, en) => {
    expect([lastOf(cell, 'zh'), lastOf(cell, 'en')]).toEqual([zh, en]);
  });

  test('in the head, too, and in a table within a component', () => {
    const body = `<Figures title="存力">\n\n| <Figure id="cunli" /> |\n| - |\n| 甲 |\n\n</Figures>`;
    expect(readBlocks(drawn(body)).map(({ text }) => text)).toEqual(['存力', '超过1680EB', '甲']);
  });

  test('it is one text with the words beside it, so that a term may cross', () => {
    const cell = readBlocks(drawn(table('<Figure id="zhisuan" />规模'))).at(-1);
    expect(cell?.pieces.map(({ value }) => value)).toEqual(['788EFLOPS规模']);
    expect(cell?.linkable).toEqual([[0, 11]]);
  });
});

test.each(['nirgends', '__proto__', 'constructor', ''])('“%s” is no figure, and stays', (id) => {
  expect(lastOf(`<Figure id="${id}" />架`, 'zh')).toBe('架');
});

test('outside a table nothing is drawn', () => {
  const texts = readBlocks(drawn('## 存力<Figure id="cunli" />\n\n存力<Figure id="cunli" />\n'));
  expect(texts.map(({ text }) => text)).toEqual(['存力', '存力']);
});

describe('the page', () => {
  const eflops = createMatcher([{ form: 'EFLOPS', term: 'eflops' }], []);
  const plugin = remarkArticle({
    writings: plainWritings,
    match: { zh: eflops, en: eflops },
    unlinked: new Set(),
    figures: words,
  });
  const pageOf = (body: string, path: string) => {
    const tree = parseBody(body);
    plugin(tree, { path });
    return JSON.stringify(tree);
  };

  test('has the words of its language, and the terms in them linked', () => {
    const body = table('<Figure id="cunli" />', '<Figure id="zhisuan" />');
    expect(pageOf(body, 'articles/zh/kuorong.mdx')).toContain('"超过1680EB"');
    const english = pageOf(body, 'articles/en/kuorong.mdx');
    expect(english).toContain('"More than 1,680 EB"');
    expect(english).toContain('"url":"/terms/eflops/"');
    expect(english).not.toContain('mdxJsx');
  });

  test('keeps what has no words, so that it cannot be shown without them', () => {
    expect(pageOf(table('<Figure id="nirgends" />'), 'articles/zh/kuorong.mdx')).toContain(
      '"name":"Figure"',
    );
  });
});
