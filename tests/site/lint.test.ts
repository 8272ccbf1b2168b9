import path from 'node:path';
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';
import { ROOT } from '../../scripts/lib/paths.ts';

const eslint = new ESLint({
  cwd: ROOT,
  overrideConfigFile: path.join(ROOT, '.config/eslint.config.mjs'),
});

async function rulesBroken(code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, {
    filePath: path.join(ROOT, 'src/chinese/isCjk.ts'),
  });
  return result?.messages.flatMap(({ ruleId }) => ruleId ?? []) ?? [];
}

test.each([
  "export { readFileSync } from 'node:fs';",
  "export { join } from 'path';",
  "export { defineConfig } from 'astro/config';",
  "export { createIndex } from 'pagefind';",
  "export { element } from '../browser/element.ts';",
])('a pure room may not say: %s', async (code) => {
  expect(await rulesBroken(code)).toContain('no-restricted-imports');
});

test.each(['document.title', 'location.href', 'process.env', "fetch('/')"])(
  'a pure room may not use %s',
  async (code) => {
    expect(await rulesBroken(`export const x: unknown = ${code};`)).toContain(
      'no-restricted-globals',
    );
  },
);

test('what a pure room does is allowed', async () => {
  expect(await rulesBroken("export { isHan } from './isCjk.ts';")).toEqual([]);
});
