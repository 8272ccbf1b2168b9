import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { identifierOf } from './identifierOf.ts';
import { zipBook } from './zipBook.ts';

const files = new Map<string, string | Uint8Array>([
  ['META-INF/container.xml', '<container/>'],
  ['EPUB/glossary-s.xhtml', '算力'],
  ['EPUB/picture-1.png', Uint8Array.of(137, 80, 78, 71)],
]);

test('a reader knows the book by its first bytes', () => {
  const bytes = Buffer.from(zipBook(files));
  expect(bytes.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
  expect(bytes.readUInt16LE(8), 'stored').toBe(0);
  expect(bytes.readUInt16LE(28), 'no extra field').toBe(0);
  expect(bytes.subarray(30, 58).toString('latin1')).toBe('mimetypeapplication/epub+zip');
});

test('every file comes back as it was', () => {
  const { mimetype, ...rest } = unzipSync(zipBook(files));
  expect(new TextDecoder().decode(mimetype)).toBe('application/epub+zip');
  const plain = [...files].map(([name, content]) => [name, Buffer.from(content).toString('hex')]);
  expect(
    Object.entries(rest).map(([name, bytes]) => [name, Buffer.from(bytes).toString('hex')]),
  ).toEqual(plain);
});

test('the same files are the same book, whatever the day and the time zone', () => {
  const zone = process.env['TZ'];
  const books = ['Asia/Shanghai', 'America/Los_Angeles'].map((place) => {
    process.env['TZ'] = place;
    return Buffer.from(zipBook(files)).toString('hex');
  });
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
  expect(books[0]).toBe(books[1]);
  // 1 January 1980, midnight: the first that the format can say.
  expect(Buffer.from(books[0] ?? '', 'hex').readUInt32LE(10)).toBe(0x00210000);
});

test('a name always gives the same identifier, another gives another', async () => {
  const identifier = await identifierOf('新词志/hans');
  expect(identifier).toMatch(
    /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
  expect(await identifierOf('新词志/hans')).toBe(identifier);
  expect(await identifierOf('新词志/tw')).not.toBe(identifier);
});
