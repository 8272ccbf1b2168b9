import { visibleText } from './visibleText.ts';

/** Without it a spreadsheet takes the file for one in the code page of its country. */
const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';
/** What makes a spreadsheet take a cell for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * A table for spreadsheets (RFC 4180, UTF-8 with its mark). A cell that would be a formula begins
 * with an apostrophe.
 *
 * @param rows the names of the columns, then a row for each line
 * @example writeCsv([['id', 'zh'], ['suanli', '算力']]) // '\uFEFFid,zh\r\nsuanli,算力\r\n'
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => row.map(field).join(',') + LINE_END).join('');
}

function field(value: string): string {
  const text = visibleText(value);
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
