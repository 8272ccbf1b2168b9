import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decodeText } from './decodeText.ts';
import { InputError } from './inputError.ts';

const SIMPLIFIED =
  '本报讯（记者方圆）城东的旧厂房里，三台服务器昨天开机。\n负责人说：“电费比去年少了两成。”\n';
const TRADITIONAL =
  '【記者林一平台北報導】舊廠房裡的三台伺服器昨天開機，\n負責人說：「電費比去年少了兩成。」\n';

const encode = (text: string, encoding: string) => new Uint8Array(iconv.encode(text, encoding));

function failure(run: () => unknown): InputError {
  try {
    run();
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('a text is known in every encoding that Chinese comes in', () => {
  test.each([
    ['utf8', SIMPLIFIED, 'utf-8'],
    ['utf8', TRADITIONAL, 'utf-8'],
    ['gb18030', SIMPLIFIED, 'gb18030'],
    ['gb18030', TRADITIONAL, 'gb18030'],
    ['big5', TRADITIONAL, 'big5'],
    ['utf-16le', SIMPLIFIED, 'utf-16le'],
    ['utf-16be', TRADITIONAL, 'utf-16be'],
  ])('%s: %s', (encoding, text, expected) => {
    const decoded = decodeText(encode(text, encoding));
    expect(decoded).toMatchObject({ text, encoding: expected });
    expect(decoded.remarks).toHaveLength(expected === 'utf-8' ? 0 : 1);
  });

  test.each([
    ['gb18030', '联通'],
    ['gb18030', '算力'],
    ['gb18030', '电价下调'],
    ['gb18030', '昨天开机'],
    ['big5', '電價下調'],
    ['big5', '昨天開機'],
    ['big5', '「算力」'],
    ['utf-16le', '算力热度'],
    ['utf-16be', '算力熱度'],
  ])('even where it is short: %s %s', (encoding, text) => {
    expect(decodeText(encode(text, encoding)).text).toBe(text);
  });

  test('with a byte order mark, which is not of the text', () => {
    for (const encoding of ['utf8', 'utf-16le', 'utf-16be']) {
      const bytes = new Uint8Array(iconv.encode(SIMPLIFIED, encoding, { addBOM: true }));
      expect(decodeText(bytes)).toMatchObject({ text: SIMPLIFIED, remarks: [] });
    }
  });

  test('Big5 of Hong Kong with its own characters', () => {
    const bytes = new Uint8Array([0x9d, 0xef, 0xcb, 0xdd, 0x92, 0x5d]);
    expect(decodeText(bytes, { stated: 'big5-hkscs' }).text).toBe('嘅咁哋');
  });

  test('GB18030 with characters of four bytes', () => {
    expect(decodeText(encode('李䶮昨天到了䢺村。', 'gb18030')).text).toBe('李䶮昨天到了䢺村。');
  });

  test('text without Chinese is UTF-8', () => {
    expect(decodeText(encode('café', 'utf8'))).toMatchObject({ text: 'café', remarks: [] });
    expect(decodeText(new Uint8Array())).toMatchObject({ text: '', encoding: 'utf-8' });
  });
});

test('what is stated is believed', () => {
  expect(decodeText(encode('电价', 'gb18030'), { stated: 'GB2312' })).toMatchObject({
    text: '电价',
    encoding: 'gb18030',
    remarks: [],
  });
});

test('what a page declares is believed, and told where it is wrong', () => {
  expect(decodeText(encode('电价', 'gb18030'), { declared: 'gb2312' }).remarks).toEqual([]);
  const wrong = decodeText(encode(SIMPLIFIED, 'utf8'), { declared: 'gb2312' });
  expect(wrong.text).toBe(SIMPLIFIED);
  expect(wrong.remarks[0]?.message).toMatch(/says that it is in gb2312, but it is in UTF-8/);
});

test('controls are removed and told with their line', () => {
  const { text, remarks } = decodeText(encode('第一行\n第\u0000二\u0008行\n', 'utf8'), {
    stated: 'utf-8',
  });
  expect(text).toBe('第一行\n第二行\n');
  expect(remarks).toEqual([
    {
      at: { line: 2 },
      message: expect.stringMatching(/^2 control characters were removed/) as string,
    },
  ]);
});

test('the 0x1A at the end of a DOS file goes without a word', () => {
  expect(decodeText(encode('算力\r\n\u001a', 'gb18030'), { stated: 'gbk' })).toMatchObject({
    text: '算力\r\n',
    remarks: [],
  });
});

test('a character that was lost before is told', () => {
  expect(decodeText(encode('电价\n下\ufffd', 'utf8')).remarks[0]).toMatchObject({
    at: { line: 2 },
  });
});

describe('what cannot be decoded is an error with a remedy', () => {
  test('an unknown name', () => {
    expect(failure(() => decodeText(new Uint8Array([65]), { stated: 'klingon' }))).toMatchObject({
      message: '“klingon” is no encoding of Chinese that can be read.',
      remedy: expect.stringContaining('gb18030') as string,
    });
  });

  test('another encoding than stated, with the line', () => {
    const bytes = encode('Title\n电价下调\n', 'gb18030');
    expect(failure(() => decodeText(bytes, { stated: 'utf-8' }))).toMatchObject({ line: 2 });
  });

  test('UTF-8 that was cut off', () => {
    const error = failure(() => decodeText(encode(SIMPLIFIED, 'utf8').slice(0, -2)));
    expect(error.message).toMatch(/UTF-8 but for one place/);
    expect(error.line).toBe(2);
  });

  test('a binary file', () => {
    const bytes = Uint8Array.from({ length: 4000 }, (_, at) => (at * at * 31 + at * 7) % 256);
    expect(failure(() => decodeText(bytes)).message).toMatch(/no text/);
  });

  test('UTF-32', () => {
    const bytes = new Uint8Array([0xff, 0xfe, 0, 0, 0x97, 0x7b, 0, 0]);
    expect(failure(() => decodeText(bytes)).message).toMatch(/UTF-32/);
  });
});
