import { readDateline } from '../articles/readDateline.ts';
import type { Headed } from './draft.ts';
import type { Atoms } from './stretches.ts';

/** 新华社北京9月4日电（记者周圆） before the first sentence. */
export function takeLead(head: Headed, atoms: Atoms): void {
  const index = head.body.findIndex(({ kind }) => kind === 'passage');
  const first = head.body[index];
  if (first?.kind !== 'passage') return;
  const dateline = readDateline(atoms.textOf(first.text));
  if (dateline?.role !== 'lead') return;
  const [lead, own] = atoms.cut(first.text, dateline.end);
  if (own.length === 0) return;
  head.datelines.push(lead);
  head.body[index] = { ...first, text: own };
}
