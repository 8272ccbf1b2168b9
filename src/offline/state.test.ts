import { describe, expect, test } from 'vitest';
import type { EditionId } from '../editions.ts';
import {
  EMPTY,
  isWaiting,
  readState,
  takeOver,
  toBringUp,
  versionsInUse,
  whenAsked,
  whenBegun,
  whenFailed,
  whenGone,
  whenRemoved,
  whenSaved,
  whenUpToDate,
  whenThere,
  withTab,
} from './state.ts';
import type { SavedState } from './state.ts';

/** A save from its beginning to its end. */
const save = (state: SavedState, id: EditionId, version: string) =>
  whenSaved(whenBegun(state, id, version), id, version);
const NONE: ReadonlySet<string> = new Set();

test('the first version is shown, the next one waits', () => {
  const first = save(EMPTY, 'hans', 'A');
  expect(first.editions.hans).toMatchObject({ current: 'A', wanted: true });
  expect(isWaiting(first)).toBe(false);
  const second = save(first, 'hans', 'B');
  expect(second.editions.hans).toMatchObject({ current: 'A', next: 'B' });
  expect(isWaiting(second)).toBe(true);
});

test('a third takes the place of the one that waits', () => {
  const state = ['A', 'B', 'C'].reduce((one, version) => save(one, 'hans', version), EMPTY);
  expect(state.editions.hans).toMatchObject({ current: 'A', next: 'C' });
});

test('a site that goes back to what is shown has nothing waiting, nor on its way', () => {
  const state = ['A', 'B'].reduce((one, version) => save(one, 'hans', version), EMPTY);
  const back = whenUpToDate(whenFailed(whenBegun(state, 'hans', 'C'), 'hans', 'host'), 'hans', 'A');
  expect(back.editions.hans).toEqual({ wanted: true, current: 'A' });
  expect(isWaiting(back)).toBe(false);
  // What is written each time would be written at every visit.
  expect(whenUpToDate(back, 'hans', 'A')).toBe(back);
});

test('a site that goes back to what waits gives up what was on its way, and waits on', () => {
  const state = ['A', 'B'].reduce((one, version) => save(one, 'hans', version), EMPTY);
  const failed = whenFailed(whenBegun(state, 'hans', 'C'), 'hans', 'host');
  expect(whenUpToDate(failed, 'hans', 'B').editions.hans).toEqual({
    wanted: true,
    current: 'A',
    next: 'B',
  });
});

test('all editions are taken over together, one without news stays as it is', () => {
  const saved = [
    ['hans', 'A'],
    ['en', 'a'],
    ['tw', 'x'],
    ['hans', 'B'],
    ['en', 'b'],
  ] as const;
  const state = takeOver(saved.reduce((one, [id, version]) => save(one, id, version), EMPTY));
  expect(state.editions.hans?.current).toBe('B');
  expect(state.editions.en?.current).toBe('b');
  expect(state.editions.tw?.current).toBe('x');
  expect(isWaiting(state)).toBe(false);
});

test('a save that begins forgets the failure before it', () => {
  const failed = whenFailed(save(EMPTY, 'hk', 'A'), 'hk', 'offline');
  expect(failed.editions.hk).toMatchObject({ current: 'A', failure: 'offline' });
  expect(save(failed, 'hk', 'B').editions.hk?.failure).toBeUndefined();
});

test('a save that ends after its edition was removed changes nothing', () => {
  const removed = whenRemoved(whenBegun(EMPTY, 'hans', 'A'), 'hans');
  expect(whenSaved(removed, 'hans', 'A')).toBe(removed);
  expect(removed.editions.hans).toEqual({ wanted: false });
});

test('what was removed is neither begun nor noted to have failed, until the reader asks for it', () => {
  const removed = whenRemoved(save(EMPTY, 'hans', 'A'), 'hans');
  expect(whenBegun(removed, 'hans', 'B')).toBe(removed);
  expect(whenFailed(removed, 'hans', 'offline')).toBe(removed);
  const asked = whenAsked(removed, 'hans');
  expect(whenBegun(asked, 'hans', 'B').editions.hans?.unfinished).toBe('B');
  expect(whenAsked(asked, 'hans')).toBe(asked);
});

test('what was removed is held by no tab', () => {
  const saved = withTab(save(EMPTY, 'hans', 'A'), { id: 't', version: 'A' }, NONE);
  const other = withTab(save(saved, 'en', 'a'), { id: 'u', version: 'a' }, NONE);
  expect(versionsInUse(whenRemoved(other, 'hans'), new Set(['t', 'u']))).toEqual(new Set(['a']));
});

describe('a visit brings up to date', () => {
  test('its own edition, and all that are saved or whose save has not ended', () => {
    const state = whenBegun(save(EMPTY, 'hk', 'A'), 'en', 'a');
    expect(toBringUp(state, 'hans').toSorted()).toEqual(['en', 'hans', 'hk']);
    expect(toBringUp(state, 'hk').toSorted()).toEqual(['en', 'hk']);
  });

  test('not what the reader has removed', () => {
    expect(toBringUp(whenRemoved(save(EMPTY, 'hans', 'A'), 'hans'), 'hans')).toEqual([]);
  });
});

describe('versions in use', () => {
  const state = withTab(
    save(save(EMPTY, 'hans', 'B'), 'hans', 'C'),
    { id: 'old', version: 'A' },
    NONE,
  );

  test('are what is shown, what waits, and what an open tab came from', () => {
    expect(versionsInUse(state, new Set(['old']))).toEqual(new Set(['A', 'B', 'C']));
  });

  test('are no more those of a tab that is closed', () => {
    expect(versionsInUse(state, NONE)).toEqual(new Set(['B', 'C']));
  });

  test('are that of a save which has not ended, until there is no space for it', () => {
    const begun = whenBegun(state, 'hans', 'D');
    expect(versionsInUse(whenFailed(begun, 'hans', 'offline'), NONE)).toContain('D');
    expect(versionsInUse(whenFailed(begun, 'hans', 'full'), NONE)).not.toContain('D');
  });
});

test('a tab that shows another page comes from that page’s version', () => {
  const first = withTab(EMPTY, { id: 't', version: 'A' }, NONE);
  expect(withTab(first, { id: 't', version: 'B' }, NONE).tabs).toEqual([{ id: 't', version: 'B' }]);
});

test('the last hundred pages are remembered, and every one that is open', () => {
  const state = Array.from({ length: 250 }, (_, index) => String(index)).reduce(
    (one, id) => withTab(one, { id, version: 'A' }, new Set(['3'])),
    EMPTY,
  );
  expect(state.tabs).toHaveLength(101);
  expect(state.tabs[0]?.id).toBe('3');
  expect(state.tabs.at(-1)?.id).toBe('249');
});

describe('a host that does not have the site', () => {
  const HOUR = 3_600_000;
  const { state } = whenGone(save(EMPTY, 'hans', 'A'), 1000);

  test('has lost it for good when it still has not an hour later', () => {
    expect(whenGone(EMPTY, 1000).forGood).toBe(false);
    expect(whenGone(state, 1000 + HOUR - 1).forGood).toBe(false);
    expect(whenGone(state, 1000 + HOUR).forGood).toBe(true);
  });

  test('may have it again meanwhile', () => {
    expect(whenGone(whenThere(state), 1000 + HOUR).forGood).toBe(false);
    expect(whenThere(EMPTY)).toBe(EMPTY);
  });
});

test.each([undefined, null, 3, 'A', [], {}, { format: 2, editions: {}, tabs: [] }])(
  'what is no state of this format (%j) is taken for none',
  (json) => {
    expect(readState(json)).toEqual(EMPTY);
  },
);
