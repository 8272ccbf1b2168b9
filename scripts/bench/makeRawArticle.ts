import { createRandom } from './createRandom.ts';

const SENTENCES = [
  '这一年,水库的蓄水量到了#万立方米,比上一年多了#%。',
  '负责人说,“修渠不是越长越好”,要看浇得上多少地。',
  '沿河的几个镇先试,山里的村子再跟上。',
  '夜里#点,泵房的灯还亮着,值班的人正在抄表。',
  '有人担心水费太贵,也有人说,贵的不是水,是电。',
  '从渠首到地头,中间隔着#公里的管子。',
  '他头发白了,记性却好,哪一年涨过水张口就来。',
  '这笔账不难算:每投入#元,一亩地能省下#方水。',
];
const SUBJECTS = ['春灌', '秋收', '晒场', '渠首', '泵房', '水价', '山塘', '堤坝', '管网', '节水'];
const HEADINGS = ['水从哪里来', '账怎么算', '难处在哪儿', '往后怎么办'];

/**
 * Makes up a report of about 10 kB as it comes off a printed page: title, byline, short headings,
 * half-width commas, a page number and a caption in mid-sentence, a dateline at the end.
 *
 * @returns the file's text, the same for the same number and seed
 */
export function makeRawArticle(number: number, seed: number): string {
  const random = createRandom(seed * 100_003 + number);
  const pick = <T>(list: readonly T[]): T | undefined => list[random(list.length)];
  const sentence = () => (pick(SENTENCES) ?? '').replace(/#/g, () => String(2 + random(3000)));
  const paragraph = () => Array.from({ length: 11 }, sentence).join('');
  const subject = pick(SUBJECTS) ?? '';
  const whole = paragraph();
  const cut = Math.floor(whole.length / 2);
  return [
    `${subject}第${number}记,水够不够用?`,
    '本报记者 余敏 周圆',
    paragraph(),
    ...HEADINGS.flatMap((heading) => [heading, ...Array.from({ length: 3 }, paragraph)]),
    `${whole.slice(0, cut)}\n\n\n- 2 -\n`,
    `图为${subject}现场。记者余敏 摄`,
    whole.slice(cut),
    '(本报北京9月4日电)',
  ].join('\n\n');
}
