let segmenter: Intl.Segmenter | undefined;

/** Cuts Chinese into words by the browser's dictionary; one that has none cuts into characters. */
export function segmentChinese(text: string): string[] {
  if (!('Segmenter' in Intl)) return Array.from(text);
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
