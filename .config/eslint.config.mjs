import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/**
 * The pure rooms: text in, text out. They run unchanged in Node, in the browser and in tests,
 * so they may touch neither files, nor the DOM, nor Astro.
 */
const PURE_ROOMS = [
  'src/chinese/**',
  'src/glossary/**',
  'src/articles/**',
  'src/search/**',
  'src/figures/**',
  'src/offline/**',
  'src/pictures/**',
  'src/pocket/**',
  'src/epub/**',
  'src/importer/**',
];

const IMPURE_IMPORTS = {
  patterns: [
    {
      regex: '^(node:.*|(fs|path|os|url|child_process|worker_threads|process|crypto)(/.*)?)$',
      message: 'A pure room imports no Node module: read and write in scripts/ instead.',
    },
    {
      regex: '^(astro|astro:.*|@astrojs/.*|pagefind)(/|$)',
      message: 'A pure room knows neither Astro nor Pagefind: adapt them in src/pages or scripts/.',
    },
    {
      regex: '/(browser|components|layouts|pages|site|i18n|generated)/',
      message: 'A pure room imports nothing from further down the line.',
    },
  ],
};

const IMPURE_GLOBALS = [
  'window',
  'document',
  'location',
  'navigator',
  'localStorage',
  'fetch',
  'process',
  'Buffer',
].map((name) => ({ name, message: 'A pure room has no world around it: pass the value in.' }));

export default defineConfig(
  { ignores: ['dist/', 'pocket/', '.dist-*/', '.astro/', 'src/generated/', 'node_modules/'] },
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ['**/*.ts'] })),
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: PURE_ROOMS,
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': ['error', IMPURE_IMPORTS],
      'no-restricted-globals': ['error', ...IMPURE_GLOBALS],
    },
  },
  ...astro.configs.recommended,
);
