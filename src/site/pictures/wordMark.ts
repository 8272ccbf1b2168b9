import type { Edition, Script } from '../../editions.ts';
import { drawWordMark } from '../../pictures/drawWordMark.ts';
import type { WordMark } from '../../pictures/drawWordMark.ts';
import { tabIcon } from '../../pictures/tabIcon.ts';
import { site } from '../articles.ts';
import { inScript } from '../converters.ts';
import { faces } from './faces.ts';
import { ofSite } from './ofSite.ts';

const marks = new Map<Script, Promise<WordMark>>();

/** The word mark in the characters of an edition, drawn once in a build. */
export function wordMarkIn(edition: Edition): Promise<WordMark> {
  const { script } = edition;
  const mark =
    marks.get(script) ??
    ofSite(
      drawWordMark(faces, {
        seal: inScript(site.seal, edition),
        name: inScript(site.name.zh, edition),
        script,
      }),
    );
  marks.set(script, mark);
  return mark;
}

/** The seal of that mark as the icon of a tab. */
export async function tabIconIn(edition: Edition): Promise<string> {
  const mark = await wordMarkIn(edition);
  return tabIcon(mark, mark.height);
}
