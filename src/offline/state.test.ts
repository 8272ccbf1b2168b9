import { describe, expect, test } from 'vitest';
import {
  EMPTY,
  isWaiting,
  readState,
  takeOver,
  versionsInUse,
  whenSaved,
  withEdition,
  withTab,
} from './state.ts';

test('the first version is shown, the next one waits', () => {
  const first = whenSaved(EMPTY, 'hans', 'A');
  expect(first.editions.hans).toMatchObject({ current: 'A', wanted: true });
  expect(isWaiting(first)).toBe(false);
  const second = whenSaved(first, 'hans', 'B');
  expect(second.editions.hans).toMatchObject({ current: 'A', next: 'B' });
  expect(isWaiting(second)).toBe(true);
});

test('a third takes the place of the one that waits', () => {
  const state = ['A', 'B', 'C'].reduce((one, version) => whenSaved(one, 'hans', version), EMPTY);
  expect(state.editions.hans).toMatchObject({ current: 'A', next: 'C' });
});

test('a site that goes back to what is shown has nothing waiting', () => {
  const state = ['A', 'B', 'A'].reduce((one, version) => whenSaved(one, 'hans', version), EMPTY);
  expect(state.editions.hans?.next).toBeUndefined();
  expect(isWaiting(state)).toBe(false);
});

test('all editions are taken over together, one without news stays as it is', () => {
  const saved = [
    ['hans', 'A'],
    ['en', 'a'],
    ['tw', 'x'],
    ['hans', 'B'],
    ['en', 'b'],
  ] as const;
  const state = takeOver(saved.reduce((one, [id, version]) => whenSaved(one, id, version), EMPTY));
  expect(state.editions.hans?.current).toBe('B');
  expect(state.editions.en?.current).toBe('b');
  expect(state.editions.tw?.current).toBe('x');
  expect(isWaiting(state)).toBe(false);
});

test('a save that succeeds forgets the failure before it', () => {
  const failed = withEdition(whenSaved(EMPTY, 'hk', 'A'), 'hk', { failure: 'offline' });
  expect(failed.editions.hk).toMatchObject({ current: 'A', failure: 'offline' });
  expect(whenSaved(failed, 'hk', 'B').editions.hk?.failure).toBeUndefined();
});

describe('versions in use', () => {
  const state = withTab(whenSaved(whenSaved(EMPTY, 'hans', 'B'), 'hans', 'C'), {
    id: 'old',
    version: 'A',
  });

  test('are what is shown, what waits, and what an open tab came from', () => {
    expect(versionsInUse(state, new Set(['old']))).toEqual(new Set(['A', 'B', 'C']));
  });

  test('are no more those of a tab that is closed', () => {
    expect(versionsInUse(state, new Set())).toEqual(new Set(['B', 'C']));
  });
});

test('a tab that shows another page comes from that page’s version', () => {
  const state = withTab(withTab(EMPTY, { id: 't', version: 'A' }), { id: 't', version: 'B' });
  expect(state.tabs).toEqual([{ id: 't', version: 'B' }]);
});

test('the last hundred pages are remembered', () => {
  const state = Array.from({ length: 250 }, (_, index) => String(index)).reduce(
    (one, id) => withTab(one, { id, version: 'A' }),
    EMPTY,
  );
  expect(state.tabs).toHaveLength(100);
  expect(state.tabs.at(-1)?.id).toBe('249');
});

test.each([undefined, null, 3, 'A', [], {}, { format: 2, editions: {}, tabs: [] }])(
  'what is no state of this format (%j) is taken for none',
  (json) => {
    expect(readState(json)).toEqual(EMPTY);
  },
);
