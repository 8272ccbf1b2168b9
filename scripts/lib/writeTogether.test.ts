import { mkdtemp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeTogether } from './writeTogether.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'xincizhi-together-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

test('all are written, folders with them', async () => {
  const file = path.join(folder, 'articles/zh/suanli.mdx');
  await writeTogether(
    new Map([
      [file, '算力'],
      [path.join(folder, 'b.mdx'), '存力'],
    ]),
  );
  expect(await readFile(file, 'utf8')).toBe('算力');
  expect(await readdir(folder)).toEqual(['articles', 'b.mdx']);
});

test('where one cannot be, none is, and nothing is left beside', async () => {
  await writeFile(path.join(folder, 'a.mdx'), '从前');
  await writeFile(path.join(folder, 'taken'), '');
  const files = new Map([
    [path.join(folder, 'a.mdx'), '算力'],
    [path.join(folder, 'taken/b.mdx'), '存力'],
  ]);
  await expect(writeTogether(files)).rejects.toThrow();
  expect(await readFile(path.join(folder, 'a.mdx'), 'utf8')).toBe('从前');
  expect(await readdir(folder)).toEqual(['a.mdx', 'taken']);
});

test('a folder in the place of a file is left alone', async () => {
  await mkdir(path.join(folder, 'a.mdx'));
  await expect(writeTogether(new Map([[path.join(folder, 'a.mdx'), '算力']]))).rejects.toThrow();
  expect(await readdir(folder)).toEqual(['a.mdx']);
});
