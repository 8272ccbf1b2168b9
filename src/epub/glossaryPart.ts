import type { Root } from 'hast';
import type { Chapter, Part } from './book.ts';
import { dictionaryEntry, entryId } from './dictionaryEntry.ts';
import type { EntryStyle } from './dictionaryEntry.ts';
import { find, findAll, make, textIn, textProperty } from './tree.ts';

const GLOSSARY_FILE = 'glossary.xhtml';

/**
 * The glossary, one document for each letter, behind an index of all headwords.
 *
 * @param tree the page that lists the entries
 * @param entryPage the page of an entry, by its id
 * @returns none where there are no entries
 * @throws Error where the page of an entry is missing, or holds none
 */
export function glossaryPart(
  tree: Root,
  entryPage: (id: string) => Root | undefined,
  style: EntryStyle,
): Part | undefined {
  const title = textIn(find(tree, 'h1'));
  const letters = findAll(tree, 'section.letter').flatMap((section) => {
    const letter = textIn(find(section, 'h3'));
    const entries = findAll(section, 'a').flatMap((link) => {
      const id = /\/terms\/([^/]+)\/$/.exec(textProperty(link, 'href'))?.[1];
      const word = find(link, 'b');
      return id === undefined || !word ? [] : [{ id, word }];
    });
    return entries.length > 0 ? [{ letter, file: letterFile(letter), entries }] : [];
  });
  if (letters.length === 0) return undefined;
  const { lang } = style;
  const index = letters.flatMap(({ letter, file, entries }) => [
    make('dt', {}, make('a', { href: file }, letter)),
    make(
      'dd',
      {},
      ...entries.flatMap(({ id, word }, position) => [
        position === 0 ? undefined : ' · ',
        make(
          'a',
          { href: `${file}#${entryId(id)}`, lang: textProperty(word, 'lang') || undefined },
          textIn(word),
        ),
      ]),
    ),
  ]);
  return {
    title,
    opening: {
      file: GLOSSARY_FILE,
      title,
      lang,
      body: make(
        'section',
        { 'epub:type': 'glossary', className: ['glossary'] },
        make('h1', {}, title),
        make('dl', { className: ['headwords'] }, ...index),
      ),
      parts: [],
      places: new Map([['terms/', '']]),
    },
    chapters: letters.map(({ letter, file, entries }): Chapter => {
      const written = entries.map(({ id }) => {
        const page = entryPage(id);
        if (!page) throw new Error(`terms/${id}/: the page is missing.`);
        return dictionaryEntry(page, id, style);
      });
      return {
        file,
        title: letter,
        lang,
        body: make(
          'section',
          { className: ['letter'], 'epub:type': 'glossary', ariaLabelledBy: ['letter'] },
          make('h2', { id: 'letter' }, letter),
          ...written,
        ),
        parts: [],
        places: new Map(entries.map(({ id }) => [`terms/${id}/`, entryId(id)])),
      };
    }),
  };
}

/** Names of files keep to what every file system and every reader can say. */
const letterFile = (letter: string) =>
  /^[A-Z]$/.test(letter)
    ? `glossary-${letter.toLowerCase()}.xhtml`
    : `glossary-u${Array.from(letter, (sign) => (sign.codePointAt(0) ?? 0).toString(16)).join('-')}.xhtml`;
