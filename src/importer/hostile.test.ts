import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostileLine } from '../../tests/lib/hostileTexts.ts';
import { readArticle } from '../articles/readArticle.ts';
import { plainSegmenter } from '../chinese/createSegmenter.ts';
import { applyEdits } from './edits.ts';
import { importText } from './importText.ts';
import { editsFor } from './tidyText.ts';
import type { ReadInput, Unit } from './units.ts';

const RUNS = 2000;

const at = { line: 1 };
const paragraph = (text: string): Unit => ({ kind: 'paragraph', at, spans: [{ text }] });

const inputOf = (units: Unit[], raw: string): ReadInput => ({
  units,
  dropped: [],
  remarks: [],
  raw,
  stated: {},
});

const options = {
  name: '样文',
  today: '2026-11-26',
  segment: plainSegmenter(),
  detectScript: () => 'hans' as const,
  toSimplified: (text: string) => text,
};

/** What a file says: the lines of its head, and its blocks. */
function saidBy(mdx: string): string[] {
  const read = readArticle(mdx, 'content/articles/zh/yangwen.mdx');
  expect(read.ok ? [] : read.problems, mdx).toEqual([]);
  if (!read.ok) return [];
  const { title, subtitle, source } = read.value.frontmatter;
  const head = [title, subtitle, source?.byline, source?.dateline];
  return [...head, ...read.value.blocks.map(({ text }) => text)].flatMap((text) =>
    text === undefined ? [] : [seen(text)],
  );
}

/** What a reader of the page sees: spaces count as one, and none at the edges. */
const seen = (text: string) => text.replace(/\s+/g, ' ').trim();

test(`whatever a text holds, the article is one that builds and says what was typed (${RUNS} texts)`, () => {
  fc.assert(
    fc.property(fc.array(hostileLine, { minLength: 1, maxLength: 3 }), (lines) => {
      const texts = ['算力网试行', ...lines];
      const imported = importText(inputOf(texts.map(paragraph), texts.join('\n')), options);
      const said = imported.flatMap(({ mdx }) => saidBy(mdx));
      for (const line of lines) expect(said).toContain(seen(applyEdits(line, editsFor(line))));
    }),
    { numRuns: RUNS },
  );
});

const spans = fc
  .tuple(
    hostileLine,
    fc.boolean(),
    fc.boolean(),
    fc.option(fc.constantFrom('https://a.example/?a={b}&c=(d)', 'mailto:a@b.example')),
  )
  .map(([text, strong, emphasis, link]) => [
    { text: '又' },
    { text, strong, emphasis, ...(link !== null && { link }) },
    { text: '尾。' },
  ]);

const unit: fc.Arbitrary<Unit> = fc.oneof(
  spans.map((own): Unit => ({ kind: 'heading', at, level: 2, spans: own })),
  spans.map((own): Unit => ({ kind: 'paragraph', at, spans: own })),
  spans.map((own): Unit => ({ kind: 'paragraph', at, spans: own, role: 'caption' })),
  fc.array(spans, { minLength: 1, maxLength: 3 }).map((items): Unit => ({
    kind: 'list',
    at,
    items: items.map((own) => [{ kind: 'paragraph', at, spans: own }]),
  })),
  fc.array(spans, { minLength: 1, maxLength: 2 }).map((children): Unit => ({
    kind: 'quote',
    at,
    children: children.map((own) => ({ kind: 'paragraph', at, spans: own })),
  })),
  fc.tuple(spans, spans, spans, spans, fc.boolean()).map(([a, b, c, d, headed]): Unit => ({
    kind: 'table',
    at,
    headed,
    rows: [
      [a, b],
      [c, d],
    ],
  })),
  spans.map((own): Unit => ({ kind: 'footnote', at, mark: '[1]', spans: own })),
);

const plainOf = (one: Unit): string[] => {
  const text = (own: readonly { text: string }[]) => own.map((span) => span.text).join('');
  switch (one.kind) {
    case 'heading':
    case 'paragraph':
      return [text(one.spans)];
    case 'footnote':
      return [`[1] ${text(one.spans)}`];
    case 'list':
      return one.items.flat().flatMap(plainOf);
    case 'quote':
      return one.children.flatMap(plainOf);
    case 'table':
      return one.rows.flat().map(text);
    default:
      return [];
  }
};

test('nor does it run in a heading, a list, a table, a caption, a note, in links or emphasis', () => {
  fc.assert(
    fc.property(fc.array(unit, { minLength: 1, maxLength: 3 }), hostileLine, (units, title) => {
      const all: Unit[] = [
        { ...paragraph(title), role: 'title' } as Unit,
        paragraph('一句话。'),
        ...units,
      ];
      const raw = all.flatMap(plainOf).join('\n');
      const said = importText(inputOf(all, raw), options).flatMap(({ mdx }) => saidBy(mdx));
      // Where spaces part words they stay, and where not they go; here only the signs matter.
      const bare = (text: string) => text.replace(/\s/g, '');
      for (const text of all.flatMap(plainOf)) {
        expect(said.map(bare)).toContain(bare(applyEdits(text, editsFor(text))));
      }
    }),
    { numRuns: 500 },
  );
});
