import type { Nodes } from 'mdast';
import { parse } from 'yaml';
import { parseBody } from '../articles/syntax.ts';
import { isHan } from '../chinese/isCjk.ts';
import type { Draft } from './draft.ts';
import type { Atoms, Text } from './stretches.ts';
import { textsOf } from './textsOf.ts';
import type { Place } from './units.ts';

/** Han characters that an import would lose, or bring in. */
export class LostText extends Error {
  readonly at: Place | undefined;

  constructor(message: string, at: Place | undefined) {
    super(message);
    this.name = 'LostText';
    this.at = at;
  }
}

/**
 * Holds what will be written against the input: read back from the file, each article must have the
 * Han characters of the stretches that it was made of, in their order; and all stretches together,
 * with those that were dropped, must be the input, each character once.
 *
 * @param written the files, as many as drafts
 * @param dropped stretches that are in no article, and are told so
 * @throws LostText at the first character that is missing, added or out of order
 */
export function account(
  atoms: Atoms,
  drafts: readonly Draft[],
  written: readonly string[],
  dropped: readonly Text[],
): void {
  for (const [index, draft] of drafts.entries()) {
    const texts = textsOf(draft);
    const expected = Array.from(texts.map((text) => atoms.textOf(text)).join('')).filter(isHan);
    const found = Array.from(readBack(written[index] ?? '', draft.title.length > 0)).filter(isHan);
    const length = Math.max(expected.length, found.length);
    for (let at = 0; at < length; at++) {
      if (expected[at] === found[at]) continue;
      throw new LostText(
        `What would be written has ${found.slice(at, at + 12).join('') || 'an end'} where the input has ${expected.slice(at, at + 12).join('') || 'an end'}.`,
        placeOfHan(atoms, texts, at),
      );
    }
  }
  const taken = atoms.list.map(({ text }) => new Uint8Array(text.length));
  for (const text of [...drafts.flatMap(textsOf), ...dropped]) {
    for (const { atom, start, end } of text) {
      const marks = taken[atom];
      if (!marks) continue;
      for (let at = start; at < end; at++) marks[at] = (marks[at] ?? 0) + 1;
    }
  }
  for (const [index, { text, at }] of atoms.list.entries()) {
    for (const { index: offset, 0: character } of text.matchAll(/\p{Script=Han}/gu)) {
      const times = taken[index]?.[offset];
      if (times === 1) continue;
      throw new LostText(
        `${character} would be written ${times ?? 0} times: …${text.slice(Math.max(offset - 6, 0), offset + 6)}…`,
        at,
      );
    }
  }
}

/**
 * All text of a file, as its readers parse it: the lines of its head, then its body.
 *
 * @param hasTitle whether the title is of the text, and not of the file that it came in
 */
function readBack(mdx: string, hasTitle: boolean): string {
  const [, yaml = '', body = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(mdx) ?? [];
  const head = parse(yaml) as {
    title?: string;
    subtitle?: string;
    source?: { byline?: string; dateline?: string };
  };
  return [
    hasTitle ? head.title : '',
    head.subtitle,
    head.source?.byline,
    head.source?.dateline,
    textOf(parseBody(body)),
  ].join('');
}

/** What a reader of the page gets to see of it; code that would run says nothing. */
function textOf(node: Nodes): string {
  if (/^mdx.*(?:Expression|Esm)$/.test(node.type)) return '';
  if ('value' in node) return node.value;
  return 'children' in node ? (node.children as Nodes[]).map(textOf).join('') : '';
}

function placeOfHan(atoms: Atoms, texts: readonly Text[], nth: number): Place | undefined {
  let count = 0;
  for (const stretch of texts.flat()) {
    count += Array.from(atoms.slice(stretch)).filter(isHan).length;
    if (count > nth) return atoms.get(stretch).at;
  }
  return undefined;
}
