import { expect, test } from 'vitest';
import { idIn, pathOf, readPlace, writePlace } from './fragment.ts';

test('a page has the id of its address, and what is on it has that before its own', () => {
  expect(idIn('')).toBe('home');
  expect(idIn('terms/suanli/')).toBe('terms/suanli');
  expect(idIn('articles/suanli-kuorong/', 's1-1p1')).toBe('articles/suanli-kuorong/s1-1p1');
});

test.each(['', 'terms/', 'terms/suanli/'])('the page of an id is known: %s', (path) => {
  expect(pathOf(idIn(path))).toBe(path);
});

test.each(['算力', '"供需 错配" & 100%', '\ud83d', '#?='])(
  'what is to be marked comes back: %s',
  (mark) => {
    const { hash } = new URL(writePlace({ id: 'terms/suanli', mark }), 'file:///x.html');
    const expected = mark === '\ud83d' ? '\ufffd' : mark;
    expect(readPlace(hash)).toEqual({ id: 'terms/suanli', mark: expected });
  },
);

test('an id in Chinese is read as the browser spells it; what is no UTF-8 does no harm', () => {
  const { hash } = new URL('#terms/主题', 'file:///x.html');
  expect(readPlace(hash)).toEqual({ id: 'terms/主题' });
  expect(readPlace('#%E7%AE')).toEqual({ id: '%E7%AE' });
  expect(readPlace('')).toEqual({ id: '' });
});
