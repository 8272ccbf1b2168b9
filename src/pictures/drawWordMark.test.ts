import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { faces } from '../site/pictures/faces.ts';
import { drawIcon } from './drawIcon.ts';
import { drawWordMark } from './drawWordMark.ts';

const hans = { seal: '词', name: '新词志', script: 'hans' } as const;
const numbersIn = (path: string) => Array.from(path.matchAll(/-?[\d.]+/g), Number);

test('the word mark is light enough to stand on every page', async () => {
  const { square, character, name } = await drawWordMark(faces, hans);
  expect(gzipSync(square + character + name).length).toBeLessThan(1200);
  expect(numbersIn(name).every(Number.isInteger)).toBe(true);
});

test('the character of the seal stands in the name with the same numbers', async () => {
  const { character, name } = await drawWordMark(faces, hans);
  expect(name).toContain(character.replace(/^M[-\d. ]+/, ''));
});

test('a seal of several characters stays within its square', async () => {
  const { character } = await drawWordMark(faces, { ...hans, seal: '新词志' });
  const [x = 0] = numbersIn(character);
  expect(x).toBeGreaterThan(0);
  expect(x).toBeLessThan(144);
});

test('a longer name makes a longer mark', async () => {
  const { width } = await drawWordMark(faces, hans);
  const longer = await drawWordMark(faces, { ...hans, name: '新词志词典' });
  expect(longer.width).toBeGreaterThan(width);
});

test('what a system cuts to an icon has no empty corners', async () => {
  const maskable = await drawIcon(faces, { seal: '词', script: 'hans', kind: 'maskable' });
  expect(maskable).toContain('M0 0h64v64h-64z');
});
