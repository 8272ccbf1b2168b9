import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { readPage } from './readPage.ts';

const read = (html: string) => readPage(fromHtml(html), 'a/');

test('a page is read into sections and blocks, without its frame and its aids', () => {
  const html = `<body><nav>目录</nav><main data-index="term" data-index-date="2026-11-24" data-index-subjects="算力&#10;人工智能">
    <h1><ruby>算<rp>（</rp><rt>suàn</rt><rp>）</rp></ruby><ruby>力<rt>lì</rt></ruby></h1>
    <p>一段<b>头</b>发</p><script>x</script><div data-index-ignore><p>不要</p></div>
    <h2 id="s1">底座</h2><ul><li>甲</li><li>乙</li></ul><table><tr><td>丙</td><td>丁</td></tr></table>
    <h2>无址</h2><p>戊</p></main><footer>页脚</footer></body>`;
  expect(read(html)).toEqual({
    path: 'a/',
    kind: 'term',
    title: '算力',
    date: '2026-11-24',
    subjects: ['算力', '人工智能'],
    sections: [
      { id: '', heading: '', blocks: ['算力', '一段头发'] },
      { id: 's1', heading: '底座', blocks: ['底座', '甲', '乙', '丙', '丁', '无址', '戊'] },
    ],
  });
});

test('a page without the mark, or with an unknown one, is not read', () => {
  expect(read('<main><p>算力</p></main>')).toBeUndefined();
  expect(read('<main data-index="x"><p>算力</p></main>')).toBeUndefined();
});
