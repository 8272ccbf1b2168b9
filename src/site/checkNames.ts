import type { Converter } from '../chinese/createConverter.ts';
import { findNames } from '../chinese/findNames.ts';
import type { FoundName, TaggedWord } from '../chinese/findNames.ts';
import { reasonOf } from '../chinese/reviewSchema.ts';
import type { ConvertedText } from './convertedTexts.ts';

/** A name that no list has. */
export interface UncoveredName extends Pick<FoundName, 'name' | 'kind'> {
  /** What could go wrong with it; nothing where it provably needs no entry. */
  risks: string[];
  files: string[];
}

/**
 * What looks like a name in the texts and stands neither in `names.yaml` nor in the glossary. A name
 * needs no entry where each of its characters has one Traditional form, or a word of the dictionary
 * settles it, and where no regional word reaches into it.
 *
 * @param known names and headwords
 * @param converters as the site converts, and by characters alone
 */
export function checkNames(
  texts: readonly ConvertedText[],
  tag: (text: string) => TaggedWord[],
  known: readonly string[],
  converters: Record<'text' | 'script', Record<'tw' | 'hk', Converter>>,
): UncoveredName[] {
  const found = new Map<string, UncoveredName>();
  for (const { file, text } of texts) {
    const covered = coveredPlaces(text, known);
    for (const { name, kind, at } of findNames(text, tag(text))) {
      if (Array.from({ length: name.length }, (_, offset) => covered[at + offset]).every(Boolean)) {
        continue;
      }
      const entry = found.get(name) ?? { name, kind, risks: [], files: [] };
      found.set(name, entry);
      const risks = risksOf({ text, at, name }, converters);
      entry.risks = [...new Set([...entry.risks, ...risks])];
      if (!entry.files.includes(file)) entry.files.push(file);
    }
  }
  return [...found.values()];
}

function coveredPlaces(text: string, known: readonly string[]): boolean[] {
  const covered = new Array<boolean>(text.length).fill(false);
  for (const name of known) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      covered.fill(true, at, at + name.length);
    }
  }
  return covered;
}

function risksOf(
  { text, at, name }: { text: string; at: number; name: string },
  converters: Record<'text' | 'script', Record<'tw' | 'hk', Converter>>,
): string[] {
  return (['tw', 'hk'] as const).flatMap((place) => {
    const regional = converters.text[place](name);
    const changed = regional === converters.script[place](name) ? [] : [regional];
    const doubtful = converters.text[place]
      .choices(text)
      .filter((choice) => choice.at >= at && choice.at < at + name.length)
      .filter((choice) => reasonOf(choice) !== 'agree')
      .map(({ chosen, forms }) => `${chosen} (${forms.join('/')})`);
    return [...changed, ...doubtful].map((risk) => `${place}: ${risk}`);
  });
}
