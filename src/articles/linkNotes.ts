import type { Emphasis, Link, Nodes, Parents, Root, Text } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';

/** A note of `<Footnotes>`, linked with the places of the text that bear its mark. */
export interface LinkedNote {
  /** Around the mark at the head of the note; it leads back to the first of the places. */
  back: NoteLink;
  /** Around the mark in the text, in order; they lead to the note. */
  refs: NoteLink[];
}

interface NoteLink extends Link {
  data: { hProperties: { className: string[]; role: string; id?: string } };
}

/** Classes of the links to a note and back. */
export const NOTE_REF = 'note-ref';
export const NOTE_BACK = 'note-back';

const NUMBER = '(?:[注註][释釋]?)?(?:\\d{1,3}|[①-⑳]|[一二三四五六七八九十]{1,3})';
/** `[1]`, `［1］`, `〔注1〕`, `【1】`, `（1）`, `①`, `注1`, `注释①`, `¹²`. */
const MARK = new RegExp(
  `^\\s*(\\[${NUMBER}\\]|［${NUMBER}］|〔${NUMBER}〕|【${NUMBER}】|\\(${NUMBER}\\)|（${NUMBER}）|` +
    '[①-⑳㉑-㉟㊱-㊿❶-❿]|[注註][释釋]?\\s?(?:\\d{1,3}|[①-⑳])|[¹²³⁰⁴-⁹]{1,3})',
);

/**
 * The mark at the head of a note.
 *
 * @example markOf('[1] 见该公司年报。') // '[1]'
 */
export function markOf(text: string): string | undefined {
  return MARK.exec(text)?.[1];
}

/**
 * Links the notes of `<Footnotes>` with the places before them where the same mark stands, in the
 * tree, without changing a character. A mark in the text means no entry, and nothing else is linked
 * there.
 *
 * @returns the notes that a mark leads to; their links have no addresses until the blocks are known
 */
export function linkNotes(tree: Root): LinkedNote[] {
  const notes: LinkedNote[] = [];
  const before: Place[] = [];
  const visit = (parent: Parents): void => {
    for (const child of [...parent.children]) {
      if (isFootnotes(child)) {
        for (const head of headsIn(child)) {
          const note = linkNote(head, before);
          if (note) notes.push(note);
        }
      } else if (child.type === 'text') before.push({ text: child, parent });
      else if ('children' in child && !isClosed(child)) visit(child);
    }
  };
  visit(tree);
  return notes;
}

/** A text, and what it stands in. */
interface Place {
  text: Text;
  parent: Parents;
}

const isFootnotes = (node: Nodes): node is MdxJsxFlowElement =>
  node.type === 'mdxJsxFlowElement' && node.name === 'Footnotes';

/** What holds plain text alone, or is a link already. */
const isClosed = ({ type }: Nodes) =>
  type === 'link' || type === 'linkReference' || type === 'mdxJsxTextElement';

/** The first text of each paragraph of the notes. */
function headsIn(parent: Parents): Place[] {
  return parent.children.flatMap((child): Place[] => {
    if (child.type === 'paragraph') {
      const [first] = child.children;
      return first?.type === 'text' ? [{ text: first, parent: child }] : [];
    }
    return 'children' in child ? headsIn(child) : [];
  });
}

function linkNote(head: Place, before: Place[]): LinkedNote | undefined {
  const mark = markOf(head.text.value);
  if (mark === undefined) return undefined;
  const refs: NoteLink[] = [];
  for (let index = 0; index < before.length; index += 1) {
    const place = before[index];
    const at = place ? findMark(place.text.value, mark) : -1;
    if (!place || at < 0) continue;
    const ref = linkOf(mark, NOTE_REF, 'doc-noteref');
    const rest = wrap(place, at, mark, raised(ref));
    refs.push(ref);
    // The mark may stand there again.
    before.splice(index + 1, 0, rest);
  }
  if (refs.length === 0) return undefined;
  const back = linkOf(mark, NOTE_BACK, 'doc-backlink');
  wrap(head, head.text.value.indexOf(mark), mark, back);
  return { back, refs };
}

/** Where a mark stands in a text; 注1 does not stand in 注12. */
function findMark(text: string, mark: string): number {
  const isNumber = /\d$/.test(mark);
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
    if (!isNumber || !/\d/.test(text.charAt(at + mark.length))) return at;
  }
  return -1;
}

/** Puts a node in the place of a stretch of text; what follows is a text of its own. */
function wrap({ text, parent }: Place, at: number, mark: string, node: Nodes): Place {
  const after: Text = { ...text, value: text.value.slice(at + mark.length) };
  text.value = text.value.slice(0, at);
  const siblings: Nodes[] = parent.children;
  siblings.splice(siblings.indexOf(text) + 1, 0, node, after);
  return { text: after, parent };
}

/** Whether a node is around the mark of a note, which is no word of the text. */
export function isNoteLink(node: Nodes): boolean {
  if (node.type !== 'link') return false;
  const { hProperties }: Partial<NoteLink['data']> = node.data ?? {};
  return [NOTE_REF, NOTE_BACK].includes(hProperties?.className[0] ?? '');
}

/**
 * Gives the links of a note their addresses: the note's block and, back, the first of the marks.
 *
 * @param block the id of the block that the note is
 */
export function addressNote({ back, refs }: LinkedNote, block: string): void {
  const idOf = (index: number) => `ref-${block}${index === 0 ? '' : `-${index + 1}`}`;
  for (const [index, ref] of refs.entries()) {
    ref.url = `#${block}`;
    ref.data.hProperties.id = idOf(index);
  }
  back.url = `#${idOf(0)}`;
}

const linkOf = (mark: string, className: string, role: string): NoteLink => ({
  type: 'link',
  url: '',
  children: [{ type: 'text', value: mark }],
  data: { hProperties: { className: [className], role } },
});

const raised = (link: Link): Emphasis => ({
  type: 'emphasis',
  data: { hName: 'sup' },
  children: [link],
});
