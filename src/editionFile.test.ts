import { expect, test } from 'vitest';
import { editionFile } from './editionFile.ts';

test.each([
  ['Xincizhi', 'xincizhi-tw.epub'],
  ['Běijīng’s  Words!', 'beijing-s-words-tw.epub'],
  ['../词', 'book-tw.epub'],
])('the file of %s is called %s', (name, file) => {
  expect(editionFile(name, 'tw', 'epub')).toBe(file);
});
