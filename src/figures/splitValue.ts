/** A value in the parts that are set in different sizes. */
export interface ValueParts {
  /** 第 */
  before: string;
  /** The digits, or the words where there are none. */
  digits: string;
  /** The scale with the space before it, or what makes it an ordinal: 万亿, “ million”, nd. */
  after: string;
}

/**
 * Parts a value into its digits and what stands around them.
 *
 * @example splitValue('1085万') // { before: '', digits: '1085', after: '万' }
 * @example splitValue('10.85 million') // { before: '', digits: '10.85', after: ' million' }
 * @example splitValue('3至4') // { before: '', digits: '3至4', after: '' }
 * @example splitValue('数百万') // { before: '', digits: '数百万', after: '' }
 */
export function splitValue(value: string): ValueParts {
  const match = /\d[\d.,:]*(?:[至–]\d[\d.,]*)?/.exec(value);
  if (!match) return { before: '', digits: value, after: '' };
  return {
    before: value.slice(0, match.index).trim(),
    digits: match[0],
    after: value.slice(match.index + match[0].length).trimEnd(),
  };
}
