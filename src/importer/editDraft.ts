import type { ArticleBlock, ImportedArticle } from './article.ts';
import { datePublished } from './datePublished.ts';
import type { Draft, DraftBlock } from './draft.ts';
import type { Atoms, Text } from './stretches.ts';
import { textsOf } from './textsOf.ts';
import { TidyLog } from './tidyLog.ts';
import type { Change } from './tidyLog.ts';
import type { ReadInput, Remark, Span } from './units.ts';

/** What is known of an article from elsewhere than its text. */
export interface EditOptions {
  /** What it is called where it has no title. */
  name: string;
  /** What the input says of itself, where it is this article alone. */
  stated: ReadInput['stated'];
  /** The day of the import, as 2026-11-26. */
  today: string;
  isDraft: boolean;
  detectScript: (text: string) => 'hans' | 'tw' | 'hk';
}

/** An article whose text is set as it should be, and what was done to it. */
export interface EditedArticle {
  article: ImportedArticle;
  script: 'hans' | 'tw' | 'hk';
  remarks: Remark[];
  changes: Change[];
}

/**
 * Sets the texts of an article to be as a good editor would, and fills in what its head leaves open.
 *
 * @example editDraft(draft, atoms, options).article.title // 算力热度持续攀升，如何“扩容”？
 */
export function editDraft(draft: Draft, atoms: Atoms, options: EditOptions): EditedArticle {
  const { name, stated, today, isDraft } = options;
  const texts = textsOf(draft);
  const whole = texts.map((text) => atoms.textOf(text)).join('\n');
  const script = options.detectScript(whole);
  const log = new TidyLog(atoms, script !== 'hans');
  const remarks: Remark[] = [];
  if (script !== 'hans') {
    const message = `Read as Traditional text of ${script === 'tw' ? 'Taiwan' : 'Hong Kong'}, and kept as it is.`;
    remarks.push({ at: placeOfFirst(texts, atoms), message });
  }
  const titleOf = (text: Text) => log.line(text, { isTitle: true });
  const ownTitle = titleOf(draft.title);
  const title = ownTitle || (stated.title ?? name);
  if (ownTitle === '') {
    const source = stated.title === undefined ? 'its file' : 'what the file says of itself';
    const message = `No title was found; it is called after ${source}: ${title}`;
    remarks.push({ at: placeOfFirst(texts, atoms), message });
  }
  const bylines = draft.bylines.map((text) => log.line(text));
  const datelines = draft.datelines.map((text) => log.line(text));
  const date = datePublished([...datelines, ...bylines], whole, stated.date, today);
  if (date.remark !== undefined) {
    const at = placeOfFirst([...draft.datelines, ...draft.bylines], atoms);
    remarks.push({ at, message: date.remark });
  }
  const authors = bylines.length === 0 ? (stated.authors ?? []) : [];
  if (authors.length > 0) {
    const message = `The file says of itself who wrote it: ${authors.join('、')}`;
    remarks.push({ at: placeOfFirst(texts, atoms), message });
  }
  const article: ImportedArticle = {
    title,
    subtitle: draft.subtitles.length > 0 ? joinTitles(draft.subtitles.map(titleOf)) : undefined,
    bylines,
    authors,
    datelines,
    published: date.published,
    script: script === 'hans' ? undefined : script,
    date: today,
    draft: isDraft,
    blocks: draft.blocks.map((block) => blockOf(block, log)),
  };
  return { article, script, remarks, changes: log.changes };
}

/** Lines of a title are parted by a space, and by their dash where one begins with it. */
const joinTitles = (lines: readonly string[]) => lines.join(' ').replace(/ (?=[—–-])/g, '');

const placeOfFirst = (texts: readonly Text[], atoms: Atoms) =>
  atoms.placeOf(texts.find((text) => text.length > 0) ?? []);

function blockOf(block: DraftBlock, log: TidyLog): ArticleBlock {
  switch (block.kind) {
    case 'heading': {
      const spans = log.spans(block.text, { keepsSpaces: true, isTitle: true });
      return { kind: 'heading', level: block.level, spans: plainIfStrong(spans) };
    }
    case 'caption':
    case 'footnote':
      return { kind: block.kind, spans: log.spans(block.text, { keepsSpaces: true }) };
    case 'paragraph':
      return { kind: 'paragraph', spans: log.spans(block.text) };
    case 'verse':
      return {
        kind: 'paragraph',
        spans: block.lines.flatMap((line, nth) => versesOf(line, nth, log)),
      };
    case 'list':
      return { ...block, items: block.items.map((item) => item.map((one) => blockOf(one, log))) };
    case 'quote':
      return { kind: 'quote', children: block.children.map((child) => blockOf(child, log)) };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map((cell) => log.spans(cell))) };
    case 'code':
      return { kind: 'code', text: log.code(block.text) };
    case 'rule':
      return { kind: 'rule' };
  }
}

/** A line of verse, with the break before it; spaces part its words. */
const versesOf = (line: Text, nth: number, log: TidyLog): Span[] => [
  ...(nth > 0 ? [{ text: '\n' }] : []),
  ...log.spans(line, { keepsSpaces: true }),
];

/** A heading is in strong type anyway. */
const plainIfStrong = (spans: readonly Span[]): Span[] =>
  spans.every(({ strong }) => strong)
    ? spans.map((span) => ({ ...span, strong: false }))
    : [...spans];
