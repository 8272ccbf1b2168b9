import type { Element, ElementContent, Root } from 'hast';
import type { BookWords, Chapter } from './book.ts';
import { keepText } from './keepText.ts';
import { elementsIn, find, findAll, hasClass, make, textIn, textProperty } from './tree.ts';

export const articleFile = (slug: string): string => `article-${slug}.xhtml`;

/** The id of an entry in an address: `…/terms/suanli/`. */
const TERM = /(?:^|\/)terms\/([^/#?]+)\/$/;

/**
 * An article’s page as a chapter. Its words stand at its end as notes; a linked mention leads to
 * its note, which readers of today open above the line, and the note leads on to the entry.
 *
 * @param lang of the edition
 * @throws Error where the page holds no article
 */
export function articleChapter(
  tree: Root,
  slug: string,
  lang: string,
  words: Pick<BookWords, 'back'>,
): Chapter {
  const article = find(tree, 'article.prose');
  const title = textIn(find(article, 'h1'));
  if (!article || title === '') throw new Error(`articles/${slug}/: the page holds no article.`);
  const notes = readNotes(find(tree, 'aside.article-terms'));
  const content = keepText(article.children.filter((child) => !isOfTheSite(child)));
  const mentioned = linkToNotes(content, notes);
  markFootnotes(content);
  for (const person of findAll({ type: 'root', children: content }, 'section.people')) {
    for (const line of findAll(person, 'p')) line.children = spaced(line.children);
  }
  return {
    file: articleFile(slug),
    title,
    lang: textProperty(article, 'lang') || lang,
    body: make(
      'section',
      { 'epub:type': 'chapter', className: ['article'] },
      ...content,
      notesSection(notes, mentioned, lang, words),
    ),
    parts: findAll(article, 'h2').flatMap((heading) => {
      const { id } = heading.properties;
      return id !== undefined && /^s\d+$/.test(id) ? [{ title: textIn(heading), id }] : [];
    }),
    places: new Map([[`articles/${slug}/`, '']]),
  };
}

/** A citation is of the page in the web. */
const isOfTheSite = (node: ElementContent) => node.type === 'element' && hasClass(node, 'cite');

/** Readers of today open a note of the text above the line when they know it for one. */
function markFootnotes(content: readonly ElementContent[]): void {
  const elements = content.flatMap(elementsIn);
  for (const section of elements.filter((element) => hasClass(element, 'footnotes'))) {
    section.properties['epub:type'] = 'endnotes';
  }
  for (const ref of elements.filter((element) => hasClass(element, 'note-ref'))) {
    ref.properties['epub:type'] = 'noteref';
    const note = elements.find(({ properties: { id } }) => `#${id ?? ''}` === ref.properties.href);
    if (note) note.properties['epub:type'] = 'footnote';
  }
}

interface Note {
  id: string;
  content: ElementContent[];
}

interface Notes {
  title: string;
  byTerm: ReadonlyMap<string, Note>;
}

function readNotes(aside: Element | undefined): Notes {
  const notes = findAll(aside, 'li').flatMap((item): [string, Note][] => {
    const term = TERM.exec(textProperty(find(item, 'a'), 'href'))?.[1];
    if (term === undefined) return [];
    const definition = find(item, 'span.on-paper');
    const head = item.children.filter((child) => child !== definition);
    const content = [
      ...spaced(keepText(head)),
      make('br', {}),
      ...keepText(definition?.children ?? []),
    ];
    return [[term, { id: `note-${term}`, content }]];
  });
  return { title: textIn(find(aside, 'h2')), byTerm: new Map(notes) };
}

/** The site keeps the parts of a line apart by its style alone. */
const spaced = (parts: readonly ElementContent[]) =>
  parts.flatMap((part, index): ElementContent[] =>
    index === 0 ? [part] : [{ type: 'text', value: ' ' }, part],
  );

/** @returns ids of the entries that are mentioned, each with the place of its first mention */
function linkToNotes(
  content: readonly ElementContent[],
  { byTerm }: Notes,
): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  const links = content.flatMap(elementsIn).filter((element) => hasClass(element, 'term'));
  for (const link of links) {
    const term = TERM.exec(textProperty(link, 'href'))?.[1];
    const note = term === undefined ? undefined : byTerm.get(term);
    if (term === undefined || !note) continue;
    link.properties = {
      className: ['term'],
      'epub:type': 'noteref',
      role: 'doc-noteref',
      href: `#${note.id}`,
    };
    if (first.has(term)) continue;
    const id = `mention-${term}`;
    link.properties.id = id;
    first.set(term, id);
  }
  return first;
}

function notesSection(
  { title, byTerm }: Notes,
  mentioned: ReadonlyMap<string, string>,
  lang: string,
  words: Pick<BookWords, 'back'>,
): Element | undefined {
  if (byTerm.size === 0) return undefined;
  const items = [...byTerm].map(([term, { id, content }]) => {
    const mention = mentioned.get(term);
    return make(
      'li',
      { id, 'epub:type': 'footnote' },
      ...content,
      mention === undefined ? undefined : ' ',
      mention === undefined
        ? undefined
        : make('a', { href: `#${mention}`, role: 'doc-backlink', ariaLabel: words.back }, '↩'),
    );
  });
  return make(
    'section',
    { className: ['notes'], 'epub:type': 'footnotes', lang, ariaLabelledBy: ['notes'] },
    make('h2', { id: 'notes' }, title),
    make('ul', {}, ...items),
  );
}
