import { couldBeTitle } from './shapes.ts';

/** Characters of a title that goes over several lines. */
const LONGEST = 60;
/** How official papers are called: 关于……的通知. */
const PAPER = /关于|關於/u;
const KIND_OF_PAPER =
  /(?:通知|通告|公告|通报|意见|办法|规定|方案|报告|批复|请示|决定|函|倡议书|規定|辦法|公報|公报|条例|細則|细则|章程)$/u;

/**
 * Whether a line goes on with a title that was broken for its size: behind a comma, within
 * quotation marks, or as the rest of what an official paper is called.
 *
 * @example continuesTitle('一棵树，一片林，', '一座城的绿色账本') // true
 */
export function continuesTitle(line: string, next: string): boolean {
  const whole = line + next;
  if (next === '' || Array.from(whole).length > LONGEST || /[。；]/u.test(whole)) return false;
  if (!/^[\p{L}\p{N}“「《]/u.test(next)) return false;
  const isOpen = /[，,、—]$/u.test(line) || leavesOpen(line);
  if (isOpen) return couldBeTitle(next) && /^[\p{L}\p{N}“「《]/u.test(line);
  return PAPER.test(line) && !KIND_OF_PAPER.test(line) && KIND_OF_PAPER.test(next);
}

/** Whether a mark that opens in a line does not close in it. */
function leavesOpen(line: string): boolean {
  return ['“”', '「」', '《》', '（）'].some(
    ([open = '', close = '']) => line.lastIndexOf(open) > line.lastIndexOf(close),
  );
}
