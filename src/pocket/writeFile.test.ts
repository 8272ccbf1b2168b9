import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { elementsIn, textContent } from './hast.ts';
import { DATA_ID, inlineJson, writeFile } from './writeFile.ts';
import type { PocketParts } from './writeFile.ts';

const PARTS: PocketParts = {
  lang: 'zh-Hans',
  edition: 'hans',
  title: '新词志',
  description: '一部词典',
  icon: '<svg/>',
  styles: 'p{}',
  scripts: { first: 'a()', last: 'b()' },
  hashes: ['sha256-x', 'sha256-y'],
  data: {},
  head: '',
  pages: '<section></section>',
  foot: '',
};

const HOSTILE = ['</script><b>粗', '<!--<script>', '</title><b>', '"><img src=x onerror=alert(1)>'];

test.each(HOSTILE)('hostile text stays text: %s', (text) => {
  const html = writeFile({ ...PARTS, title: text, description: text, lang: text, data: { text } });
  const elements = elementsIn(fromHtml(html));
  const named = (name: string) => elements.filter(({ tagName }) => tagName === name);
  expect(named('script')).toHaveLength(3);
  expect([...named('b'), ...named('img')]).toEqual([]);
  expect(named('title').map(textContent)).toEqual([text]);
  const data = named('script').find(({ properties }) => properties.id === DATA_ID);
  expect(JSON.parse(data ? textContent(data) : '')).toEqual({ text });
});

test('JSON within a script opens nothing', () => {
  expect(inlineJson({ '<a>': '</script>' })).not.toContain('<');
});

test('code that would end its element is refused', () => {
  const scripts = { first: 'a()', last: 'x = "</SCRIPT>"' };
  expect(() => writeFile({ ...PARTS, scripts })).toThrow('write it in pieces');
  expect(() => writeFile({ ...PARTS, styles: '/* </style */' })).toThrow('</style');
});

test('the policy lets nothing in, and two scripts run', () => {
  const html = writeFile(PARTS);
  expect(html).toContain("default-src 'none'; script-src 'sha256-x' 'sha256-y';");
  expect(html).not.toMatch(/https?:/);
});
