import type { EditionId } from '../editions.ts';
import { en } from './en.ts';
import { hans } from './zh-hans.ts';
import type { Strings } from './zh-hans.ts';
import { hk } from './zh-hk.ts';
import { tw } from './zh-tw.ts';

const STRINGS: Readonly<Record<EditionId, Strings>> = { hans, tw, hk, en };

/** The site's own words in an edition. */
export function stringsOf(edition: EditionId): Strings {
  return STRINGS[edition];
}
