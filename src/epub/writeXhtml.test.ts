import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { parseXml } from '../../tests/lib/checkBook.ts';
import { make } from './tree.ts';
import { writeXhtml } from './writeXhtml.ts';

const written = (html: string) => writeXhtml(fromHtml(html, { fragment: true }));

test('elements that hold nothing are closed, and others are not closed in short', () => {
  expect(written('<p>算<br>力<wbr></p><p></p><span></span>')).toBe(
    '<p>算<br/>力<wbr/></p><p></p><span></span>',
  );
});

test('characters that have names are written as themselves, and markup stays text', () => {
  expect(written('<p>A&nbsp;&mdash;&lt;b&gt; &amp;amp; ]]&gt;</p>')).toBe(
    '<p>A\u00A0—&lt;b&gt; &amp;amp; ]]&gt;</p>',
  );
});

test('an attribute comes back as it was, whatever stands in it', () => {
  const title = 'a<b> & "c" \'d\' \n\t算';
  const xml = writeXhtml(make('p', { title }, '力'));
  expect(parseXml(xml).documentElement?.getAttribute('title')).toBe(title);
});

test('what XML forbids in a text stays visible as damage', () => {
  const xml = writeXhtml(make('p', { title: 'a\u0001' }, '算\u0000\u000B力\uFFFE\uD800'));
  expect(xml).toBe('<p title="a\uFFFD">算\uFFFD\uFFFD力\uFFFD\uFFFD</p>');
  expect(parseXml(xml).documentElement?.textContent).toBe('算\uFFFD\uFFFD力\uFFFD\uFFFD');
});

test('ruby stays ruby, one within another as well', () => {
  const ruby =
    '<ruby><ruby>东<rp>（</rp><rt>dōng</rt><rp>）</rp></ruby><rt lang="en" xml:lang="en">east</rt></ruby>';
  expect(written(ruby.replaceAll(/ xml:lang="en"/g, ''))).toBe(ruby);
});

test('a language is said for HTML and for XML, and in a drawing for XML', () => {
  expect(written('<p lang="zh-Hans">算<svg lang="en"><title>a</title></svg></p>')).toBe(
    '<p lang="zh-Hans" xml:lang="zh-Hans">算<svg xmlns="http://www.w3.org/2000/svg" xml:lang="en"><title>a</title></svg></p>',
  );
});

test('a drawing keeps its attributes in the letters of SVG', () => {
  const drawing =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" role="img"><path stroke-dasharray="3 3" stroke-width="2" d="M0 0"/><g text-anchor="start" font-size="14"/></svg>';
  expect(written(drawing)).toBe(drawing);
});

test('nothing is left of scripts’ hooks, of styles and of comments', () => {
  expect(
    written('<p data-term="suanli" style="color:red" onclick="x()" tabindex="0">算<!-- x --></p>'),
  ).toBe('<p>算</p>');
});
