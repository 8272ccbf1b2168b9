import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { DIST } from '../../scripts/lib/paths.ts';
import { EDITIONS, addressOf } from '../../src/editions.ts';
import { stringsOf } from '../../src/i18n/strings.ts';
import { byName, elements, readDialogs, readPages, readSearchTexts } from '../lib/dist.ts';

describe.each(EDITIONS)('the dialogs of $label', (edition) => {
  const { html, tree } = readDialogs(edition.id);

  test('are a part of a page, in the words of the edition', () => {
    expect(html).not.toMatch(/<!doctype|<(html|head|body|script|noscript|link)\b/i);
    expect(tree.children.map((child) => (child.type === 'element' ? child.tagName : ''))).toEqual([
      'style',
      'dialog',
      'dialog',
      ...Array<string>(5).fill('template'),
    ]);
    const ids = elements(tree).flatMap(({ properties: { id } }) => id ?? []);
    expect(ids).toEqual(['search-dialog', 'search-input-dialog', 'keys', 'keys-title']);
    expect(byName(tree, 'form')[0]?.properties['action']).toBe(addressOf(edition, 'search/'));
    expect(html).toContain(stringsOf(edition.id).keys.title);
  });

  test('bring their styles, made small', () => {
    const [styles = ''] = /(?<=<style>).*?(?=<\/style>)/s.exec(html) ?? [];
    for (const selector of ['.search-dialog', '.keys', '.update', '.search-results']) {
      expect(styles).toContain(`${selector}{`);
    }
    expect(styles).not.toMatch(/@import|\n.*\n/);
  });

  test('are no page: neither listed nor searched', () => {
    const sitemap = readFileSync(path.join(DIST, 'sitemap.xml'), 'utf8');
    expect(sitemap).not.toContain('dialogs/');
    expect(readSearchTexts(edition.id).map((page) => page.path)).not.toContain('dialogs/');
  });
});

test('in English they quote no Chinese, which would want its Traditional forms', () => {
  expect(readDialogs('en').html).not.toMatch(/\p{Script=Han}/u);
});

test('no page carries them, nor the styles of the dialog and the list of keys', () => {
  const heavy = readPages().filter(
    ({ html }) =>
      /<dialog|<template data-offer/.test(html) || /\.(search-dialog|keys)\b/.test(html),
  );
  expect(heavy.map(({ address }) => address)).toEqual([]);
});
