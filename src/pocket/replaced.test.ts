import { expect, test } from 'vitest';
import type { SearchPage } from '../search/searchPage.ts';
import { addReplaced, takeReplaced } from './replaced.ts';

const bare: SearchPage = {
  path: 'terms/qishou/',
  kind: 'term',
  title: '外送員',
  subjects: [],
  sections: [
    { id: '', heading: '', blocks: ['用伺服器', '外送員'] },
    { id: 's1', heading: '軟體', blocks: ['軟體與網路'] },
  ],
};
const page: SearchPage = {
  ...bare,
  source: '骑手',
  sections: [
    {
      id: '',
      heading: '',
      blocks: ['用伺服器', '外送員'],
      replaced: {
        0: [{ start: 1, end: 4, source: '服务器' }],
        1: [{ start: 0, end: 3, source: '骑手' }],
      },
    },
    {
      id: 's1',
      heading: '軟體',
      blocks: ['軟體與網路'],
      replaced: {
        0: [
          { start: 0, end: 2, source: '软件' },
          { start: 3, end: 5, source: '网络' },
        ],
      },
    },
  ],
};

test('what is kept beside a page and put back makes it the same again', () => {
  expect(addReplaced(bare, takeReplaced(page))).toEqual(page);
});

test('of a page without words of its own nothing is kept', () => {
  expect(takeReplaced(bare)).toBeUndefined();
  expect(addReplaced(bare, undefined)).toEqual(bare);
});
