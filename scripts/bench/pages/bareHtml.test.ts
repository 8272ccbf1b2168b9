import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { bareHtml } from './bareHtml.ts';

test('a bare page has the text of a page in its elements, and nothing else', () => {
  const page = `<!doctype html><html lang="zh-Hans" data-base="/"><head><meta name="x"><title>算力</title>
<link rel="stylesheet" href="/a.css"></head><body class="a"><p id="s0p1" style="color: red">东数<a href="/">西算</a></p>
<script>alert()</script><p hidden>看不见</p><dialog>窗口</dialog></body></html>`;
  expect(bareHtml(fromHtml(page)).replaceAll('\n', '')).toBe(
    '<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>算力</title></head><body><p>东数<a>西算</a></p></body></html>',
  );
});
