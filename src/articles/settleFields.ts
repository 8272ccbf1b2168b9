import { settleText } from './written.ts';
import type { HowWritten, WrittenText } from './written.ts';

/** What is no Chinese text to read: names of things, other languages, and what is said of editions. */
const NO_TEXT = new Set(['script', 'titles', 'convert', 'subjects', 'en', 'block']);
const HAN = /\p{Script=Han}/u;

/**
 * Makes front matter Simplified that is written in Traditional characters, whatever its fields.
 *
 * @returns a copy, and each of its texts with what the Traditional editions show for it
 * @example settleFields({ title: '頭髮', script: 'tw' }, how).frontmatter // { title: '头发', script: 'tw' }
 */
export function settleFields<Frontmatter extends { title: string }>(
  frontmatter: Frontmatter,
  how: HowWritten,
): { frontmatter: Frontmatter; written: WrittenText[] } {
  const written: WrittenText[] = [];
  const settle = (text: string): string => {
    if (!HAN.test(text)) return text;
    const found = settleText(text, how);
    written.push(found);
    return found.text;
  };
  const visit = (value: unknown): unknown => {
    if (typeof value === 'string') return settle(value);
    if (Array.isArray(value)) return value.map(visit);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [key, NO_TEXT.has(key) ? one : visit(one)]),
    );
  };
  return { frontmatter: visit(frontmatter) as Frontmatter, written };
}
