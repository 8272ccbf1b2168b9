import type { Draft, Notes, Passage } from './draft.ts';
import type { Atoms } from './stretches.ts';

/** What a line of the head of a message tells. */
const LABELS = {
  sender: /^(?:发件人|寄件人|寄件者|發件人|From)\s*[：:]/u,
  receiver: /^(?:收件人|收件者|抄送|副本|密送|附件|To|Cc|Bcc)\s*[：:]/u,
  date: /^(?:日期|时间|時間|发送时间|發送時間|寄件日期|Date|Sent)\s*[：:]/u,
  subject:
    /^(?:主题|主題|主旨|Subject)\s*[：:]\s*(?:(?:回复|转发|答复|回覆|轉寄|Re|Fw|Fwd)\s*[：:]\s*)*/iu,
} as const;
/** Fewer lines are of the text. */
const LEAST = 3;

/**
 * Takes the head of a message off, where a text begins with one: the subject is its title, and who
 * sent it and when are told. Who got it is left out, and so is the word before the subject.
 *
 * @returns the passages that follow; undefined where there is no such head
 * @example 发件人：…… / 日期：…… / 主题：写一写你家乡的桥 // its title is 写一写你家乡的桥
 */
export function takeMailHead(
  passages: readonly Passage[],
  head: Pick<Draft, 'title' | 'bylines' | 'datelines'>,
  atoms: Atoms,
  notes: Notes,
): Passage[] | undefined {
  const labelOf = (passage: Passage | undefined) => {
    if (passage?.kind !== 'passage') return undefined;
    const text = atoms.textOf(passage.text);
    return (Object.keys(LABELS) as (keyof typeof LABELS)[]).find((label) =>
      LABELS[label].test(text),
    );
  };
  let end = 0;
  while (labelOf(passages[end]) !== undefined) end += 1;
  const labels = passages.slice(0, end).map(labelOf);
  if (end < LEAST || !labels.includes('subject')) return undefined;
  const drop = (text: Draft['title']) => {
    notes.droppedTexts.push(text);
    const at = atoms.placeOf(text);
    notes.dropped.push({ at, text: atoms.textOf(text), why: 'metadata' });
  };
  for (const passage of passages.slice(0, end)) {
    if (passage.kind !== 'passage') continue;
    const { text } = passage;
    switch (labelOf(passage)) {
      case 'sender':
        head.bylines.push(text);
        break;
      case 'date':
        head.datelines.push(text);
        break;
      case 'subject': {
        const [label, subject] = atoms.cut(
          text,
          LABELS.subject.exec(atoms.textOf(text))?.[0].length ?? 0,
        );
        drop(label);
        head.title = [...head.title, ...subject];
        break;
      }
      default:
        drop(text);
    }
  }
  return passages.slice(end);
}
