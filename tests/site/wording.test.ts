import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { createConverters } from '../../src/chinese/createConverters.ts';
import type { ConversionSettings } from '../../src/chinese/createConverters.ts';
import { editionOf, parseAddress } from '../../src/editions.ts';
import type { EditionId } from '../../src/editions.ts';
import { hasClass, readDialogs, readGenerated, readPages } from '../lib/dist.ts';
import { textsIn } from '../lib/textsIn.ts';

const settings = readGenerated('conversion') as ConversionSettings;
const inTaiwan = createConverters(settings).tw;
const properNames = [...settings.names.map(({ name }) => name), ...settings.proper]
  .map(inTaiwan)
  .toSorted((a, b) => b.length - a.length);

/** Words of the Mainland that stand on no page for Taiwan; none is a part of a word used there. */
const MAINLAND_WORDS =
  /軟件|硬件|信息|視頻|網絡|服務器|芯片|數據中心|數據庫|人工智能|應用程序|程序代碼|程序程式碼|程序員|字節|實時取用|超級計算機|勞動合同|文化水平|供給質量|時延|搜索|數字經濟|數字化/g;

/** Words in which 著 is no particle. */
const OF_BOOKS_AND_FAME = /著[名作稱述者錄]|[名原專論土巨顯卓編]著/g;

/** The Mainland words of a text for Taiwan, each with what stands around it. */
function mainlandWords(text: string): string[] {
  const free = properNames.reduce(
    (rest, name) => rest.replaceAll(name, '□'),
    text.replace(/《[^《》]*》/g, '□'),
  );
  return inContext(free, MAINLAND_WORDS);
}

/** What a text for Hong Kong has as Taiwan writes it, each with what stands around it. */
const taiwanForms = (text: string) =>
  inContext(text.replace(OF_BOOKS_AND_FAME, '□'), /著|裡|什麼|說/g);

const inContext = (text: string, words: RegExp) =>
  Array.from(text.matchAll(words), ({ index, 0: word }) =>
    text.slice(Math.max(0, index - 8), index + word.length + 8),
  );

/** Lines of the concordance are cut, names too; what an entry is called elsewhere is said as such. */
const isLeftOut = (element: Element) =>
  ['rt', 'rp'].includes(element.tagName) ||
  hasClass(element, 'kwic') ||
  hasClass(element, 'mainland');

function foundOnPages(id: EditionId, find: (text: string) => string[]): string[] {
  const { lang } = editionOf(id);
  const pages = readPages().filter(({ address }) => parseAddress(address).edition.id === id);
  const own = [...pages, readDialogs(id)];
  expect(own.length).toBeGreaterThan(100);
  return own.flatMap(({ address, tree }) =>
    // The pinyin above a text cuts it into words, and names with it.
    find([...textsIn(tree, lang, isLeftOut)].join('')).map((found) => `/${address} ${found}`),
  );
}

test('no page for Taiwan has a word of the Mainland, outside names and titles', () => {
  expect(foundOnPages('tw', mainlandWords)).toEqual([]);
});

test('no page for Hong Kong has 著 as a particle, 裡, 什麼 or 說', () => {
  expect(foundOnPages('hk', taiwanForms)).toEqual([]);
});

describe('what is looked for is found', () => {
  test.each([
    ['國家信息中心的信息', ['□的信息']],
    ['《數據中心設計規範》和程序程式碼', ['□和程序程式碼']],
    ['資料中心的網路延遲', []],
  ])('in Taiwan: %s', (text, found) => {
    expect(mainlandWords(text)).toEqual(found);
  });

  test.each([
    ['著名作家看著窗外', ['□作家看著窗外']],
    ['屋裡的人說什麼', ['屋裡的人說什麼', '屋裡的人說什麼', '屋裡的人說什麼']],
    ['著作裏説的是甚麼', []],
  ])('in Hong Kong: %s', (text, found) => {
    expect(taiwanForms(text)).toEqual(found);
  });
});
