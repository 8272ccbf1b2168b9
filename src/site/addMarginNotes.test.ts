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
  const noteOf = (id: string) => {
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
  };
  const numberOf = (id: string) => (id === 'suanli' ? 1 : undefined);
  addMarginNotes(tree, { language: 'zh', noteOf, numberOf });
  return toHtml(tree);
}

test('a note stands before its mention, for the eye alone, and both have the number of the endnote', () => {
  expect(withNotes('<p>谈<a data-term="suanli">算力</a>。</p>')).toBe(
    '<p>谈<span class="margin-note" aria-hidden="true" data-index-ignore="" data-number="1"><b lang="zh-Hans">算力</b> <i lang="zh-Latn-pinyin">suànlì</i> <i lang="en">computing power</i> <span>算力是什么。</span></span><a data-term="suanli" data-number="1">算力</a>。</p>',
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

const mention = '<a data-term="suanli">算力</a>';

test('where mentions crowd, notes are brief and keep their sentence, in narrow margins before wide ones', () => {
  const html = withNotes(`<p>${mention.repeat(20)}</p>`);
  expect(html.match(/<span>算力是什么。<\/span>/g)).toHaveLength(20);
  const brief = (name: string) => html.match(new RegExp(`data-brief="[^"]*${name}`, 'g')) ?? [];
  expect(brief('paper').length).toBeGreaterThan(3);
  expect(brief('paper').length).toBeGreaterThanOrEqual(brief('broad').length);
  const apart = withNotes(`<p>${mention}</p><p>${'字'.repeat(200)}</p><p>${mention}</p>`);
  expect(apart).not.toContain('data-brief');
});

test('a first mention keeps its sentence where a later one loses it', () => {
  const html = withNotes(`<p>${mention.repeat(8)}</p>`);
  const notes = html.match(/<span class="margin-note"[^>]*>/g) ?? [];
  expect(notes[0]).not.toContain('data-brief');
  expect(notes[1]).toContain('data-brief');
});

test('the notes of a table are never brief, since its words cannot open them', () => {
  const cell = `<td>${mention}</td>`;
  const html = withNotes(`<figure><table><tr>${cell.repeat(20)}</tr></table></figure>`);
  expect(html.match(/class="margin-note"/g)).toHaveLength(20);
  expect(html).not.toContain('data-brief');
});
