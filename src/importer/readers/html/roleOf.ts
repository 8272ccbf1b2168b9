import type { Element } from 'hast';
import type { ParagraphUnit, Span } from '../../units.ts';
import { dayOf } from '../dayOf.ts';
import { attribute, elementsIn, namesOf } from './nodes.ts';

const SUBTITLE = new Set(['subtitle', 'sub', 'subhead', 'deck', 'standfirst']);
const CAPTION = new Set(['caption', 'figcaption', 'pictext', 'imgdesc', 'tuzhu', 'picnote']);
const SOURCE = /^(?:文章)?(?:来源|來源|稿源|转自|轉自)\s*[：:丨|]/u;
const BYLINE =
  /^(?:[（(【[]\s*)?(?:本报|本報|本刊)?(?:记者|記者|作者|撰文|文字|编辑|編輯|责任编辑|責任編輯|责编|責編|审核|校对|供稿|文|By)\s*[：:丨|/／]/iu;
const REPORTER = /(?:记者|記者|通讯员|通訊員)\s*[\p{Script=Han}、，\s·]{2,30}$/u;
/** A caption names who took the picture. */
const PHOTOGRAPHED = /(?:摄|攝|供图|供圖|制图|製圖|图源[：:].{1,20}|翻攝|提供)\s*[）)]?\s*$/u;
const SHORT = 100;

/**
 * What a paragraph is by its element's name or by its own words; undefined for most.
 *
 * @param holder the block that it stands in
 * @param afterPicture whether a picture stands directly above it
 * @example roleOf(time, [{ text: '2025-09-04 10:12' }], false) // 'date'
 */
export function roleOf(
  holder: Element,
  spans: readonly Span[],
  afterPicture: boolean,
): ParagraphUnit['role'] {
  const text = spans
    .map((span) => span.text)
    .join('')
    .trim();
  const names = namesOf(holder);
  if (holder.tagName === 'figcaption') return 'caption';
  if (text.length > SHORT * 2) return undefined;
  if (names.some((name) => CAPTION.has(name))) return 'caption';
  if (afterPicture && (PHOTOGRAPHED.test(text) || (isCentred(holder) && text.length <= SHORT))) {
    return 'caption';
  }
  if (text.length > SHORT) return undefined;
  if (names.some((name) => SUBTITLE.has(name)) && !/[。]/.test(text)) return 'subtitle';
  if (isDate(text) || elementsIn(holder).some(({ tagName }) => tagName === 'time')) {
    return /来源|來源|稿源/.test(text) ? 'source' : isDate(text) ? 'date' : undefined;
  }
  if (SOURCE.test(text) || /\d{4}.*(?:来源|來源|稿源)[：:]/u.test(text)) return 'source';
  if (BYLINE.test(text)) return 'byline';
  if (/[。！？]/u.test(text)) return undefined;
  if (names.some(isByline)) return 'byline';
  return names.some(isSource) ? 'source' : undefined;
}

/**
 * Whether a paragraph above a text, where there are also tools and tags, says who wrote it, when or
 * for whom.
 */
export function isHead(text: string): boolean {
  const trimmed = text.trim();
  return (
    trimmed.length <= SHORT &&
    (dayOf(trimmed) !== undefined ||
      SOURCE.test(trimmed) ||
      BYLINE.test(trimmed) ||
      REPORTER.test(trimmed) ||
      /(?:来源|來源|稿源|记者|記者)[：:]/u.test(trimmed))
  );
}

/** A day with an hour, perhaps, and words such as 发布时间; nothing else. */
function isDate(text: string): boolean {
  if (dayOf(text) === undefined) return false;
  return /^[\d\s年月日时分秒:：./\-T+Z星期周一二三四五六日天上下午发布發佈於于时间時間更新（）()]+$/u.test(
    text,
  );
}

const isByline = (name: string) => /^(?:byline|author|authors|writer|editor|reporter)$/.test(name);
const isSource = (name: string) => /^(?:source|laiyuan|nickname)$/.test(name);
const isTime = (name: string) => /^(?:time|date|pubtime|publish|publishtime)$/.test(name);

/** Whether an element's name says that it is one of the statements below a title. */
export function isStatement(element: Element): boolean {
  return namesOf(element).some((name) => isByline(name) || isSource(name) || isTime(name));
}

function isCentred(holder: Element): boolean {
  const style = attribute(holder, 'style') ?? '';
  return attribute(holder, 'align') === 'center' || /text-align\s*:\s*center/i.test(style);
}
