import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { addMarginNotes } from './addMarginNotes.ts';

const ENTRIES: Readonly<Record<string, [string, string, string]>> = {
  suanli: ['算力', 'suànlì', 'computing power'],
  eb: ['EB', '', ''],
};

function withNotes(html: string): string {
  const tree = fromHtml(html, { fragment: true });
  addMarginNotes(tree, (id) => {
    const [headword = '', reading = '', english = ''] = ENTRIES[id] ?? [];
    if (headword === '') return undefined;
    const definition = `${headword}是什么。`;
    return {
      headword,
      lang: 'zh-Hans',
      reading,
      readingLang: 'zh-Latn-pinyin',
      english,
      definition,
    };
  });
  return toHtml(tree);
}

test('a note stands before its mention, for the eye alone', () => {
  expect(withNotes('<p>谈<a data-term="suanli">算力</a>。</p>')).toBe(
    '<p>谈<span class="margin-note" aria-hidden="true" data-index-ignore=""><b lang="zh-Hans">算力</b> <i lang="zh-Latn-pinyin">suànlì</i> <i lang="en">computing power</i> <span>算力是什么。</span></span><a data-term="suanli">算力</a>。</p>',
  );
});

test('what a term has not is left out, and a link to no entry has no note', () => {
  expect(withNotes('<p><a data-term="eb">EB</a><a href="/">首页</a></p>')).toContain(
    '<b lang="zh-Hans">EB</b> <span>EB是什么。</span></span><a data-term="eb">',
  );
  expect(withNotes('<p><a data-term="nirgends">无</a></p>')).not.toContain('margin-note');
});

test('the notes of a table stand before it, in order', () => {
  const html = withNotes(
    '<figure><table><tr><td><a data-term="eb">EB</a></td><td><a data-term="suanli">算力</a></td></tr></table></figure>',
  );
  expect(html).toMatch(/^<span class="margin-note".*EB.*算力.*<\/span><figure><table>/);
  expect(html.slice(html.indexOf('<figure>'))).not.toContain('margin-note');
});

test('where mentions crowd, notes are brief and keep their sentence', () => {
  const mention = '<a data-term="suanli">算力</a>';
  const html = withNotes(`<p>${mention.repeat(8)}</p>`);
  expect(html.match(/class="margin-note brief"/g)?.length).toBeGreaterThan(3);
  expect(html.match(/<span>算力是什么。<\/span>/g)).toHaveLength(8);
  const apart = withNotes(`<p>${mention}</p><p>${'字'.repeat(200)}</p><p>${mention}</p>`);
  expect(apart).not.toContain('brief');
});
