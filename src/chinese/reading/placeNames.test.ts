import { expect, test } from 'vitest';
import { placeNameIn } from './placeNames.ts';

test('a place is cut from what it is', () => {
  expect(placeNameIn('北京市')).toEqual(['北京', '市']);
  expect(placeNameIn('西城区')).toEqual(['西城', '区']);
  expect(placeNameIn('广东省')).toEqual(['广东', '省']);
  expect(placeNameIn('重庆')).toEqual(['重庆']);
});

test('what the dictionary takes for a place is not always one', () => {
  for (const word of ['城市', '东西', '深度', '港湾', '老城区', '自治区', '大城市', '算力', '']) {
    expect(placeNameIn(word)).toBeUndefined();
  }
});
