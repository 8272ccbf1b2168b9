import { readByline } from '../articles/readByline.ts';
import { readDateline } from '../articles/readDateline.ts';
import { creditOf } from './credits.ts';
import type { Headed, Notes } from './draft.ts';
import { endsSentence } from './shapes.ts';
import type { Atoms } from './stretches.ts';

/** What stands at the end of a text: who edited it, by which wire it came. */
export function takeEnd(head: Headed, atoms: Atoms, notes: Notes): void {
  const { body } = head;
  takeButton(head, atoms, notes);
  let last = body.at(-1);
  while (last?.kind === 'rule' || (last?.kind === 'passage' && body.length > 1)) {
    if (last.kind === 'passage') {
      const credit = last.role ?? creditOf(atoms.textOf(last.text));
      if (credit === 'byline' || credit === 'source') head.bylines.push(last.text);
      else if (credit === 'dateline' || credit === 'date') head.datelines.push(last.text);
      else break;
    }
    body.pop();
    last = body.at(-1);
  }
  if (last?.kind !== 'passage') return;
  const text = atoms.textOf(last.text);
  const dateline = readDateline(text);
  const isDateline = dateline?.role === 'end' && dateline.start > 0;
  const start = isDateline ? dateline.start : editorsAt(text);
  if (start === undefined) return;
  const [own, end] = atoms.cut(last.text, start);
  (isDateline ? head.datelines : head.bylines).push(end);
  body[body.length - 1] = { ...last, text: own };
}

/** A button that is copied along with the line of who edited: 【纠错】【责任编辑：夏天】. */
const BUTTON = /^\s*[【[]纠错[】\]]\s*(?=\S)/u;

function takeButton({ body }: Headed, atoms: Atoms, { dropped, droppedTexts }: Notes): void {
  const last = body.at(-1);
  if (last?.kind !== 'passage') return;
  const found = BUTTON.exec(atoms.textOf(last.text))?.[0];
  if (found === undefined) return;
  const [button, own] = atoms.cut(last.text, found.length);
  dropped.push({ at: atoms.placeOf(button), text: atoms.textOf(button), why: 'navigation' });
  droppedTexts.push(button);
  body[body.length - 1] = { ...last, text: own };
}

/** ……。（责任编辑：夏天）; ……。（編輯：李明宗）1130504, which is the day by the Republic's years. */
const EDITORS = /[（(【[]([^（）()【】[\]]{4,40})[）)】\]]\s*(?:\d{7})?\s*$/u;

/** Where those who edited are named in brackets behind the last sentence. */
function editorsAt(text: string): number | undefined {
  const found = EDITORS.exec(text);
  const inside = found?.[1] ?? '';
  if (!found || !endsSentence(text.slice(0, found.index)) || !/[：:]/u.test(inside)) {
    return undefined;
  }
  return readByline(inside)?.certainty === 'sure' ? found.index : undefined;
}
