import { expect, test } from 'vitest';
import { pairTimelines } from './pairTimelines.ts';
import { readBlocks } from './readBlocks.ts';
import { parseBody } from './syntax.ts';

const text = (file: string, items: string) => ({
  file,
  blocks: readBlocks(parseBody(items && `- 甲\n\n<Timeline>\n\n${items}\n\n</Timeline>`), 9),
});
const problems = (chinese: string, english: string) =>
  pairTimelines(text('zh/suanli.mdx', chinese), text('en/suanli.mdx', english)).map(
    ({ file, line, message }) => `${file}:${line} ${message}`,
  );

const CHINESE = '- **2025年6月底** 甲\n- **2025年夏** 乙\n- **2025年9月4日** 丙';

test('timelines with the same dates pair, and one without its English is no error', () => {
  expect(
    problems(CHINESE, '- **End of June 2025** A\n- **Summer 2025** B\n- **4 September 2025** C'),
  ).toEqual([]);
  expect(problems(CHINESE, '')).toEqual([]);
});

test('another date is told with both lines', () => {
  expect(problems(CHINESE, '- **June 2025** A\n- **Summer 2025** B\n- **9 April 2025** C')).toEqual(
    [
      'en/suanli.mdx:13 The timeline has June 2025, and 2025年6月底 in zh/suanli.mdx:13.',
      'en/suanli.mdx:15 The timeline has 9 April 2025, and 2025年9月4日 in zh/suanli.mdx:15.',
    ],
  );
});

test('dates that cannot be read are not compared', () => {
  expect(problems('- **1990年代** 甲', '- **The 1990s** A')).toEqual([]);
});

test('an item that is missing is told', () => {
  expect(problems(CHINESE, '- **End of June 2025** A\n- **Summer 2025** B')).toEqual([
    'en/suanli.mdx:14 The timelines have 2 items, and 3 in zh/suanli.mdx:15.',
  ]);
});
