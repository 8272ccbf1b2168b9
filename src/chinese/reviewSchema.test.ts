import { describe, expect, test } from 'vitest';
import { NO_SETTINGS, createConverters } from './createConverters.ts';
import { placeOf, reviewSchema, reviewedPlaces } from './reviewSchema.ts';

describe('a place is its character with the clause around it', () => {
  test.each([
    ['他说，从新闻报道里读到。', 8, '从新闻报道【里】读到'],
    ['里', 0, '【里】'],
    ['“头发”', 2, '头【发】'],
    ['一二三四五六七八九十里一二三四五六七八九', 10, '三四五六七八九十【里】一二三四五六七八'],
  ])('%s at %i', (text, at, place) => {
    expect(placeOf(text, at)).toBe(place);
  });
});

test('a confirmed place is read back', () => {
  const review = reviewSchema.parse([{ place: '从【里】读', tw: '裡', hk: '裏' }]);
  expect(reviewedPlaces(review, 'hk')).toEqual([
    { before: '从', character: '里', after: '读', becomes: '裏' },
  ]);
});

test('a confirmed place does not speak for its character elsewhere', () => {
  const review = [
    { place: '【党】', tw: '黨', hk: '黨' },
    { place: '被【发】明', tw: '髮', hk: '髮' },
  ];
  const { tw } = createConverters({ ...NO_SETTINGS, review });
  expect(tw('党项人')).toBe('党項人');
  expect(tw('党，被发明')).toBe('黨，被髮明');
  expect(tw('他被发明家')).toBe('他被發明家');
});

test.each(['没有', '【两字】', '【一】【二】', '【】'])('%s is no place', (place) => {
  expect(reviewSchema.safeParse([{ place, tw: '裡', hk: '裏' }]).success).toBe(false);
});
