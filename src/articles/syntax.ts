import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Root } from 'mdast';

/**
 * CommonMark does not take `用**“揭榜”行动**推进` for emphasis, because the asterisks stand
 * between a Han character and a quotation mark; this extension does. It must be given to every
 * parser that reads an article.
 */
export const chineseEmphasis = remarkCjkFriendly;

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).use(chineseEmphasis);

/**
 * Parses the body of an article as the pages do.
 *
 * @throws VFileMessage with `line` and `column` where the text is not MDX
 */
export function parseBody(body: string): Root {
  return parser.parse(body);
}
