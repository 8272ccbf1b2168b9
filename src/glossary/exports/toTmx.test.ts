import { DOMParser } from '@xmldom/xmldom';
import type { Element } from '@xmldom/xmldom';
import { describe, expect, test } from 'vitest';
import { EDITIONS } from '../../editions.ts';
import { CONTROL_SHOWN, HOSTILE } from '../../../tests/lib/hostileGlossary.ts';
import { toTmx } from './toTmx.ts';
import type { TextPair } from './toTmx.ts';

const pair = (block: string, zh: string, en: string): TextPair => ({
  article: 'suanli',
  block,
  textIn: ({ id }) => (id === 'en' ? en : `${id}:${zh}`),
});

function parse(xml: string): Element {
  const problems: string[] = [];
  const onError = (_: string, message: string) => {
    if (!message.startsWith('Unicode replacement character')) problems.push(message);
  };
  const document = new DOMParser({ onError }).parseFromString(xml, 'application/xml');
  expect(problems).toEqual([]);
  if (!document.documentElement) throw new Error('The document has no element.');
  return document.documentElement;
}

const children = (element: Element): Element[] =>
  Array.from(element.childNodes).filter((node): node is Element => node.nodeType === 1);
const below = (element: Element): Element[] => [element, ...children(element).flatMap(below)];

/** What TMX 1.4b's DTD lets an element hold, and must bear. */
const DTD: Readonly<Record<string, { content: RegExp; attributes: readonly string[] }>> = {
  tmx: { content: /^header body $/, attributes: ['version'] },
  header: {
    content: /^((note|prop|ude) )*$/,
    attributes: [
      'creationtool',
      'creationtoolversion',
      'segtype',
      'o-tmf',
      'adminlang',
      'srclang',
      'datatype',
    ],
  },
  body: { content: /^(tu )*$/, attributes: [] },
  tu: { content: /^((note|prop) )*(tuv )+$/, attributes: [] },
  tuv: { content: /^((note|prop) )*seg $/, attributes: ['xml:lang'] },
  prop: { content: /^$/, attributes: ['type'] },
  seg: { content: /^$/, attributes: [] },
};

const xml = toTmx(
  [pair('title', '算力', 'Computing power'), pair('s1p2', '算力网。', 'A network.')],
  { site: 'https://example.org/words/' },
);
const root = parse(xml);

test('every element holds and bears what the format’s DTD asks', () => {
  for (const element of below(root)) {
    const rule = DTD[element.tagName];
    if (!rule) throw new Error(`TMX has no element ${element.tagName}.`);
    const held = children(element).map(({ tagName }) => `${tagName} `);
    expect(held.join(''), element.tagName).toMatch(rule.content);
    for (const name of rule.attributes) expect(element.getAttribute(name), name).not.toBe('');
  }
});

describe('a unit', () => {
  const units = below(root).filter(({ tagName }) => tagName === 'tu');

  test('has the text of each edition under its language', () => {
    expect(
      units.map((unit) =>
        children(unit)
          .filter(({ tagName }) => tagName === 'tuv')
          .map((variant) => [variant.getAttribute('xml:lang'), variant.textContent?.trim()]),
      ),
    ).toEqual([
      EDITIONS.map(({ id, lang }) => [lang, id === 'en' ? 'Computing power' : `${id}:算力`]),
      EDITIONS.map(({ id, lang }) => [lang, id === 'en' ? 'A network.' : `${id}:算力网。`]),
    ]);
  });

  test('is told apart, and leads to its paragraph', () => {
    expect(units.map((unit) => unit.getAttribute('tuid'))).toEqual(['suanli#title', 'suanli#s1p2']);
    const addresses = units.map((unit) => children(unit)[0]?.textContent);
    expect(addresses).toEqual([
      'https://example.org/words/articles/suanli/',
      'https://example.org/words/articles/suanli/#s1p2',
    ]);
  });
});

test.each(Object.entries(HOSTILE))('hostile text is text: %s', (_, text) => {
  const hostile = parse(toTmx([pair('s0p1', text, text)], { site: 'https://example.org/' }));
  const english = below(hostile).findLast(({ tagName }) => tagName === 'seg');
  expect([text, CONTROL_SHOWN]).toContain(english?.textContent);
});

test('no parallel text is a memory without units', () => {
  const body = below(parse(toTmx([], { site: 'https://example.org/' }))).find(
    ({ tagName }) => tagName === 'body',
  );
  expect(body && children(body)).toEqual([]);
});
