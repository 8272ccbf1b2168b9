import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Root } from 'mdast';
import type { PluggableList } from 'unified';

/**
 * What articles have beyond CommonMark; every parser that reads one must be given the same.
 *
 * - Tables and the like, but no single tilde for deletion: 每月5~6万单，高峰7~8万单 is no such thing.
 * - CommonMark does not take `用**“揭榜”行动**推进` for emphasis, because the asterisks stand between
 *   a Han character and a quotation mark; this extension does.
 */
export const EXTENSIONS: PluggableList = [[remarkGfm, { singleTilde: false }], remarkCjkFriendly];

const parser = unified().use(remarkParse).use(remarkMdx).use(EXTENSIONS);

/**
 * Parses the body of an article as the pages do.
 *
 * @throws VFileMessage with `line` and `column` where the text is not MDX
 */
export function parseBody(body: string): Root {
  return parser.parse(body);
}
