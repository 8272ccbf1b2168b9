/**
 * Joins the syllables of a word, with an apostrophe where two would run into each other.
 *
 * @example joinSyllables(['xī', 'ān']) // 'xī’ān'
 */
export function joinSyllables(syllables: readonly string[]): string {
  return syllables
    .filter((syllable) => syllable !== '')
    .map((syllable, index) =>
      index > 0 && /^[aeoāáǎàēéěèōóǒò]/.test(syllable) ? `’${syllable}` : syllable,
    )
    .join('');
}
