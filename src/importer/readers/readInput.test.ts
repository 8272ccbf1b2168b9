import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { makeDocx, paragraph } from '../../../tests/lib/makeDocx.ts';
import { makePdf } from '../../../tests/lib/makePdf.ts';
import { textOf } from '../hanOf.ts';
import { InputError } from './inputError.ts';
import { readInput } from './readInput.ts';

const pdf = {
  cMapUrl: fileURLToPath(new URL('../../../node_modules/pdfjs-dist/cmaps/', import.meta.url)),
};
const read = (input: string | Uint8Array, name?: string, encoding?: string) =>
  readInput(typeof input === 'string' ? strToU8(input) : input, { name, encoding, pdf });

const kinds = async (input: string | Uint8Array, name?: string) =>
  (await read(input, name)).units.map(({ kind }) => kind);

describe('the format is known', () => {
  test.each([
    ['电价下调', 'a.txt', 'line'],
    ['电价下调', undefined, 'line'],
    ['# 电价', undefined, 'line'],
    ['# 电价', '稿.MD', 'heading'],
    ['<h2>电价</h2>', 'a.htm', 'heading'],
    ['<h2>电价</h2>', undefined, 'heading'],
    ['<b>电价</b>', 'a.txt', 'line'],
    ['<!DOCTYPE html><p>电价', 'a.txt', 'paragraph'],
    ['\ufeff <html><p>电价', 'a.doc', 'paragraph'],
  ])('%s in %s', async (text, name, kind) => {
    expect(await kinds(text, name)).toEqual([kind]);
  });

  test('of Word files and PDFs without a name, and with a wrong one', async () => {
    expect(await kinds(makeDocx(paragraph('甲')))).toEqual(['paragraph']);
    expect(await kinds(makePdf([[{ text: '甲', x: 60, y: 500 }]]), 'a.txt')).toEqual(['line']);
  });
});

test('a page says its encoding, and a remark what is guessed', async () => {
  const page = iconv.encode('<html><meta charset="gb2312"><p>电价下调了两成。</p>', 'gbk');
  const { units, remarks } = await read(new Uint8Array(page), 'a.html');
  expect(units.map(textOf)).toEqual(['电价下调了两成。']);
  expect(remarks).toEqual([]);
  const text = new Uint8Array(iconv.encode('电价下调了两成。', 'gbk'));
  expect((await read(text, 'a.txt')).remarks).toHaveLength(1);
  expect((await read(text, 'a.txt', 'gbk')).remarks).toHaveLength(0);
});

describe('what is not read is an error with a remedy', () => {
  const compound = (stream: string) =>
    new Uint8Array([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      ...new Uint8Array(600),
      ...iconv.encode(stream, 'utf-16le'),
    ]);

  test.each([
    ['nothing', '', 'a.txt', /empty/],
    ['white space', ' \n　\n', 'a.txt', /no text/],
    ['RTF', '{\\rtf1 甲}', 'a.rtf', /RTF/],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10]), 'a.png', /picture/],
    ['an archive', zipSync({ 'a.txt': strToU8('甲') }), 'a.zip', /archive/],
    [
      'a spreadsheet',
      zipSync({ '[Content_Types].xml': strToU8('<a/>'), 'xl/a.xml': strToU8('<a/>') }),
      'a.xlsx',
      /no Word document/,
    ],
    [
      'a book',
      zipSync({ mimetype: [strToU8('application/epub+zip'), { level: 0 }] }),
      'a.epub',
      /EPUB/,
    ],
    ['the old format of Word', compound('WordDocument'), 'a.doc', /old format/],
    ['a locked file', compound('EncryptedPackage'), 'a.docx', /password/],
    ['a web archive', 'MIME-Version: 1.0\n', 'a.mht', /MHTML/],
    ['an article', '---\ntitle: 甲\n---\n', 'a.mdx', /already/],
    ['an unknown ending', '甲,乙', 'a.csv', /\.csv/],
    ['a wrong ending', '甲', 'a.docx', /is none/],
    ['what is too large', new Uint8Array(50_000_001), 'a.txt', /50 MB/],
    ['quotations without end', `${'>'.repeat(20_000)}甲`, 'a.md', /100 deep/],
    ['elements without end', `${'<div>'.repeat(20_000)}甲`, 'a.html', /deep/],
  ])('%s', async (_, input, name, message) => {
    await expect(read(input, name)).rejects.toThrow(InputError);
    await expect(read(input, name)).rejects.toThrow(message);
  });
});
