import { expect, test } from 'vitest';
import type { SearchPage } from '../../../src/search/searchPage.ts';
import { drawKinds } from './drawKinds.ts';

const PAGE: SearchPage = {
  path: 'a/',
  kind: 'article',
  title: '算力',
  subjects: [],
  sections: [
    {
      id: '',
      heading: '',
      blocks: [
        '总规模达到 788EFLOPS 的智能算力，占比36%，机架3.1万架。',
        '“人工智能+”行动里的Vue组件，用 TypeScript 写成，很快。',
      ],
    },
  ],
};

test('queries of each kind are drawn from the text, the same for the same seed', () => {
  const drawn = drawKinds([PAGE], new Map(), 5, 3);
  expect(drawn).toEqual(drawKinds([PAGE], new Map(), 5, 3));
  const fits: Record<keyof typeof drawn, RegExp> = {
    single: /^\p{Script=Han}$/u,
    mixed: /\p{Script=Han}.*[A-Za-z0-9]|[A-Za-z0-9].*\p{Script=Han}/u,
    signs: /[%+]|3\.1/,
    half: /[a-zA-Z]{2}$/,
    pause: /.[，。].|.，/u,
    words: /^\S+ \S+$/,
  };
  for (const [kind, queries] of Object.entries(drawn)) {
    expect(queries.length, kind).toBeGreaterThan(0);
    for (const query of queries) expect(query).toMatch(fits[kind as keyof typeof fits]);
  }
  for (const query of drawn.half) expect(query).not.toMatch(/(EFLOPS|TypeScript)$/);
});
