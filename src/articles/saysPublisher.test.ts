import { expect, test } from 'vitest';
import { saysPublisher } from './saysPublisher.ts';

test.each([
  ['新华社北京9月4日电', '新华社'],
  ['来源：人民日报海外版', '人民日报海外版'],
  ['（中央社記者王小明台北4日電）', '中央社'],
  ['（香港中通社9月4日電）', '香港中通社'],
  ['聯合報記者王小明／台北報導', '聯合報'],
  ['央视新闻客户端', '央视新闻客户端'],
  ['BEIJING, Sept. 4 (Xinhua) --', 'Xinhua'],
  ['LONDON (Reuters) - ', 'Reuters'],
])('%s names %s', (text, publisher) => {
  expect(saysPublisher(text)).toBe(publisher);
});

test.each(['本报北京9月4日电', '算力热度持续攀升', 'MAP OF CHINA', 'an apple', ''])(
  '%j names none',
  (text) => {
    expect(saysPublisher(text)).toBeUndefined();
  },
);
