import { expect, test } from 'vitest';
import { restoreCharacters } from './restoreCharacters.ts';

test.each([
  ['算⼒', '算力'],
  ['⻋间⻓⽅', '车间长方'],
  ['\uf92c\uf9dc', '郎隆'],
  ['ﬁle', 'file'],
  ['Ⅲ①㎡ＡＢ，', 'Ⅲ①㎡ＡＢ，'],
])('%s is %s', (text, expected) => {
  expect(restoreCharacters([text]).texts).toEqual([expected]);
});

test('a radical that fonts draw in two ways follows the script of the text', () => {
  expect(restoreCharacters(['⼾籍', '他们说']).texts[0]).toBe('户籍');
  expect(restoreCharacters(['⼾籍', '他們說']).texts[0]).toBe('戶籍');
});

test('what was put back is counted, ligatures aside', () => {
  expect(restoreCharacters(['ﬁ⼒', '⼒'])).toMatchObject({ first: '⼒力', count: 2 });
});
