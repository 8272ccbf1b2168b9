import type { Nodes, Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { isCjk } from '../../../src/chinese/isCjk.ts';
import type { SearchPage, SearchSection } from '../../../src/search/searchPage.ts';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkCjkFriendly);

/**
 * Makes a plain page of a document: headings, paragraphs, list items and table cells are its
 * blocks. Front matter gives no more than the title; code blocks, comments, tags and the import and
 * export lines of MDX are left out, code within a line stays. The title is the front matter's, or
 * the first heading, or the name of the file.
 *
 * @returns undefined where nothing is left
 * @example readDocument('# 底座\n\n算力要互联。', 'a.md/', 'markdown')?.title // '底座'
 */
export function readDocument(
  text: string,
  address: string,
  format: 'markdown' | 'text',
): SearchPage | undefined {
  const { title, body } = takeFrontMatter(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'));
  const found =
    format === 'text'
      ? textBlocks(body)
      : blocksOf(parser.parse(body.replace(/^(import|export) .*$/gm, '')));
  const heading = found.find(({ level }) => level > 0)?.text;
  const name = title ?? heading ?? address.replace(/\/$/, '').replace(/^.*\//, '');
  const blocks = found.filter((block, at) => !(at === 0 && block.text === name));
  if (blocks.length === 0) return undefined;

  const sections: SearchSection[] = [{ id: '', heading: '', blocks: [name] }];
  for (const block of blocks) {
    if (block.level > 0) {
      sections.push({ id: `h${sections.length}`, heading: block.text, blocks: [] });
    }
    sections.at(-1)?.blocks.push(block.text);
  }
  return { path: address, kind: 'article', title: name, subjects: [], sections };
}

interface Block {
  /** 1 to 6 for a heading, 0 for anything else. */
  level: number;
  text: string;
}

function takeFrontMatter(text: string): { title: string | undefined; body: string } {
  const match = /^---\n([\s\S]*?)\n---[ \t]*(?:\n|$)/.exec(text);
  if (!match) return { title: undefined, body: text };
  const title = /^title:[ \t]*(.*)$/m.exec(match[1] ?? '')?.[1];
  const plain = title?.trim().replace(/^(["'])(.*)\1$/, '$2');
  return { title: plain === '' ? undefined : plain, body: text.slice(match[0].length) };
}

function textBlocks(text: string): Block[] {
  return text.split(/\n\s*\n/).flatMap((part) => blockOf(part, 0));
}

function blocksOf(tree: Root): Block[] {
  const blocks: Block[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'heading') {
      // Many sites give a heading its id so.
      blocks.push(...blockOf(inlineText(node).replace(/\{#[^}]*\}\s*$/, ''), node.depth));
    } else if (node.type === 'paragraph' || node.type === 'tableCell') {
      blocks.push(...blockOf(inlineText(node), 0));
    } else if (node.type === 'html') {
      for (const line of withoutTags(node.value).split('\n')) blocks.push(...blockOf(line, 0));
    } else if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  return blocks;
}

function blockOf(text: string, level: number): Block[] {
  const plain = joinLines(text).replace(/\s+/g, ' ').trim();
  return plain === '' ? [] : [{ level, text: plain }];
}

/** A line break between two Chinese characters is no space. */
function joinLines(text: string): string {
  return text.replace(/(.)[ \t]*\n[ \t]*(?=(.))/gu, (_, before: string, after: string) =>
    isCjk(before) && isCjk(after) ? before : `${before} `,
  );
}

function inlineText(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return '\n';
  if (node.type === 'image' || node.type === 'imageReference' || node.type === 'html') return '';
  return 'children' in node ? node.children.map(inlineText).join('') : '';
}

function withoutTags(html: string): string {
  return html
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/<[^>]*>/g, '');
}
