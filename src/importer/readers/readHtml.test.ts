import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareHan, textOf } from '../hanOf.ts';
import type { ReadInput } from '../units.ts';
import { InputError } from './inputError.ts';
import { readHtml } from './readHtml.ts';

const LEAD =
  '城东的旧厂房里，三台服务器昨天开机。负责人说，电费比去年少了两成，多出来的钱要用来换风扇。';
const MORE =
  '厂房原是纺纱车间，停了九年。去年冬天，一家小公司租下二层，把机柜摆在从前放纱锭的地方。';
const LAST = '下个月，还有两台要来。';

const paragraphs = `<p>　　${LEAD}</p><p>&nbsp;&nbsp;&nbsp;&nbsp;${MORE}</p><p>${LAST}</p>`;

/** Each unit as its role or kind and its text. */
function linesOf({ units }: ReadInput): string[] {
  return units.map((unit) => {
    const role = unit.kind === 'paragraph' && unit.role !== undefined ? unit.role : unit.kind;
    return `${role}: ${textOf(unit)}`;
  });
}

function read(html: string): ReadInput {
  const result = readHtml(html);
  expect(compareHan(result)).toEqual({ missing: '', added: '' });
  return result;
}

const TEXT = [`paragraph: ${LEAD}`, `paragraph: ${MORE}`, `paragraph: ${LAST}`];

describe('the text is found on pages as they are', () => {
  test('a page of an agency, with its title in the head of the page', () => {
    const page =
      read(`<!DOCTYPE html><html lang="zh-CN"><head><title>旧厂房里的服务器-城东网</title>
      <meta name="publishdate" content="2025-09-04"><meta name="author" content="方圆"></head><body>
      <div class="nav domPC"><a href="/">首页</a><a href="/a">时政</a><a href="/b">财经</a></div>
      <div class="header domPC clearfix"><div class="header-time left"><span class="year"><em>2025</em></span>
        <span class="day"><em>09</em>/<em>04</em></span><span class="time">10:12:05</span></div>
        <div class="source">来源：城东网</div>
        <h1><span class="title">旧厂房里的服务器</span></h1>
        <div class="mheader"><div class="info">2025-09-04 10:12:05 来源：城东网</div></div>
        <div class="setFont"><span>字体：</span><span>小</span><span>中</span><span>大</span></div>
        <div class="share">分享到：<a href="#">微信</a></div></div>
      <div class="main clearfix"><div class="main-left left"><div id="detail"><span id="detailContent">${paragraphs}</span></div>
        <div class="tiyi1 domPC"><div class="editor">【纠错】 【责任编辑:林一】</div></div></div>
        <div class="main-right right"><div class="columBox"><h2>热门新闻</h2><ul><li><a href="/1">别的新闻甲</a></li><li><a href="/2">别的新闻乙</a></li></ul></div></div></div>
      <div class="foot">版权所有 城东网</div><script>var 题 = '不是正文';</script></body></html>`);
    expect(linesOf(page)).toEqual([
      'title: 旧厂房里的服务器',
      'source: 2025-09-04 10:12:05 来源：城东网',
      ...TEXT,
      'byline: 【纠错】 【责任编辑:林一】',
    ]);
    expect(page.stated).toEqual({
      title: '旧厂房里的服务器',
      authors: ['方圆'],
      date: '2025-09-04',
      language: 'zh-CN',
    });
    expect(page.dropped.filter(({ why }) => why === 'script')).toHaveLength(1);
  });

  test('a page of a newspaper, with kicker, byline and source above the text', () => {
    const page =
      read(`<html><head><meta charset="gb2312"><title>旧厂房里的服务器--城东频道--城东网</title></head><body>
      <div class="path"><a href="/">城东网</a> &gt;&gt; <a href="/x">频道</a></div>
      <div class="layout rm_txt cf"><div class="col col-1">
        <h3 class="pre">一线观察</h3><h1>旧厂房里的服务器</h1><h4 class="sub">电费少了两成</h4>
        <div class="author cf">本报记者 方 圆</div>
        <div class="channel cf"><div class="col-1-1 fl">2025年09月04日05:10 | 来源：<a href="/p">城东日报</a></div><div class="col-1-2 fr"><span>小字号</span></div></div>
        <div class="rm_txt_con cf"><div class="bza"></div>
          <p style="text-align: center;"><img src="a.jpg" alt=""></p><p style="text-align: center;">机房一角。方圆摄</p>
          ${paragraphs}<p class="paper_num">《城东日报》（2025年09月04日 02版）</p>
          <div class="edit cf">(责编：林一、王二)</div></div>
        <div class="share">分享让更多人看到</div>
      </div><div class="col col-2"><h2>推荐阅读</h2><div><a href="/3">另一篇文章的题目</a></div></div></div>
      <div class="copyright">城东日报社版权所有</div></body></html>`);
    expect(linesOf(page)).toEqual([
      'heading: 一线观察',
      'title: 旧厂房里的服务器',
      'subtitle: 电费少了两成',
      'byline: 本报记者 方 圆',
      'source: 2025年09月04日05:10 | 来源：城东日报',
      'caption: 机房一角。方圆摄',
      ...TEXT,
      'paragraph: 《城东日报》（2025年09月04日 02版）',
      'byline: (责编：林一、王二)',
    ]);
  });

  test('an article of an official account, whose text is hidden until a script shows it', () => {
    const page =
      read(`<html><head><meta property="og:title" content="旧厂房里的服务器"><title></title></head><body id="activity-detail">
      <div id="js_article" class="rich_media"><div class="rich_media_inner"><div id="page-content">
      <div id="img-content" class="rich_media_wrp">
        <h1 class="rich_media_title " id="activity-name">
          旧厂房里的服务器
        </h1>
        <div id="meta_content" class="rich_media_meta_list"><span id="copyright_logo" class="rich_media_meta icon_appmsg_tag">原创</span>
          <span class="rich_media_meta rich_media_meta_text" id="js_author_name">方圆</span>
          <span class="rich_media_meta rich_media_meta_nickname" id="profileBt"><a href="javascript:void(0);" id="js_name">城东日报</a>
            <div id="js_profile_qrcode" class="profile_container" style="display:none;"><strong>微信号</strong><span>功能介绍</span></div></span>
          <em id="publish_time" class="rich_media_meta rich_media_meta_text">2025年09月04日 10:12</em></div>
        <div class="rich_media_content " id="js_content" style="visibility: hidden; opacity: 0; ">
          <section data-tools="135"><section><section><p><span style="font-size:16px;"><span>${LEAD}</span></span></p></section></section></section>
          <p><br></p><p><img class="rich_pages" data-src="x"></p><p style="text-align:center"><span style="color:#888">图为二层的机柜</span></p>
          <section><span leaf="">${MORE}</span></section><section><p><strong>${LAST}</strong></p></section>
        </div></div></div>
        <div class="rich_media_area_extra"><p>预览时标签不可点</p></div></div></div>
        <div class="weui-dialog" aria-hidden="true">微信扫一扫可打开此内容</div>
      <script>document.title = "标题";</script></body></html>`);
    expect(linesOf(page)).toEqual([
      'title: 旧厂房里的服务器',
      'byline: 方圆',
      'source: 城东日报',
      'date: 2025年09月04日 10:12',
      `paragraph: ${LEAD}`,
      'caption: 图为二层的机柜',
      `paragraph: ${MORE}`,
      `paragraph: ${LAST}`,
    ]);
    const why = new Set(page.dropped.map((dropped) => dropped.why));
    expect(why).toEqual(new Set(['hidden', 'navigation', 'script']));
  });

  test('a page of Taiwan’s agency, with structured data and related stories', () => {
    const page = read(`<html lang="zh-Hant"><head><title>舊廠房裡的伺服器 | 產經 | 城東社</title>
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"舊廠房裡的伺服器","datePublished":"2025-09-04T10:00:00+08:00","author":[{"@type":"Person","name":"林一"}],"publisher":{"name":"城東社"}}</script></head><body>
      <div class="breadcrumb"><a href="/">首頁</a> / <a href="/a">產經</a></div>
      <div class="centralContent" data-origin-content><h1><span>舊廠房裡的伺服器</span></h1>
        <div class="timeBox"><div class="updatetime"><span>2025/9/4 10:00</span>（9/4 12:00 更新）</div></div>
        <div class="fullPic"><figure class="floatImg center"><img src="a"><figcaption>圖為二樓的機櫃。（林一攝）</figcaption></figure></div>
        <div class="paragraph"><p>（城東社記者林一台北4日電）舊廠房裡的三台伺服器昨天開機，負責人說，電費比去年少了兩成。</p>
        <p>廠房原是紡紗車間，停了九年；去年冬天，一家小公司租下二樓。（編輯：王二）1140904</p></div>
        <div class="paragraph moreArticle"><h3>延伸閱讀</h3><a href="/1">伺服器為什麼怕熱</a></div>
        <div class="paragraph"><p>本網站之文字、圖片及影音，非經授權，不得轉載。版權所有</p></div></div></body></html>`);
    expect(linesOf(page)).toEqual([
      'title: 舊廠房裡的伺服器',
      'date: 2025/9/4 10:00（9/4 12:00 更新）',
      'caption: 圖為二樓的機櫃。（林一攝）',
      'paragraph: （城東社記者林一台北4日電）舊廠房裡的三台伺服器昨天開機，負責人說，電費比去年少了兩成。',
      'paragraph: 廠房原是紡紗車間，停了九年；去年冬天，一家小公司租下二樓。（編輯：王二）1140904',
    ]);
    expect(page.stated).toMatchObject({
      authors: ['林一'],
      publisher: '城東社',
      date: '2025-09-04',
    });
  });

  test('an old page of tables, with its paragraphs in line breaks', () => {
    const page =
      read(`<html><head><title>旧厂房里的服务器</title></head><body><table width=778><tr><td><a href=/>首页</a> <a href=/a>新闻</a></td></tr></table>
      <table><tr><td class=bt>旧厂房里的服务器</td></tr><tr><td>来源：城东日报　2004年9月4日</td></tr>
      <tr><td><font size=3>　　${LEAD}<br>　　${MORE}<BR><br>${LAST}</font></td></tr></table></body></html>`);
    expect(linesOf(page)).toEqual([
      'title: 旧厂房里的服务器',
      'source: 来源：城东日报　2004年9月4日',
      ...TEXT,
    ]);
  });

  test('a short fragment is taken as it is', () => {
    expect(linesOf(read('<h1>电价下调</h1>本报讯<br>第二行'))).toEqual([
      'title: 电价下调',
      'paragraph: 本报讯\n第二行',
    ]);
  });
});

describe('what stands in a text', () => {
  const body = (html: string) => read(`<article><p>${LEAD}</p>${html}<p>${MORE}</p></article>`);
  const inner = (html: string) => body(html).units.slice(1, -1);

  test('headings, lists, quotes, rules and code', () => {
    expect(
      inner(
        '<h2>一、电费</h2><ol start=3><li>甲<ul><li>乙</li></ul></li></ol><blockquote><p>引文</p></blockquote><hr><pre><code>a\n b</code></pre>',
      ),
    ).toMatchObject([
      { kind: 'heading', level: 2, spans: [{ text: '一、电费' }] },
      { kind: 'list', start: 3, items: [[{ kind: 'paragraph' }, { kind: 'list' }]] },
      { kind: 'quote', children: [{ spans: [{ text: '引文' }] }] },
      { kind: 'rule' },
      { kind: 'code', text: 'a\n b' },
    ]);
  });

  test('a table with cells over several columns and rows', () => {
    const [table] = inner(
      '<table><caption>电费</caption><tr><th rowspan=2>月份</th><th colspan=2>金额</th></tr><tr><th>上旬</th><th>下旬</th></tr><tr><td>八月</td><td>一万</td><td>两万<br>（估）</td></tr></table>',
    );
    expect(table).toMatchObject({
      kind: 'table',
      headed: true,
      caption: [{ text: '电费' }],
      rows: [
        [[{ text: '月份' }], [{ text: '金额' }], []],
        [[], [{ text: '上旬' }], [{ text: '下旬' }]],
        [[{ text: '八月' }], [{ text: '一万' }], [{ text: '两万\n（估）' }]],
      ],
    });
  });

  test('emphasis and links, of which only safe ones have an address', () => {
    expect(
      inner(
        '<p>见<a href="https://example.org/a">公告</a>、<a href="javascript:x()">弹窗</a><b>粗</b><span style="font-weight:bold">体</span></p>',
      ),
    ).toMatchObject([
      {
        spans: [
          { text: '见' },
          { text: '公告', link: 'https://example.org/a' },
          { text: '、弹窗' },
          { text: '粗体', strong: true },
        ],
      },
    ]);
  });

  test('footnotes with marks that link to them', () => {
    const units = inner(
      '<p>两成<sup><a href="#fn1" id="r1">1</a></sup>，三成<a href="#_ftn2"><sup>[2]</sup></a>。</p><ol><li id="fn1">据公告。<a href="#r1">↩</a></li></ol><p><a name="_ftn2" href="#_ftnref2">[2]</a> 据电话。</p>',
    );
    expect(units).toMatchObject([
      { spans: [{ text: '两成[1]，三成[2]。' }] },
      { kind: 'footnote', mark: '[1]', spans: [{ text: '据公告。' }] },
      { kind: 'footnote', mark: '[2]', spans: [{ text: '据电话。' }] },
    ]);
  });

  test('figures that are raised stay so', () => {
    expect(inner('<p>10<sup>8</sup>次，CO<sub>2</sub></p>').map(textOf)).toEqual(['10⁸次，CO₂']);
  });

  test('of a ruby text the base, and a gloss in Han after it', () => {
    const { units, dropped } = body(
      '<p><ruby>算力<rp>(</rp><rt>suànlì</rt><rp>)</rp></ruby>即<ruby>算力<rt>计算之力</rt></ruby></p>',
    );
    expect(units.slice(1, -1).map(textOf)).toEqual(['算力即算力（计算之力）']);
    expect(dropped).toMatchObject([{ text: 'suànlì', why: 'hidden' }]);
  });

  test('entities are decoded once', () => {
    expect(inner('<p>&amp;lt;b&amp;gt; &#x7B97;力 &lt;b&gt;</p>').map(textOf)).toEqual([
      '&lt;b&gt; 算力 <b>',
    ]);
  });

  test('what is hidden or a comment is told and not read', () => {
    const { dropped } = body(
      '<p style="display: none">藏</p><p hidden>匿</p><!-- 待核 --><p aria-hidden=true>隐</p>',
    );
    expect(dropped.map(({ text, why }) => `${why}: ${text}`)).toEqual([
      'hidden: 藏',
      'hidden: 匿',
      'comment: 待核',
      'hidden: 隐',
    ]);
  });

  test('the line is that of the text', () => {
    expect(
      readHtml('<h1>题</h1>\n<p>\n  甲\n</p>\n<div>\n\n乙</div>').units.map(({ at }) => at.line),
    ).toEqual([1, 3, 7]);
  });

  test('news in <pre> is read by the line', () => {
    const { units } = read(`<body><pre>\n旧厂房里的服务器\n\n　　${LEAD}\n</pre></body>`);
    expect(units.map(({ kind }) => kind)).toEqual(['line', 'blank', 'line']);
  });

  test('wrapping in the source leaves no space between Chinese', () => {
    expect(inner('<p>电价\n   下调 <b>两\n成</b></p>').map(textOf)).toEqual(['电价下调 两成']);
  });
});

test('an element named like navigation that holds the text is the text', () => {
  expect(
    linesOf(read(`<div class="main has-sidebar"><div class="comment">${paragraphs}</div></div>`)),
  ).toEqual(TEXT);
});

test('nesting without end is an error with a remedy', () => {
  for (const depth of [1000, 10_000]) {
    expect(() => readHtml(`${'<div>'.repeat(depth)}算`)).toThrow(InputError);
  }
});

test('a table that claims to be huge is as large as it is', () => {
  const { units } = read(
    '<table><tr><td colspan=1000000 rowspan=65534>甲</td><td>乙</td></tr><tr><td>丙</td><td>丁</td></tr></table>',
  );
  expect(JSON.stringify(units).length).toBeLessThan(10_000);
});

test('whatever the page, no Han character is lost or doubled', () => {
  const tags = [
    'p',
    'div',
    'span',
    'b',
    'table',
    'tr',
    'td',
    'ul',
    'li',
    'h1',
    'h2',
    'ruby',
    'rt',
    'sup',
    'blockquote',
    'pre',
    'nav',
    'figure',
    'figcaption',
    'a href="#x"',
    'p id=x',
    'p hidden',
    'span class=source',
    'br',
    'hr',
    'caption',
    'title',
    'dl',
    'dt',
    'iframe',
    'select',
    'option',
    'template',
    'noscript',
  ];
  const piece = fc.oneof(
    fc.constantFrom('算力', LEAD, '　　', ' ', '1', '。', '<!--注-->', '&nbsp;&nbsp;'),
    fc.constantFrom(...tags).map((tag) => `<${tag}>`),
    fc.constantFrom(...tags).map((tag) => `</${tag.split(' ')[0] ?? ''}>`),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      expect(compareHan(readHtml(pieces.join('')))).toEqual({ missing: '', added: '' });
    }),
    { numRuns: 500 },
  );
});
