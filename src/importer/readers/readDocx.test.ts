import { strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { makeDocx, paragraph, run } from '../../../tests/lib/makeDocx.ts';
import type { DocxParts } from '../../../tests/lib/makeDocx.ts';
import { compareHan, textOf } from '../hanOf.ts';
import type { ReadInput } from '../units.ts';
import { InputError } from './inputError.ts';
import { readDocx } from './readDocx.ts';

function read(body: string, parts?: DocxParts): ReadInput {
  const result = readDocx(makeDocx(body, parts));
  expect(compareHan(result)).toEqual({ missing: '', added: '' });
  return result;
}

function linesOf({ units }: ReadInput): string[] {
  return units.map((unit) => {
    const role = unit.kind === 'paragraph' && unit.role !== undefined ? unit.role : unit.kind;
    const level = unit.kind === 'heading' ? ` ${unit.level}` : '';
    return `${role}${level}: ${textOf(unit)}`;
  });
}

const style = (id: string, name: string, inner = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${inner}</w:style>`;
const styled = (id: string) => `<w:pStyle w:val="${id}"/>`;
const numbered = (id: number, level = 0) =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;
const level = (at: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;

/** Styles as Word in Chinese names them: numbers for ids, English for names. */
const WORD = [
  '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>',
  style('a3', 'Title'),
  style('a5', 'Subtitle'),
  style('1', 'heading 1'),
  style('2', 'heading 2', '<w:basedOn w:val="1"/>'),
  style('a7', 'caption'),
  style('af', 'Quote'),
  style('TOC1', 'toc 1'),
].join('');

const NUMBERING = [
  `<w:abstractNum w:abstractNumId="0">${level(0, 'chineseCountingThousand', '%1、')}${level(1, 'decimal', '%2.')}</w:abstractNum>`,
  `<w:abstractNum w:abstractNumId="1">${level(0, 'decimal', '%1.')}${level(1, 'bullet', '·')}</w:abstractNum>`,
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
  '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>',
  '<w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>',
].join('');

describe('what a paragraph is, its style says', () => {
  test('in a file of Word', () => {
    const body = [
      paragraph('旧厂房里的服务器', styled('a3')),
      paragraph('电费少了两成', styled('a5')),
      paragraph('开机', styled('1')),
      paragraph('城东的旧厂房里，三台服务器昨天开机。'),
      paragraph('其一', styled('2')),
      paragraph('图1 二层的机柜', styled('a7')),
      paragraph('引文甲', styled('af')),
      paragraph('引文乙', styled('af')),
    ].join('');
    expect(linesOf(read(body, { styles: WORD }))).toEqual([
      'title: 旧厂房里的服务器',
      'subtitle: 电费少了两成',
      'heading 1: 开机',
      'paragraph: 城东的旧厂房里，三台服务器昨天开机。',
      'heading 2: 其一',
      'caption: 图1 二层的机柜',
      'quote: 引文甲\n引文乙',
    ]);
  });

  test.each(['标题 1', '标题1', 'Heading 1', '一级标题', 'heading 1'])('named %s', (name) => {
    expect(linesOf(read(paragraph('开机', styled('x')), { styles: style('x', name) }))).toEqual([
      'heading 1: 开机',
    ]);
  });

  test('by the level of the outline, of a style or of its own', () => {
    const outline = '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>';
    const styles = style('x', '小标题', outline) + style('y', '小小标题', '<w:basedOn w:val="x"/>');
    const body =
      paragraph('甲', styled('x')) +
      paragraph('乙', styled('y')) +
      paragraph('丙', '<w:outlineLvl w:val="0"/>') +
      paragraph('丁', `${styled('x')}<w:outlineLvl w:val="9"/>`);
    expect(linesOf(read(body, { styles }))).toEqual([
      'heading 2: 甲',
      'heading 2: 乙',
      'heading 1: 丙',
      'paragraph: 丁',
    ]);
  });

  test('a title that is set large and in the middle without a style is one', () => {
    const body =
      paragraph('旧厂房里的服务器', '<w:jc w:val="center"/>', '<w:b/><w:sz w:val="44"/>') +
      paragraph('（方圆）', '<w:jc w:val="center"/>', '<w:sz w:val="32"/>') +
      paragraph('城东的旧厂房里，三台服务器昨天开机。', '', '<w:sz w:val="32"/>');
    expect(read(body).units.slice(0, 2)).toMatchObject([
      { role: 'title', spans: [{ text: '旧厂房里的服务器' }] },
      { kind: 'paragraph', spans: [{ text: '（方圆）' }] },
    ]);
  });
});

describe('numbers that Word counts by itself', () => {
  test('stand in the text where they are Chinese or in a heading', () => {
    const body =
      paragraph('总体', numbered(1)) +
      paragraph('正文。') +
      paragraph('任务', numbered(1)) +
      paragraph('其一', styled('1') + numbered(2));
    expect(linesOf(read(body, { styles: WORD, numbering: NUMBERING }))).toEqual([
      'paragraph: 一、总体',
      'paragraph: 正文。',
      'paragraph: 二、任务',
      'heading 1: 1. 其一',
    ]);
  });

  test('make lists, within each other and counting on', () => {
    const body =
      paragraph('甲', numbered(2)) +
      paragraph('子', numbered(2, 1)) +
      paragraph('丑', numbered(2, 1)) +
      paragraph('乙', numbered(2)) +
      paragraph('中断。') +
      paragraph('丙', numbered(2)) +
      paragraph('新', numbered(3));
    expect(read(body, { numbering: NUMBERING }).units).toMatchObject([
      {
        kind: 'list',
        start: 1,
        items: [
          [{ spans: [{ text: '甲' }] }, { kind: 'list', items: [[{}], [{}]] }],
          [{ spans: [{ text: '乙' }] }],
        ],
      },
      { kind: 'paragraph' },
      { kind: 'list', start: 3 },
      { kind: 'list', start: 5 },
    ]);
  });
});

describe('what stands in a paragraph', () => {
  test('emphasis, and links by relationship and by field', () => {
    const field =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://example.org/b" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>附件</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
    const body = `<w:p>${run('见')}<w:hyperlink r:id="rId1">${run('公告')}</w:hyperlink><w:hyperlink r:id="rId2">${run('弹窗')}</w:hyperlink>${field}${run('粗', '<w:b/>')}${run('不粗', '<w:b w:val="0"/>')}${run('点', '<w:em w:val="dot"/>')}</w:p>`;
    const links = { rId1: 'https://example.org/a', rId2: 'javascript:x' };
    expect(read(body, { links }).units).toEqual([
      {
        kind: 'paragraph',
        at: { line: 1 },
        spans: [
          { text: '见' },
          { text: '公告', link: 'https://example.org/a' },
          { text: '弹窗' },
          { text: '附件', link: 'https://example.org/b' },
          { text: '粗', strong: true },
          { text: '不粗' },
          { text: '点', emphasis: true },
        ],
      },
    ]);
  });

  test('footnotes and endnotes, numbered as they are met', () => {
    const reference = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
    const note = (kind: string, id: number, text: string) =>
      `<w:${kind} w:id="${id}"><w:p><w:r><w:${kind}Ref/></w:r>${run(text)}</w:p></w:${kind}>`;
    const body = `<w:p>${run('两成')}${reference('footnote', 2)}${run('，三成')}${reference('endnote', 1)}</w:p>`;
    const result = read(body, {
      footnotes: `<w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote>${note('footnote', 2, '据公告。')}${note('footnote', 3, '无人引用。')}`,
      endnotes: note('endnote', 1, '据电话。'),
    });
    expect(linesOf(result)).toEqual([
      'paragraph: 两成[1]，三成[2]',
      'footnote: [1]据公告。',
      'footnote: [2]据电话。',
    ]);
    expect(result.dropped).toMatchObject([{ text: '无人引用。', why: 'hidden' }]);
  });

  test('a mark of the writer’s own stays as typed', () => {
    const body = `<w:p>${run('两成')}<w:r><w:footnoteReference w:customMarkFollows="1" w:id="2"/><w:t>※</w:t></w:r></w:p>`;
    const footnotes = `<w:footnote w:id="2"><w:p>${run('据公告。')}</w:p></w:footnote>`;
    expect(linesOf(read(body, { footnotes }))).toEqual(['paragraph: 两成※', 'footnote: ※据公告。']);
  });

  test('revisions are accepted, and told once', () => {
    const body = `<w:p>${run('电费')}<w:ins>${run('少')}</w:ins><w:del><w:r><w:delText>多</w:delText></w:r></w:del>${run('了两成')}<w:moveFrom>${run('昨天')}</w:moveFrom></w:p><w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run('前一段')}</w:p><w:p>${run('接着说。')}</w:p>`;
    const result = read(body);
    expect(linesOf(result)).toEqual(['paragraph: 电费少了两成', 'paragraph: 前一段接着说。']);
    expect(result.dropped.map(({ text, why }) => `${why}: ${text}`)).toEqual([
      'hidden: 多',
      'hidden: 昨天',
    ]);
    expect(result.remarks).toHaveLength(1);
  });

  test('text boxes follow their paragraph, and are read once of two versions', () => {
    const box = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
    const body = `<w:p>${run('正文。')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wps:wsp><wps:txbx>${box('框中')}</wps:txbx></wps:wsp></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box('框中')}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p><w:p><w:r><w:pict><v:shape><v:textbox>${box('旧框')}</v:textbox></v:shape></w:pict></w:r></w:p>`;
    expect(linesOf(read(body))).toEqual([
      'paragraph: 正文。',
      'paragraph: 框中',
      'paragraph: 旧框',
    ]);
  });

  test('line breaks, of which those before an indent end the paragraph', () => {
    const body = `<w:p><w:r><w:t>　　甲。</w:t><w:br/><w:t>　　乙，</w:t><w:br/><w:t>丙。</w:t><w:br w:type="page"/></w:r></w:p>`;
    expect(linesOf(read(body))).toEqual(['paragraph: 甲。', 'paragraph: 乙，\n丙。']);
  });

  test('hidden text, pinyin above and formulas', () => {
    const ruby = `<w:r><w:ruby><w:rt>${run('suàn')}</w:rt><w:rubyBase>${run('算')}</w:rubyBase></w:ruby></w:r>`;
    const body = `<w:p>${ruby}${run('藏', '<w:vanish/>')}<m:oMath><m:r><m:t>速度</m:t></m:r></m:oMath>${run('10')}${run('8', '<w:vertAlign w:val="superscript"/>')}</w:p>`;
    const result = read(body);
    expect(linesOf(result)).toEqual(['paragraph: 算速度10⁸']);
    expect(result.dropped.map(({ text }) => text)).toEqual(['suàn', '藏']);
  });
});

test('a table has its spans squared out and its head by its own word', () => {
  const cell = (text: string, properties = '') =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
  const body = `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${cell('月份')}${cell('金额', '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell('八月', '<w:vMerge w:val="restart"/>')}${cell('一万')}<w:tc>${paragraph('两万')}${paragraph('（估）')}</w:tc></w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('三万')}${cell('四万')}</w:tr></w:tbl>`;
  expect(read(body).units).toMatchObject([
    {
      kind: 'table',
      headed: true,
      rows: [
        [[{ text: '月份' }], [{ text: '金额' }], []],
        [[{ text: '八月' }], [{ text: '一万' }], [{ text: '两万\n（估）' }]],
        [[], [{ text: '三万' }], [{ text: '四万' }]],
      ],
    },
  ]);
});

test('what stands on every page, comments and a table of contents are dropped by name', () => {
  const contents = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${paragraph('开机 1')}</w:sdtContent></w:sdt>${paragraph('续目 2', styled('TOC1'))}`;
  const result = read(contents + paragraph('正文。'), {
    styles: WORD,
    header: paragraph('城东日报'),
    footer: paragraph('第 3 页'),
    comments: `<w:comment w:id="0">${paragraph('请核')}</w:comment>`,
  });
  expect(linesOf(result)).toEqual(['paragraph: 正文。']);
  expect(result.dropped.map(({ text, why }) => `${why}: ${text}`)).toEqual([
    'navigation: 开机 1',
    'navigation: 续目 2',
    'running head: 城东日报',
    'page number: 第 3 页',
    'comment: 请核',
  ]);
});

test('properties are stated, but not the names that programs put in', () => {
  const core = (creator: string) =>
    `<dc:title>电价</dc:title><dc:creator>${creator}</dc:creator><dcterms:created>2025-09-04T01:00:00Z</dcterms:created>`;
  expect(read(paragraph('甲'), { core: core('方圆；林一') }).stated).toEqual({
    title: '电价',
    authors: ['方圆', '林一'],
  });
  expect(read(paragraph('甲'), { core: core('Administrator') }).stated.authors).toBeUndefined();
});

test('another reader of Word files finds no text that is not found here', async () => {
  const body =
    paragraph('旧厂房里的服务器', styled('a3')) +
    `<w:tbl><w:tr><w:tc>${paragraph('表')}</w:tc><w:tc>${paragraph('格')}</w:tc></w:tr></w:tbl>` +
    `<w:p><w:smartTag>${run('城东')}</w:smartTag><w:sdt><w:sdtContent>${run('控件')}</w:sdtContent></w:sdt></w:p>`;
  const bytes = makeDocx(body, { styles: WORD });
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  const found = readDocx(bytes).units.map(textOf).join('');
  expect(Array.from(found.replace(/\s/g, '')).toSorted()).toEqual(
    Array.from(value.replace(/\s/g, '')).toSorted(),
  );
});

describe('what is no Word file is an error with a remedy', () => {
  const without = (part: string) => {
    const files = unzipSync(makeDocx(paragraph('甲')));
    return zipSync(Object.fromEntries(Object.entries(files).filter(([name]) => name !== part)));
  };

  test.each([
    ['an archive without a document', without('word/document.xml'), /no Word document/],
    ['half a file', makeDocx(paragraph('甲')).slice(0, 300), /damaged/],
    ['XML that is broken', zipSync({ 'word/document.xml': strToU8('<a>') }), /damaged/],
  ])('%s', (_, bytes, message) => {
    expect(() => readDocx(bytes)).toThrow(InputError);
    expect(() => readDocx(bytes)).toThrow(message);
  });

  test('one that says that it grows without end', () => {
    const bomb = makeDocx(paragraph('甲'));
    const view = new DataView(bomb.buffer);
    for (let at = 0; at < bomb.length - 28; at++) {
      // The size in the directory of the archive, for each of its files.
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 150_000_000, true);
    }
    expect(() => readDocx(bomb)).toThrow(/larger than 200 MB/);
  });

  test('the relations may be missing', () => {
    expect(linesOf(readDocx(without('_rels/.rels')))).toEqual(['paragraph: 甲']);
  });
});

test('whatever the paragraphs, no Han character is lost or doubled', () => {
  const wrap = [
    'w:ins',
    'w:del',
    'w:moveFrom',
    'w:hyperlink',
    'w:smartTag',
    'w:sdt',
    'w:unknown',
    'm:oMath',
  ];
  const piece = fc.constantFrom(
    run('算'),
    run('力', '<w:vanish/>'),
    run('<w:br/>', ''),
    '<w:r><w:br/></w:r>',
    '<w:r><w:delText>删</w:delText></w:r>',
    '<m:r><m:t>式</m:t></m:r>',
  );
  const inline = fc.oneof(
    piece,
    fc
      .tuple(fc.constantFrom(...wrap.slice(0, 5)), piece)
      .map(([name, inner]) => `<${name}>${inner}</${name}>`),
    piece.map((inner) => `<w:sdt><w:sdtContent>${inner}</w:sdtContent></w:sdt>`),
  );
  const block = fc
    .tuple(
      fc.array(inline),
      fc.constantFrom(
        '',
        styled('1'),
        styled('TOC1'),
        styled('af'),
        numbered(1),
        numbered(2),
        numbered(2, 1),
        '<w:rPr><w:del/></w:rPr>',
      ),
    )
    .map(([inner, properties]) => `<w:p><w:pPr>${properties}</w:pPr>${inner.join('')}</w:p>`);
  const cells = fc
    .array(block, { maxLength: 3 })
    .map(
      (inner) =>
        `<w:tbl><w:tr><w:tc>${inner.join('')}</w:tc><w:tc>${inner.join('')}</w:tc></w:tr></w:tbl>`,
    );
  fc.assert(
    fc.property(fc.array(fc.oneof(block, cells), { maxLength: 8 }), (blocks) => {
      const result = readDocx(makeDocx(blocks.join(''), { styles: WORD, numbering: NUMBERING }));
      expect(compareHan(result)).toEqual({ missing: '', added: '' });
    }),
    { numRuns: 200 },
  );
});
