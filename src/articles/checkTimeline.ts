import type { ListItem, Nodes } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Wrong } from './checkFigureId.ts';
import { readPeriod } from './readPeriod.ts';
import { textOf } from './textOf.ts';

const DATES =
  '**2025年**, **2025年夏**, **2025年5月**, **2025年6月底**, **2025年9月4日**, **2025年5月至7月**; in English **2025**, **Summer 2025**, **May 2025**, **End of June 2025**, **4 September 2025**, **May–July 2025**';

/**
 * Finds what is wrong with a timeline: it must hold one list, whose items begin with a date in bold,
 * in the order of the dates. A date that leaves something open, a year among months, may stand
 * wherever one of its days would; one that cannot be read stands anywhere.
 *
 * @param element a `<Timeline>`
 * @returns what is wrong, each with the node that it is told of
 * @example
 * // <Timeline>- **2025年6月底** …- **2025年5月** …</Timeline>
 * checkTimeline(element).map(({ message }) => message)
 * // ['“2025年5月” stands after “2025年6月底”.']
 */
export function checkTimeline(element: MdxJsxFlowElement): (Wrong & { node: Nodes })[] {
  const [list, ...others] = element.children;
  if (list?.type !== 'list' || others.length > 0) {
    return [
      {
        node: element,
        message: '<Timeline> must hold one list, and nothing else.',
        remedy: `Put it around a list whose items begin with a date: ${DATES}.`,
      },
    ];
  }
  let latest: { from: string; words: string } | undefined;
  return list.children.flatMap((node): (Wrong & { node: Nodes })[] => {
    const words = boldHead(node);
    if (words === '') {
      return [
        {
          node,
          message: 'The item of a timeline does not begin with a date in bold.',
          remedy: `Begin it with the date alone in bold: ${DATES}.`,
        },
      ];
    }
    // 1990年代 has its place where the writer puts it.
    const read = readPeriod(words);
    if (read?.end !== words.length) return [];
    const { from, to } = read.period;
    const wrong = latest && to < latest.from ? latest : undefined;
    if (!latest || from > latest.from) latest = { from, words };
    return wrong
      ? [
          {
            node,
            message: `“${words}” stands after “${wrong.words}”.`,
            remedy: 'Put the items of the timeline in the order of their dates.',
          },
        ]
      : [];
  });
}

/** What stands in bold at the head of an item; empty where nothing does. */
function boldHead({ children: [first] }: ListItem): string {
  const bold = first?.type === 'paragraph' ? first.children[0] : undefined;
  return bold?.type === 'strong'
    ? textOf(bold)
        .trim()
        .replace(/[：:]$/u, '')
    : '';
}
