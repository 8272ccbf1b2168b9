const DIGITS = '〇一二三四五六七八九';
const LEGAL = '零壹贰叁肆伍陆柒捌玖';
const LEGAL_TRADITIONAL = '零壹貳參肆伍陸柒捌玖';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
const UNITS = ['', '十', '百', '千'];
/** Each sign and what it is worth. */
const ROMAN = Object.entries({
  ...{ M: 1000, CM: 900, D: 500, CD: 400, C: 100, XC: 90, L: 50, XL: 40 },
  ...{ X: 10, IX: 9, V: 5, IV: 4, I: 1 },
});
const LEGAL_UNITS = ['', '拾', '佰', '仟'];

/**
 * A number as a numbering of Word has it.
 *
 * @param format a value of ST_NumberFormat; one that is unknown is shown in digits
 * @example formatNumber(12, 'chineseCountingThousand') // '十二'
 * @see ECMA-376, part 1, 17.18.59
 */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
    case 'japaneseCounting':
      return inWords(value, DIGITS.replace('〇', '零'), UNITS).replace(/^一十/, '十');
    case 'ideographDigital':
    case 'japaneseDigitalTenThousand':
    case 'taiwaneseDigital':
      return Array.from(String(value), (digit) => DIGITS[Number(digit)] ?? digit).join('');
    case 'chineseLegalSimplified':
      return inWords(value, LEGAL, LEGAL_UNITS);
    case 'ideographLegalTraditional':
      return inWords(value, LEGAL_TRADITIONAL, LEGAL_UNITS);
    case 'ideographTraditional':
      return STEMS[value - 1] ?? String(value);
    case 'ideographZodiac':
      return BRANCHES[value - 1] ?? String(value);
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return inRow(value, 20, '①');
    case 'decimalEnclosedParen':
      return inRow(value, 20, '⑴');
    case 'decimalEnclosedFullstop':
      return inRow(value, 20, '⒈');
    case 'ideographEnclosedCircle':
      return inRow(value, 10, '㊀');
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return String(value).replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
    case 'upperLetter':
      return letters(value);
    case 'lowerLetter':
      return letters(value).toLowerCase();
    case 'upperRoman':
      return roman(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'none':
      return '';
    default:
      return String(value);
  }
}

function inWords(value: number, digits: string, units: readonly string[]): string {
  if (value < 0 || value > 9999) return String(value);
  if (value === 0) return digits[0] ?? '';
  const text = Array.from(String(value), Number)
    .map((digit, at, all) => {
      const unit = units[all.length - 1 - at] ?? '';
      return digit === 0 ? (digits[0] ?? '') : `${digits[digit] ?? ''}${unit}`;
    })
    .join('');
  return text.replace(/零+$/, '').replace(/零+/g, '零');
}

/** ①, ②, … as far as Unicode has them. */
function inRow(value: number, most: number, first: string): string {
  return value >= 1 && value <= most
    ? String.fromCodePoint((first.codePointAt(0) ?? 0) + value - 1)
    : String(value);
}

/** A … Z, AA, BB, as Word counts on. */
function letters(value: number): string {
  if (value < 1 || value > 780) return String(value);
  return String.fromCodePoint(65 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1);
}

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  let text = '';
  for (const [sign, worth] of ROMAN) {
    text += sign.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return text;
}
