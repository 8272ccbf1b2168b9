import { expect, test } from 'vitest';
import type { Figure, FigureData, Unit } from './figuresSchema.ts';
import { figureWords } from './figureWords.ts';
import { OVER, sayFigure } from './sayFigure.ts';

const unit = (zh: string, en: string, one?: string): Unit => ({
  zh,
  en,
  ...(one !== undefined && { one }),
  as: {},
});
const figure = (
  zh: string,
  en: string,
  more: Partial<Pick<Figure, 'number' | 'bound'>> = {},
): Pick<Figure, 'value' | 'number' | 'bound'> => ({ value: { zh, en }, ...more });

test.each([
  [
    'a bound',
    figure('1680', '1,680', { bound: 'more' }),
    unit('EB', 'EB'),
    '超过1680EB',
    'more than 1,680 EB',
  ],
  [
    'a scale',
    figure('1085万', '10.85 million'),
    unit('架', 'racks'),
    '1085万架',
    '10.85 million racks',
  ],
  [
    'no space before %',
    figure('60', '60', { bound: 'more' }),
    unit('%', '%'),
    '超过60%',
    'more than 60%',
  ],
  ['a unit without words', figure('13:30', '13:30'), unit('', ''), '13:30', '13:30'],
  [
    'one without English words',
    figure('第2', '2nd', { number: 2 }),
    unit('位', ''),
    '第2位',
    '2nd',
  ],
  ['a range', figure('3至4', '3–4', { number: [3, 4] }), unit('元', 'yuan'), '3至4元', '3–4 yuan'],
  [
    'words for a number',
    figure('数百万', 'several million'),
    unit('辆', 'cars'),
    '数百万辆',
    'several million cars',
  ],
  ['one of them', figure('1', '1', { number: 1 }), unit('架', 'racks', 'rack'), '1架', '1 rack'],
  ['many of them', figure('2', '2', { number: 2 }), unit('架', 'racks', 'rack'), '2架', '2 racks'],
  [
    'one, where it is the same word',
    figure('1', '1', { number: 1 }),
    unit('毫秒', 'ms'),
    '1毫秒',
    '1 ms',
  ],
])('%s', (_, one, of, zh, en) => {
  expect([sayFigure(one, of, 'zh'), sayFigure(one, of, 'en')]).toEqual([zh, en]);
});

test('where there is little room a bound is shorter in English', () => {
  const more = figure('1680', '1,680', { bound: 'more' });
  expect(sayFigure(more, unit('EB', 'EB'), 'zh', OVER)).toBe('超过1680EB');
  expect(sayFigure(more, unit('EB', 'EB'), 'en', OVER)).toBe('over 1,680 EB');
});

test('a figure of a unit that the file does not have is its value, and none is taken from elsewhere', () => {
  const whole = (id: string, of: string): Figure => ({
    id,
    value: { zh: '5', en: '5' },
    number: 5,
    unit: of,
    counts: { zh: '碗', en: 'bowls' },
    kind: 'price',
    subject: ['daily'],
    article: 'mianguan',
    block: 's1c2',
    also: [],
  });
  const data: Pick<FigureData, 'figures' | 'units'> = {
    units: { yuan: unit('元', 'yuan') },
    figures: [whole('chaoshou', 'yuan'), whole('mian', 'constructor')],
  };
  expect([...figureWords(data)]).toEqual([
    ['chaoshou', { article: 'mianguan', zh: '5元', en: '5 yuan' }],
    ['mian', { article: 'mianguan', zh: '5', en: '5' }],
  ]);
});
