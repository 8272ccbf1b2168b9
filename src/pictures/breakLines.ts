import { isHan } from '../chinese/isCjk.ts';
import { isClosing, isOpening, isStop } from './marks.ts';
import type { Line } from './typeset.ts';

/** What a break costs, beside lines of unequal length; 1 is a line that is wholly empty. */
const COST = {
  /** Behind a colon, a semicolon or the end of a sentence: the text itself parts there. */
  stop: -0.3,
  comma: -0.05,
  word: 0,
  /** At a hyphen, and within a word of Chinese. */
  within: 0.3,
  /** Within a word of Latin, which is done only where nothing else can be. */
  forced: 1e3,
  /** Before what closes or behind what opens, where there are but marks. */
  forbidden: 1e6,
} as const;

/** How many lines more than are needed are tried for the sake of whole words. */
const MORE = 3;

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * Where a text breaks into as few lines as fit, all about as long as each other. A line begins
 * with no closing mark or comma and ends with no opening one; Chinese words stay whole where they
 * can, and a colon is the best place to break.
 *
 * @param line the text on one line, however long
 * @param width of the longest line, in units of the drawing
 * @returns the texts of the lines, without blanks at their ends; none for an empty text
 * @see https://www.w3.org/TR/clreq/#prohibition_rules_for_line_start_end
 * @example breakLines(await typeset('算力“扩容”：底座、应用与下一步', style), 1000)
 *   // ['算力“扩容”：', '底座、应用与下一步'] at 90 px
 */
export function breakLines({ text, size, glyphs }: Line, width: number): string[] {
  if (glyphs.length === 0) return [];
  const scale = size / 1000;
  const starts = glyphs.map(({ start }) => start);
  const lefts = glyphs.map(({ x, offset, ink }) => (x + offset + ink[0]) * scale);
  const rights = glyphs.map(({ x, offset, ink }) => (x + offset + ink[1]) * scale);
  const costs = breakCosts(text, starts);
  const count = glyphs.length;
  const isBlank = (index: number) => text[starts[index] ?? 0] === ' ';
  /** From the ink of one glyph to that of the last before a break. */
  const lengthOf = (from: number, to: number) => {
    const end = isBlank(to - 1) && to - 1 > from ? to - 2 : to - 1;
    return (rights[end] ?? 0) - (lefts[from] ?? 0);
  };

  const total = lengthOf(0, count);
  const least = fewestLines(count, (from, to) => lengthOf(from, to) <= width);
  let best: Way | undefined;
  // More lines than are needed only where fewer would cut a word.
  for (let lines = least; lines <= Math.min(count, least + MORE); lines++) {
    const way = bestWay(count, lines, (from, to) => {
      const length = lengthOf(from, to);
      if (length > width && to > from + 1) return Infinity;
      return ((length - total / lines) / width) ** 2 + (costs[to] ?? 0);
    });
    if (way.cost < (best?.cost ?? Infinity)) best = way;
    if (way.cost < COST.forced) break;
  }
  const breaks = best?.breaks ?? [];
  return breaks
    .map((to, index) =>
      text.slice(starts[breaks[index - 1] ?? 0], starts[to] ?? text.length).trim(),
    )
    .filter((one) => one !== '');
}

interface Way {
  cost: number;
  /** The glyphs before which it breaks, the end among them. */
  breaks: readonly number[];
}

/** The number of lines when each takes as much as fits, at least one glyph. */
function fewestLines(count: number, fits: (from: number, to: number) => boolean): number {
  let lines = 0;
  for (let from = 0; from < count; lines++) {
    let to = from + 1;
    while (to < count && fits(from, to + 1)) to += 1;
    from = to;
  }
  return lines;
}

/**
 * The cheapest way to set glyphs on a number of lines.
 *
 * @param costOf a line from one glyph to that before another; Infinity where it is too long, as
 *   every longer one then is
 */
function bestWay(count: number, lines: number, costOf: (from: number, to: number) => number): Way {
  let costs = new Float64Array(count + 1).fill(Infinity);
  costs[0] = 0;
  const origins: Int32Array[] = [];
  for (let line = 0; line < lines; line++) {
    const next = new Float64Array(count + 1).fill(Infinity);
    const origin = new Int32Array(count + 1);
    costs.forEach((before, from) => {
      if (before === Infinity) return;
      for (let to = from + 1; to <= count; to++) {
        const cost = before + costOf(from, to);
        if (cost === Infinity) break;
        if (cost >= (next[to] ?? Infinity)) continue;
        next[to] = cost;
        origin[to] = from;
      }
    });
    origins.push(origin);
    costs = next;
  }
  const breaks: number[] = [];
  let end = count;
  for (const origin of origins.toReversed()) {
    breaks.unshift(end);
    end = origin[end] ?? 0;
  }
  return { cost: costs[count] ?? Infinity, breaks };
}

/** What a break before each glyph costs; nothing at the end of the text. */
function breakCosts(text: string, starts: readonly number[]): number[] {
  const wordStarts = new Set(Array.from(words.segment(text), ({ index }) => index));
  return starts.map((start, index) => {
    if (index === 0) return 0;
    const after = String.fromCodePoint(text.codePointAt(start) ?? 0x20);
    const before = String.fromCodePoint(text.codePointAt(starts[index - 1] ?? 0) ?? 0x20);
    if (isClosing(after) || isStop(after) || isOpening(before) || after === ' ') {
      return COST.forbidden;
    }
    if (before === ' ') return /[:;.?!—]/.test(text[start - 2] ?? '') ? COST.stop : COST.word;
    if (/[：；。？！]/.test(before)) return COST.stop;
    if (/[，、]/.test(before)) return COST.comma;
    if (isClosing(before) || isOpening(after)) return COST.word;
    if (/[-–—]/.test(before)) return COST.within;
    if (isHan(before) || isHan(after)) return wordStarts.has(start) ? COST.word : COST.within;
    return COST.forced;
  });
}
