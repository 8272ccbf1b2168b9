import { describe, expect, test } from 'vitest';
import { makeEntry } from '../../../tests/lib/makeEntry.ts';
import { componentsOf, relationGraph, surroundingsOf } from './relationGraph.ts';

const graph = relationGraph([
  makeEntry('suanli', '算力', { related: ['cunli'] }),
  makeEntry('zhisuan', '智算', { broader: ['suanli'] }),
  makeEntry('cunli', '存力', { related: ['suanli', 'eb'] }),
  makeEntry('eb', 'EB', { related: ['cunli'] }),
  makeEntry('chaoshou', '抄手', { related: ['jiancan'] }),
  makeEntry('jiancan', '简餐', { related: ['chaoshou'] }),
  makeEntry('deepseek', 'DeepSeek'),
]);

test('a relation that holds both ways is one', () => {
  expect(graph.relations).toEqual([
    { from: 'suanli', to: 'zhisuan', kind: 'narrower' },
    { from: 'cunli', to: 'suanli', kind: 'related' },
    { from: 'cunli', to: 'eb', kind: 'related' },
    { from: 'chaoshou', to: 'jiancan', kind: 'related' },
  ]);
});

test('parts that nothing joins come apart, the largest first, without what stands alone', () => {
  expect(componentsOf(graph).map(({ ids }) => ids)).toEqual([
    ['suanli', 'zhisuan', 'cunli', 'eb'],
    ['chaoshou', 'jiancan'],
  ]);
  expect(componentsOf({ ids: [], relations: [] })).toEqual([]);
});

describe('the surroundings of an entry', () => {
  const around = (id: string, limit: number) => surroundingsOf(graph, id, limit).ids;

  test('reach as far as whole rings fit', () => {
    expect(around('zhisuan', 4)).toEqual(['suanli', 'zhisuan', 'cunli', 'eb']);
    expect(around('zhisuan', 3)).toEqual(['suanli', 'zhisuan', 'cunli']);
  });

  test('always hold the first ring', () => {
    expect(around('suanli', 1)).toEqual(['suanli', 'zhisuan', 'cunli']);
  });

  test('hold relations among neighbours, and none that leads out', () => {
    expect(surroundingsOf(graph, 'suanli', 3).relations).toHaveLength(2);
  });

  test('are the entry alone where it has no relations', () => {
    expect(around('deepseek', 9)).toEqual(['deepseek']);
  });
});
