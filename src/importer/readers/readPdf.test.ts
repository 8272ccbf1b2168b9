import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { makePdf } from '../../../tests/lib/makePdf.ts';
import type { PdfOptions, PdfText } from '../../../tests/lib/makePdf.ts';
import { compareHan, textOf } from '../hanOf.ts';
import type { LineUnit, ReadInput } from '../units.ts';
import { InputError } from './inputError.ts';
import { readPdf } from './readPdf.ts';

const FILES = {
  cMapUrl: fileURLToPath(new URL('../../../node_modules/pdfjs-dist/cmaps/', import.meta.url)),
};

async function read(pages: PdfText[][], options?: PdfOptions): Promise<ReadInput> {
  const result = await readPdf(makePdf(pages, options), FILES);
  expect(compareHan(result)).toEqual({ missing: '', added: '' });
  return result;
}

const textsOf = ({ units }: ReadInput) =>
  units.map((unit) => (unit.kind === 'line' ? unit.text : unit.kind));

const looksOf = ({ units }: ReadInput) =>
  units.filter((unit): unit is LineUnit => unit.kind === 'line').map(({ look }) => look);

/** Lines one below the other, from the top of a page of 420 by 595 points, 28 characters wide. */
function column(lines: readonly string[], { x = 60, y = 520, step = 16 } = {}): PdfText[] {
  return lines.map((line, at) => {
    const text = line.replace(/^\u3000+/, '');
    return { text, x: x + (line.length - text.length) * 10, y: y - at * step };
  });
}

const PARAGRAPH = [
  '　　城东的旧厂房里，三台服务器昨天开机。负责人说，电费比',
  '去年少了两成，多出来的钱要用来换风扇。厂房原是纺纱车间，',
  '停了九年。去年冬天，一家小公司租下二层。窗子朝北，夏天也',
  '不热。',
  '　　下个月，还有两台要来。把机柜摆在从前放纱锭的地方，省',
  '下来的又是一笔。',
];
const STRIPPED = PARAGRAPH.map((line) => line.replace(/^\u3000+/, ''));

describe('lines', () => {
  test('whose marks lost their empty half stay in their order', async () => {
    const pieces: PdfText[] = [
      { text: '现在怕风小', x: 60, y: 500 },
      { text: '。', x: 110, y: 500, font: 'hei' },
      // As a browser sets it, half a character closer.
      { text: '”村支书说。', x: 115, y: 500 },
      { text: '电卖出去，', x: 175, y: 500 },
    ];
    expect(textsOf(await read([pieces]))).toEqual(['现在怕风小。”村支书说。电卖出去，']);
  });

  test('are told with page, text and look', async () => {
    const result = await read([
      [
        { text: '旧厂房里的服务器', x: 128, y: 550, size: 18, font: 'hei' },
        ...column(PARAGRAPH),
        { text: '一、二层', x: 60, y: 410, font: 'hei' },
        ...column(PARAGRAPH.slice(0, 2), { y: 390 }),
      ],
    ]);
    expect(textsOf(result)).toEqual([
      '旧厂房里的服务器',
      ...STRIPPED,
      '一、二层',
      ...STRIPPED.slice(0, 2),
    ]);
    expect(result.units[1]?.at).toEqual({ line: 2, page: 1 });
    const looks = looksOf(result);
    expect(looks[0]).toMatchObject({ size: 1.8, bold: true, centred: true });
    expect(looks[1]).toMatchObject({ size: 1, indented: true });
    expect(looks[2]).toEqual({ size: 1, gap: 1, reach: 1 });
    expect(looks[4]?.reach).toBeLessThan(0.2);
    expect(looks[7]).toMatchObject({ bold: true, gap: 1.88 });
    expect(looks.map((look) => look?.centred ?? false).filter(Boolean)).toHaveLength(1);
  });

  test('begin anew with each page', async () => {
    const result = await read([column(PARAGRAPH), column(PARAGRAPH)]);
    expect(textsOf(result)).toEqual([...STRIPPED, 'page', ...STRIPPED]);
    expect(result.units.at(6)?.at).toEqual({ line: 1, page: 2 });
    expect(looksOf(result)[6]?.gap).toBeUndefined();
  });

  test('of two columns are read one column after the other, with what stands above and below', async () => {
    const left = [
      '城东的旧厂房里，三台服务',
      '器昨天开机。负责人说，电',
      '费比去年少了两成，多出来',
      '的钱要用来换风扇。厂房原',
      '是纺纱车间，停了九年。去',
    ];
    const right = [
      '年冬天，一家小公司租下二',
      '层。窗子朝北，夏天也不热',
      '下个月，还有两台要来。把',
      '机柜摆在从前放纱锭的地方',
      '省下来的又是一笔。',
    ];
    const title = { text: '旧厂房里的服务器', x: 138, y: 550, size: 18 };
    const foot = { text: '（方圆、林一二〇二五年九月四日写于城东的旧厂房二层）', x: 60, y: 380 };
    for (const shift of [0, 5]) {
      const result = await read([
        [title, ...column(left, { x: 60 }), ...column(right, { x: 210, y: 520 - shift }), foot],
      ]);
      expect(textsOf(result)).toEqual([title.text, ...left, ...right, foot.text]);
    }
  });

  test('of a table are rows, not columns', async () => {
    const rows = ['八月', '九月', '十月', '冬月', '腊月'].flatMap((month, at) => [
      { text: month, x: 60, y: 500 - at * 16 },
      { text: '三万', x: 200, y: 500 - at * 16 },
    ]);
    expect(textsOf(await read([rows]))[0]).toBe('八月　三万');
  });

  test('that are set from top to bottom run from the right to the left', async () => {
    const result = await read([
      [
        { text: '旧厂房里', x: 300, y: 500, font: 'down' },
        { text: '的服务器', x: 280, y: 500, font: 'down' },
      ],
    ]);
    expect(textsOf(result)).toEqual(['旧厂房里', '的服务器']);
  });

  test('that are turned are not lost', async () => {
    const result = await read([
      [
        ...column(PARAGRAPH),
        { text: '侧面', x: 30, y: 300, turn: 90 },
        { text: '内部资料', x: 150, y: 300, turn: 45, size: 40 },
      ],
    ]);
    expect(textsOf(result).at(-1)).toBe('侧面');
    expect(result.dropped).toMatchObject([{ text: '内部资料', why: 'running head' }]);
  });
});

describe('spaces that nobody typed', () => {
  test('between letterspaced characters are none', async () => {
    const result = await read([
      [
        { text: '通知', x: 60, y: 500, spacing: 12 },
        { text: '旧 厂 房', x: 60, y: 480 },
      ],
    ]);
    expect(textsOf(result)).toEqual(['通知', '旧厂房']);
  });

  test('between Chinese and Latin are none where they are everywhere', async () => {
    const dates = [
      { text: '2025 年 9 月 4 日', x: 60, y: 500 },
      { text: '在 AI 时代', x: 60, y: 480 },
      { text: '图 1 机柜', x: 60, y: 460 },
    ];
    expect(textsOf(await read([dates]))).toEqual(['2025年9月4日', '在AI时代', '图1 机柜']);
  });

  test('and English words stay apart', async () => {
    expect(textsOf(await read([[{ text: '用AI chips算', x: 60, y: 500 }]]))).toEqual([
      '用AI chips算',
    ]);
  });

  test('a word that was divided is joined, and told', async () => {
    const result = await read([
      [
        { text: '所谓comput-', x: 60, y: 500 },
        { text: 'ing power即算力', x: 60, y: 484 },
      ],
    ]);
    expect(textsOf(result)).toEqual(['所谓computing', 'power即算力']);
    expect(result.remarks[0]?.message).toMatch(/computing/);
  });
});

describe('what stands on every page is not of the text', () => {
  const pages = (head: (page: number) => string, foot: (page: number) => string, count = 4) =>
    Array.from({ length: count }, (_, at) => [
      { text: head(at + 1), x: 60, y: 570 },
      ...column(PARAGRAPH.map((line) => line.replace('三', ['一', '二', '四', '五'][at] ?? ''))),
      { text: foot(at + 1), x: 200, y: 30 },
    ]);

  test.each([
    [(page: number) => `- ${page} -`],
    [(page: number) => `—${page}—`],
    [(page: number) => `第${page}页`],
    [(page: number) => `第 ${page} 页 共 4 页`],
    [(page: number) => `${page}/4`],
    [(page: number) => String(page)],
    [(page: number) => String(page + 16)],
  ])('a running head, and a page number (%#)', async (foot) => {
    const result = await read(pages(() => '城东日报内刊', foot));
    expect(textsOf(result).filter((text) => text !== 'page')).toHaveLength(PARAGRAPH.length * 4);
    const why = result.dropped.map((dropped) => dropped.why).toSorted();
    expect(why).toEqual([
      ...Array<string>(4).fill('page number'),
      ...Array<string>(4).fill('running head'),
    ]);
  });

  test('heads that alternate', async () => {
    const result = await read(
      pages(
        (page) => (page % 2 ? '城东日报' : `旧厂房 ${page}`),
        () => '',
      ),
    );
    expect(result.dropped).toHaveLength(4);
  });

  test('but a line that returns within the text is', async () => {
    const result = await read([
      column(['　　附表：', ...PARAGRAPH]),
      column([...PARAGRAPH, '　　附表：']),
    ]);
    expect(result.dropped).toEqual([]);
  });

  test('nor is a figure that ends a page', async () => {
    const result = await read([column([...PARAGRAPH, '2025']), column([...PARAGRAPH, '1998'])]);
    expect(result.dropped).toEqual([]);
  });
});

test('what is drawn twice to look bold is read once', async () => {
  const result = await read([
    [
      { text: '旧厂房', x: 60, y: 500 },
      { text: '旧厂房', x: 60.4, y: 500 },
    ],
  ]);
  expect(textsOf(result)).toEqual(['旧厂房']);
});

test('what is too small to be seen is hidden', async () => {
  const result = await read([
    [
      { text: '旧厂房', x: 60, y: 500 },
      { text: '暗记', x: 60, y: 300, size: 0.5 },
    ],
  ]);
  expect(result.dropped).toMatchObject([{ text: '暗记', why: 'hidden' }]);
});

test('properties are stated, but not the name of a file', async () => {
  const info = {
    Title: '旧厂房里的服务器',
    Author: '方圆、林一',
    CreationDate: 'D:20250904080000',
  };
  expect((await read([column(PARAGRAPH)], { info })).stated).toEqual({
    title: '旧厂房里的服务器',
    authors: ['方圆', '林一'],
  });
  expect((await read([column(PARAGRAPH)], { info: { Title: '稿子.docx' } })).stated).toEqual({});
});

describe('as a browser prints it', () => {
  const bytes = readFileSync(new URL('../../../tests/fixtures/print/printed.pdf', import.meta.url));

  test('radicals are characters again, heads and feet are gone', async () => {
    const result = await readPdf(new Uint8Array(bytes), FILES);
    expect(compareHan(result)).toEqual({ missing: '', added: '' });
    expect(textsOf(result)).toEqual([
      '车间用风',
      '车间用风，风从门里来。人力车间长用风力，用人力。门里人长用风。',
      '里门用力。',
      'page',
      '人力、风力，用车来长，长用车。',
    ]);
    expect(result.units.map(textOf).join('')).not.toMatch(/[\u2e80-\u2fdf]/u);
    expect(result.remarks[0]?.message).toMatch(/as radicals/);
    expect(new Set(result.dropped.map(({ why }) => why))).toEqual(new Set(['running head']));
  });
});

describe('what cannot be read is an error with a remedy', () => {
  test.each([
    ['a locked file', makePdf([column(PARAGRAPH)], { locked: true }), /locked with a password/],
    ['a page without text', makePdf([[]]), /only pictures/],
    ['half a file', makePdf([column(PARAGRAPH)]).slice(0, 400), /damaged|no text/],
    ['no PDF', new TextEncoder().encode('%PDF-1.4 算力'), /damaged/],
    [
      'fonts without characters',
      makePdf([[{ text: '\ue001\ue002算', x: 60, y: 500 }]]),
      /which characters/,
    ],
  ])('%s', async (_, bytes, message) => {
    await expect(readPdf(bytes, FILES)).rejects.toThrow(InputError);
    await expect(readPdf(bytes, FILES)).rejects.toThrow(message);
  });

  test('the bytes that were given stay whole', async () => {
    const bytes = makePdf([column(PARAGRAPH)]);
    await readPdf(bytes, FILES);
    expect(bytes.length).toBeGreaterThan(0);
  });
});
