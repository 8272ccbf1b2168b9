import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Nodes } from 'hast';
import { describe, expect, test } from 'vitest';
import { DIST } from '../../scripts/lib/paths.ts';
import { EDITIONS, parseAddress } from '../../src/editions.ts';
import { readDialogs, readPages } from '../lib/dist.ts';
import { SIMPLIFIED_ONLY, TRADITIONAL_ONLY } from '../lib/scripts.ts';
import { textsIn } from '../lib/textsIn.ts';

const dialogs = EDITIONS.map(({ id }) => readDialogs(id));
const pages = [...readPages(), ...dialogs].map(({ address, tree }) => ({
  address,
  ...parseAddress(address),
  tree,
}));

const found = (lang: string, edition: string, characters: ReadonlySet<string>) =>
  pages
    .filter((page) => page.edition.id === edition)
    .flatMap(({ address, tree }) =>
      [...textsIn(tree, lang)].flatMap((text) =>
        Array.from(text).some((character) => characters.has(character))
          ? [`/${address} ${text.trim().slice(0, 60)}`]
          : [],
      ),
    );

describe('no page has a character of the other script, outside what is marked as such', () => {
  test.each([
    ['tw', 'zh-Hant-TW'],
    ['hk', 'zh-Hant-HK'],
  ])('%s', (edition, lang) => {
    expect(pages.some((page) => page.edition.id === edition)).toBe(true);
    expect(found(lang, edition, SIMPLIFIED_ONLY)).toEqual([]);
  });

  test('hans', () => {
    expect(found('zh-Hans', 'hans', TRADITIONAL_ONLY)).toEqual([]);
  });
});

test('in Taiwan 信息 is 資訊, and 国家信息中心 keeps its name', () => {
  const texts = pages
    .filter((page) => page.edition.id === 'tw')
    .map(({ tree }) => [...textsIn(tree, 'zh-Hant-TW')].join(''))
    .join('');
  expect(texts).toContain('國家信息中心');
  expect(texts).not.toContain('國家資訊中心');
  expect(texts).toContain('補全樓層資訊');
});

test('Chinese in the English edition is marked, and bears its Traditional forms', () => {
  const bare: string[] = [];
  const unmarked = (node: Nodes, lang: string, address: string): void => {
    if (node.type === 'text' && lang === 'en' && /\p{Script=Han}/u.test(node.value)) {
      bare.push(`/${address} ${node.value.slice(0, 60)}`);
    }
    if (node.type === 'element') {
      const own = node.properties['lang'];
      if (['head', 'script', 'style', 'template'].includes(node.tagName)) return;
      const inner = typeof own === 'string' ? own : lang;
      for (const child of node.children) unmarked(child, inner, address);
    } else if ('children' in node) {
      for (const child of node.children) unmarked(child, lang, address);
    }
  };
  const english = pages.filter((page) => page.edition.id === 'en');
  for (const { tree, address } of english) unmarked(tree, 'en', address);
  expect(bare).toEqual([]);
});

test('no dictionary of conversion reaches the browser', () => {
  const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:js|mjs|json)$/.test(name),
  );
  const scripts = files.filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(0);
  for (const name of scripts) {
    const text = readFileSync(path.join(DIST, name), 'utf8');
    const characters = new Set(Array.from(text).filter((one) => SIMPLIFIED_ONLY.has(one)));
    expect(characters.size, name).toBeLessThan(200);
  }
});
