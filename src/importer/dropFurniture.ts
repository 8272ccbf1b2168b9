import type { Notes } from './draft.ts';
import { pageNumbersIn } from './pageNumbersIn.ts';
import { couldBeTitle } from './shapes.ts';
import type { Atoms } from './stretches.ts';
import type { Line } from './takeUnits.ts';
import type { Furniture } from './units.ts';

/** A line that so many pages share is one of theirs. */
const SHARED_BY = 3;
/** So many lines of a page may stand above its text, and below it. */
const TALLEST_HEAD = 3;

/**
 * Takes out what belongs to pages and not to the text: their numbers and running heads, and the lines
 * of a web page that lead elsewhere. A running
 * head is a line at the edge of three pages or more, which may differ in its numbers, or the title
 * again at the edge of any.
 *
 * @param readsAs whether a line says who wrote a text, or when
 */
export function dropFurniture(
  lines: readonly Line[],
  atoms: Atoms,
  notes: Notes,
  readsAs: (text: string) => boolean,
): Line[] {
  const texts = lines.map(({ text }) => atoms.textOf(text).trim());
  const why = new Map<number, Furniture>([
    ...pageNumbersIn(lines, texts).map((index): [number, Furniture] => [index, 'page number']),
    ...[...texts.entries()].flatMap(([index, text]): [number, Furniture][] =>
      isNavigation(text) ? [[index, 'navigation']] : [],
    ),
  ]);
  for (let pass = 0; pass < TALLEST_HEAD; pass++) {
    for (const index of runningHeads(lines, texts, why, readsAs)) why.set(index, 'running head');
  }

  let blanks = 0;
  let opensPage = false;
  return lines.flatMap((line, index): Line[] => {
    const reason = why.get(index);
    if (reason) {
      notes.dropped.push({
        at: atoms.placeOf(line.text),
        text: atoms.textOf(line.text),
        why: reason,
      });
      notes.droppedTexts.push(line.text);
      blanks += line.blanks;
      // Where a number stood alone a page ended, whether the input says so or not.
      opensPage ||= reason !== 'navigation';
      return [];
    }
    const kept = {
      ...line,
      blanks: line.blanks + blanks,
      opensPage: line.opensPage || opensPage,
    };
    blanks = 0;
    opensPage = false;
    return [kept];
  });
}

/** What comes along where the text of a web page is copied. */
const NAVIGATION = new RegExp(
  [
    String.raw`^(?:(?:当前|您的|您现在的|目前|你的)位置[：:]?)?\s*首[页頁](?:\s*(?:>+|＞+|»|›|→|\/)\s*[^>＞»›→/]{1,12})+$`,
    String.raw`^(?:分享|分享到|分享至)[：:]?(?:\s*(?:微信|微博|新浪微博|朋友圈|QQ空间|QQ|Facebook|Twitter|LINE))+$`,
    String.raw`^(?:【?(?:打印|关闭|收藏|纠错|返回顶部|关闭窗口|打印本页)】?\s*)+$`,
    String.raw`^(?:字号|字体)[：:]?\s*(?:【?[大中小]】?\s*)+$`,
  ].join('|'),
  'u',
);

const isNavigation = (text: string) => NAVIGATION.test(text);

/** Lines at the edge of pages that are alike but for their numbers. */
function runningHeads(
  lines: readonly Line[],
  texts: readonly string[],
  why: ReadonlyMap<number, Furniture>,
  readsAs: (text: string) => boolean,
): number[] {
  const isBesidePage = (index: number) =>
    lines[index]?.opensPage === true ||
    lines[index + 1]?.opensPage === true ||
    isOfPage(why.get(index - 1)) ||
    isOfPage(why.get(index + 1));
  const first = texts.findIndex((text, index) => text !== '' && !why.has(index));
  // A sentence that is said again is a sentence.
  const edges = [...texts.keys()].filter(
    (index) =>
      couldBeTitle(texts[index] ?? '') &&
      !why.has(index) &&
      (index === first || isBesidePage(index)),
  );
  const alike = Map.groupBy(edges, (index) => withoutNumbers(texts[index] ?? ''));
  return [...alike.values()].flatMap((found) => {
    const [one = 0, ...others] = found;
    const isTitle = one === first && others.some((index) => texts[index] === texts[first]);
    if (found.length < SHARED_BY && !isTitle) return [];
    // The first may be the title from which the others were made, unless another title follows.
    const next = texts.find((text, index) => index > one && text !== '' && !why.has(index)) ?? '';
    const isAbove = couldBeTitle(next) && !/^[—–-]/u.test(next) && !readsAs(next);
    const isHead = one !== first || !isTitle || isAbove;
    return isHead ? found : others;
  });
}

const isOfPage = (why: Furniture | undefined) => why === 'page number' || why === 'running head';

/** 第一版 and 第二版 are the same head. */
const withoutNumbers = (text: string) =>
  text.replace(/\s+/gu, '').replace(/[\d０-９]+|[〇零一二三四五六七八九十百]+/gu, '0');
