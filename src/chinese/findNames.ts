import { AFTER_A_NAME, POSTS, SURNAMES } from './script/rules/nameParts.ts';

/** A word with its part of speech: `nr` person, `ns` place, `nt` body, as the segmenter tags. */
export interface TaggedWord {
  word: string;
  tag: string;
}

/** What looks like a name, and what kind of name. */
export interface FoundName {
  name: string;
  kind: 'person' | 'organisation' | 'place';
  /** In UTF-16 units of the text. */
  at: number;
}

const HAN = String.raw`\p{Script=Han}`;
const WITHIN = String.raw`(?:(?![的了是在有和与及或对把被将从向让等这那个也都还就由为到给])\p{Script=Han})`;
const BODY =
  '委员会|办公室|管理局|总局|研究院|研究所|科学院|实验室|协会|学会|联合会|联盟|基金会|集团|公司|大学|学院|医院|法院|检察院|出版社|通讯社';

const PERSON_BY_POST = new RegExp(
  `(?<=(?:${POSTS}|、))[${SURNAMES}]${HAN}{1,2}(?=[，。、；：（）“”]|${AFTER_A_NAME}|[的在和与就等把指])`,
  'gu',
);
const BODY_BY_ENDING = new RegExp(`${WITHIN}{2,12}(?:${BODY})`, 'gu');

/**
 * Finds what looks like a name: words that the segmenter takes for one, surnames after a post and
 * before a verb of saying, words that end as bodies do. It finds too much; whoever lists names
 * looks through it.
 *
 * @param words the text cut and tagged
 * @example findNames('副院长魏亮说', words) // [{ name: '魏亮', kind: 'person', at: 3 }]
 */
export function findNames(text: string, words: readonly TaggedWord[]): FoundName[] {
  const found: FoundName[] = [];
  let at = 0;
  for (const { word, tag } of words) {
    const kind = kindOf(word, tag);
    if (kind) found.push({ name: word, kind, at });
    at += word.length;
  }
  for (const { index, 0: name } of text.matchAll(PERSON_BY_POST)) {
    found.push({ name, kind: 'person', at: index });
  }
  for (const { index, 0: name } of text.matchAll(BODY_BY_ENDING)) {
    found.push({ name, kind: 'organisation', at: index });
  }
  return found;
}

function kindOf(word: string, tag: string): FoundName['kind'] | undefined {
  const isHan = new RegExp(`^[${HAN}·]+$`, 'u').test(word);
  if (!isHan || word.length < 2) return undefined;
  if (tag === 'nr' && word.length <= 4 && SURNAMES.includes(word.charAt(0))) return 'person';
  if (tag === 'nt') return 'organisation';
  if (tag === 'ns') return 'place';
  return undefined;
}
