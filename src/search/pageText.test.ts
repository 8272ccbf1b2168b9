import { expect, test } from 'vitest';
import { TEXT_ENCODING, readPageText, writePageText } from './pageText.ts';
import type { SearchPage } from './searchPage.ts';

test('the text of a page is read as it was written, whatever stands in it', () => {
  const decoder = new TextDecoder(TEXT_ENCODING);
  const page: SearchPage = {
    path: 'terms/suanli/',
    kind: 'term',
    title: '算力“網”',
    source: '算力“网”',
    date: '2026-11-24',
    subjects: ['算力'],
    sections: [
      {
        id: '',
        heading: '',
        blocks: ['算力“網”', '𠮷、👍、か、é、\u0000、\ud800，…—～％'],
        replaced: { 1: [{ start: 0, end: 2, source: '吉' }] },
      },
      { id: 's1', heading: '底座 ', blocks: ['底座', '﹙㊣㈱嗀兀﹫︐⺁'] },
      { id: 's2', heading: '空', blocks: [] },
    ],
  };
  const bytes = writePageText(page, decoder);
  expect(readPageText(decoder.decode(bytes))).toEqual(page);
  expect(bytes.length).toBeLessThan(new TextEncoder().encode(JSON.stringify(page)).length + 60);
});
