/** A mention within its line. */
export interface ExampleLine {
  before: string;
  form: string;
  after: string;
}

/** What ends a sentence, with the marks that close behind it. */
const END = /[。！？!?]+[”’」』）)]*|\.[”’)]*(?=\s|$)/g;

/**
 * The sentence that holds a mention, from the line that shows it and the text of its block. The
 * line comes back where the text does not hold it.
 *
 * @param line may begin and end with `…`, where it was cut
 * @example exampleSentence({ before: '…', form: '算力', after: '不够。' }, '网快。算力不够。')
 * // { before: '', form: '算力', after: '不够。' }
 */
export function exampleSentence(line: ExampleLine, text: string | undefined): ExampleLine {
  const before = line.before.replace(/^\s*…\s*/, '');
  const after = line.after.replace(/\s*…\s*$/, '');
  const place = text?.indexOf(before + line.form + after) ?? -1;
  if (text === undefined || place < 0) return line;
  const start = place + before.length;
  const end = start + line.form.length;
  const ends = Array.from(text.matchAll(END), (match) => match.index + match[0].length);
  const from = ends.filter((index) => index <= start).at(-1) ?? 0;
  const to = ends.find((index) => index >= end) ?? text.length;
  return {
    before: text.slice(from, start).trimStart(),
    form: line.form,
    after: text.slice(end, to).trimEnd(),
  };
}
