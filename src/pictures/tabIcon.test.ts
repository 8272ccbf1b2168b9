import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { faces } from '../site/pictures/faces.ts';
import { drawWordMark } from './drawWordMark.ts';
import { dataAddress, tabIcon } from './tabIcon.ts';

const mark = await drawWordMark(faces, { seal: '词', name: '新词志', script: 'hans' });
const icon = tabIcon(mark, mark.height);

test('the icon of a tab adapts to the dark, in paths alone', () => {
  expect(icon).toContain('prefers-color-scheme:dark');
  expect(icon).not.toMatch(/<text|url\(/);
});

test('beside the word mark it weighs little', () => {
  const page = mark.square + mark.character + mark.name;
  const own = gzipSync(dataAddress(icon) + page).length - gzipSync(page).length;
  expect(own).toBeLessThan(250);
});

test('as an address it can stand in an attribute, and is the same drawing', () => {
  const address = dataAddress(`${icon}<!-- 100% -->`);
  expect(address).not.toMatch(/["#<>]/);
  const [, drawing = ''] = /^data:image\/svg\+xml,(.*)$/s.exec(address) ?? [];
  expect(decodeURIComponent(drawing).replaceAll("'", '"')).toBe(`${icon}<!-- 100% -->`);
});
