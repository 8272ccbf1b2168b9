import { describe, expect, test } from 'vitest';
import { readBlocks } from '../articles/readBlocks.ts';
import { parseBody } from '../articles/syntax.ts';
import { createMatcher } from './createMatcher.ts';
import { findMentions } from './findMentions.ts';

const match = createMatcher([
  { form: '算力', term: 'suanli' },
  { form: '推理', term: 'tuili' },
]);
const mentions = (body: string) =>
  findMentions(readBlocks(parseBody(body)), match, new Set(['tuili'])).map(
    ({ block, term, linked }) => `${block} ${term}${linked ? ' linked' : ''}`,
  );

describe('links', () => {
  test('the first mention in each section carries the link, headings never', () => {
    expect(mentions('算力\n\n## 算力\n\n算力和算力\n\n### 三\n\n算力\n\n## 四\n\n算力')).toEqual([
      's0p1 suanli linked',
      's1 suanli',
      's1p1 suanli linked',
      's1p1 suanli',
      's1-1p1 suanli',
      's2p1 suanli linked',
    ]);
  });

  test('what the writer marked is a mention, and linked each time', () => {
    expect(
      mentions('算力，<Term id="tuili">这种办法</Term>，<Term id="tuili">推理</Term>'),
    ).toEqual(['s0p1 suanli linked', 's0p1 tuili linked', 's0p1 tuili linked']);
  });

  test('what the writer says is no mention is none, and the next one is linked', () => {
    expect(mentions('<NoTerm>算力</NoTerm>与算力')).toEqual(['s0p1 suanli linked']);
  });

  test('a mention in a link or in code is counted, the next one is linked', () => {
    expect(mentions('[算力](/x/)、`算力`、算力')).toEqual([
      's0p1 suanli',
      's0p1 suanli',
      's0p1 suanli linked',
    ]);
  });

  test('a mention across tags is counted but not linked', () => {
    expect(mentions('**算**力')).toEqual(['s0p1 suanli']);
    expect(mentions('**算力**')).toEqual(['s0p1 suanli linked']);
  });

  test('a word too common is never linked', () => {
    expect(mentions('推理')).toEqual(['s0p1 tuili']);
  });
});
