import type { Furniture } from '../../units.ts';
import { joinRuns } from './joinRuns.ts';
import { median } from './layLines.ts';
import type { Row } from './layLines.ts';

/** A page, as far as it is looked at for what stands on each. */
export interface PageRows {
  height: number;
  rows: readonly Row[];
}

/** How many rows at the top and at the foot may be a running head, and on what share of pages. */
const [ROWS, SHARE] = [3, 0.3];
/** What is this near to the edge, as a share of the page, is in its margin. */
const MARGIN = 0.08;
/** What is this much farther from the next row than rows are is set apart from the text. */
const APART = 1.5;
/** By how much the places of the same running head may differ, in points. */
const NEAR = 6;

const FORMATTED =
  /^(?:[-—–·•.|/\s]+\d{1,4}[-—–·•.|/\s]+|第\s*[\d一二三四五六七八九十百]+\s*[页頁](?:\s*[,，/]?\s*共\s*\d+\s*[页頁])?|共\s*\d+\s*[页頁]\s*第\s*\d+\s*[页頁]|\d{1,4}\s*[/／]\s*\d{1,4}|page\s*\d+(?:\s*(?:of|\/)\s*\d+)?|p\.?\s*\d+)$/iu;
const BARE = /^(?:\d{1,4}|[ivxlc]{1,6})$/i;
/** What browsers print above and below a page. */
const PRINTED =
  /^\d{1,4}[/.]\d{1,2}[/.]\d{1,4}[,，]?\s*(?:上午|下午|凌晨|晚上)?\s*\d{1,2}:\d{2}|(?:https?|file):\/\/\S+(?:.*\d+\/\d+)?$/u;

/**
 * Finds what stands at the edges of pages and is not of the text: running heads, which return on
 * others, and page numbers.
 *
 * @returns why, for each such row
 */
export function findEdges(pages: readonly PageRows[]): Map<Row, Furniture> {
  const found = new Map<Row, Furniture>();
  const edges = pages.flatMap((page, at) => edgesOf(page).map((edge) => ({ ...edge, page: at })));
  const byShape = new Map<string, typeof edges>();
  for (const edge of edges) {
    const key = `${edge.isTop ? 'top' : 'foot'} ${edge.text.replace(/\d+/g, '#').replace(/\s+/g, '')}`;
    byShape.set(key, [...(byShape.get(key) ?? []), edge]);
  }
  for (const group of byShape.values()) {
    for (const edge of group) {
      const others = new Set(
        group.filter(({ y }) => Math.abs(y - edge.y) <= NEAR).map(({ page }) => page),
      );
      const isNumber = FORMATTED.test(edge.text) || BARE.test(edge.text);
      const returns = others.size >= 2 && others.size >= pages.length * SHARE;
      if (isNumber ? isPageNumber(edge, group, pages.length) : returns || PRINTED.test(edge.text)) {
        found.set(edge.row, isNumber ? 'page number' : 'running head');
      }
    }
  }
  return found;
}

interface Edge {
  row: Row;
  text: string;
  y: number;
  page: number;
  isTop: boolean;
}

/** The rows at the top and foot that are in the margin or set apart from the text. */
function edgesOf({ height, rows }: PageRows): Omit<Edge, 'page'>[] {
  const distances = rows.slice(1).map((row, at) => row.y - (rows[at]?.y ?? row.y));
  const apart = median(distances) * APART;
  const take = (inwards: readonly Row[], isTop: boolean) => {
    const inMargin = inwards.filter(({ y }) => (isTop ? y : height - y) < height * MARGIN).length;
    const gap = inwards
      .slice(0, ROWS)
      .findIndex(
        (row, at) => Math.abs((inwards[at + 1]?.y ?? row.y) - row.y) >= apart && apart > 0,
      );
    return inwards.slice(0, Math.max(gap + 1, Math.min(inMargin, ROWS))).map((row) => {
      return { row, text: joinRuns(row.runs), y: row.y, isTop };
    });
  };
  // On a page of few rows the same one is not at both edges.
  const half = Math.ceil(rows.length / 2);
  return [...take(rows.slice(0, half), true), ...take(rows.slice(half).toReversed(), false)];
}

/** A figure alone may be of the text; one that counts the pages is not. */
function isPageNumber({ text, page }: Edge, group: readonly Edge[], pages: number): boolean {
  if (FORMATTED.test(text)) return true;
  const difference = Number(text) - page;
  if (Number.isNaN(difference)) return pages > 1;
  const counting = group.filter((other) => Number(other.text) - other.page === difference);
  return counting.length >= 2 || difference === 1;
}
