import { alignPieces } from '../chinese/alignPieces.ts';
import type { Edition } from '../editions.ts';
import type { Use } from '../glossary/glossary.ts';
import { converterOf } from './converters.ts';

/** The line of a mention in an edition's script, converted whole so that its words are known. */
export function alignUse(
  { before, form, after }: Pick<Use, 'before' | 'form' | 'after'>,
  edition: Edition,
): Pick<Use, 'before' | 'form' | 'after'> {
  const convert = converterOf(edition);
  if (!convert) return { before, form, after };
  const parts = [before.length, form.length, after.length];
  const [left = '', middle = '', right = ''] = alignPieces(
    convert.pieces(before + form + after),
    parts,
  );
  return { before: left, form: middle, after: right };
}
