import { expect, test } from 'vitest';
import { formatNumber } from './formatNumber.ts';

test.each([
  [1, 'chineseCountingThousand', '一'],
  [10, 'chineseCountingThousand', '十'],
  [12, 'japaneseCounting', '十二'],
  [20, 'chineseCounting', '二十'],
  [105, 'chineseCountingThousand', '一百零五'],
  [110, 'taiwaneseCountingThousand', '一百一十'],
  [1001, 'chineseCountingThousand', '一千零一'],
  [10, 'ideographDigital', '一〇'],
  [12, 'chineseLegalSimplified', '壹拾贰'],
  [3, 'ideographTraditional', '丙'],
  [3, 'decimalEnclosedCircleChinese', '③'],
  [21, 'decimalEnclosedCircle', '21'],
  [28, 'upperLetter', 'BB'],
  [14, 'lowerRoman', 'xiv'],
  [7, 'decimal', '7'],
  [7, 'somethingNew', '7'],
])('%i as %s is %s', (value, format, text) => {
  expect(formatNumber(value, format)).toBe(text);
});
