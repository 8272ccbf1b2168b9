import { expect, test } from 'vitest';
import { moveModules } from '../../.config/modulesLater.mjs';

test('modules are named at what asks for them later, each once, in their order', () => {
  expect(
    moveModules(
      '<body data-later><p>算力</p><script type="module" src="/_astro/a.js"></script><script type="module" src="/_astro/b.js"></script>' +
        '<script type="module" src="/_astro/a.js"></script><script type="module">ask()</script>',
    ),
  ).toBe(
    '<body data-later="/_astro/a.js /_astro/b.js"><p>算力</p><script type="module">ask()</script>',
  );
});

test('a page without anything to ask for them stays as it is', () => {
  const html = '<p>东数西算</p><script type="module" src="/_astro/a.js"></script>';
  expect(moveModules(html)).toBe(html);
});

test('scripts that stand in the page stay there', () => {
  const html = '<body data-later=""><script type="module">a()</script><script>b()</script>';
  expect(moveModules(html)).toBe(html);
});
