import type { EditionId, Script } from '../editions.ts';
import { editionOf } from '../editions.ts';
import type { Face } from './createFace.ts';
import type { Style } from './typeset.ts';

/** The face of each way of writing Chinese; their forms of a character differ. */
export type Faces = Record<Script, Face>;

/**
 * In what a text is set: the face of its script first, and the others for what that lacks.
 *
 * @param script of the Chinese; 'latin' for English and pinyin, whose marks are narrow
 * @example styleIn(faces, 'tw', { size: 44, weight: 400 }).language // 'zh-Hant-TW'
 */
export function styleIn(
  faces: Faces,
  script: Script | 'latin',
  rest: Pick<Style, 'size' | 'weight' | 'tracking' | 'tight'>,
): Style {
  const own = script === 'latin' ? 'hans' : script;
  return {
    faces: [...new Set([faces[own], faces.hans, faces.tw, faces.hk])],
    language: script === 'latin' ? 'en' : editionOf(script).lang,
    ...rest,
  };
}

/** How the text of an edition is set. */
export function scriptOf(edition: EditionId): Script | 'latin' {
  return edition === 'en' ? 'latin' : editionOf(edition).script;
}
