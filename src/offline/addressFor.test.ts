import { describe, expect, test } from 'vitest';
import { addressFor, namesOf } from './addressFor.ts';

const known = new Set(['', 'terms/suanli/', 'lookup.json', 'offline/', '404.html', 'terms/算力/']);
const has = (address: string) => known.has(address);

describe.each(['https://example.org/', 'https://example.org/xincizhi/'])('under %s', (scope) => {
  const ask = (rest: string) => addressFor(scope + rest, scope, has);

  test.each([
    ['', ''],
    ['index.html', ''],
    ['?utm_source=mail', ''],
    ['terms/suanli/', 'terms/suanli/'],
    ['terms/suanli', 'terms/suanli/'],
    ['terms/suanli.html', 'terms/suanli/'],
    ['terms/suanli/index.html', 'terms/suanli/'],
    ['terms/suanli/index', 'terms/suanli/'],
    ['terms/suanli/?mark=算力#s1', 'terms/suanli/'],
    ['terms/%E7%AE%97%E5%8A%9B/', 'terms/算力/'],
    ['lookup.json?v=2', 'lookup.json'],
    ['404.html', '404.html'],
  ])('“%s” is “%s”', (asked, address) => {
    expect(ask(asked)).toBe(address);
  });

  test.each(['terms/', 'lookup.json/', 'terms/%E7%AE', '//evil.example/', '..%2Flookup.json'])(
    '“%s” is none',
    (asked) => {
      expect(ask(asked)).toBeUndefined();
    },
  );

  test('another host’s is none', () => {
    expect(addressFor('https://evil.example/lookup.json', scope, has)).toBeUndefined();
  });
});

test('the folder of the site without its slash is its first page', () => {
  const scope = 'https://example.org/xincizhi/';
  expect(addressFor('https://example.org/xincizhi', scope, has)).toBe('');
});

test('what lies beside the folder of the site is none', () => {
  const scope = 'https://example.org/xincizhi/';
  expect(addressFor('https://example.org/xincizhi-old/', scope, has)).toBeUndefined();
  expect(addressFor('https://example.org/lookup.json', scope, has)).toBeUndefined();
});

test('a page has several names, a file one', () => {
  expect(namesOf('')).toEqual(['', 'index.html']);
  expect(namesOf('terms/suanli/')).toContain('terms/suanli/index.html');
  expect(namesOf('lookup.json')).toEqual(['lookup.json']);
});
