import type { Element, Nodes, Root } from 'hast';
import { NOTE_BACK, NOTE_REF } from '../articles/linkNotes.ts';
import type { Edition } from '../editions.ts';
import { stringsOf } from '../i18n/strings.ts';

/**
 * Says in an edition's words what the notes of a text are: a title above them, which is no text of
 * the article, and names for the links to them and back.
 *
 * @param tree an article's HTML; changed in place
 * @param language of the text
 */
export function nameNotes(tree: Root, edition: Edition, language: 'zh' | 'en'): void {
  const { notes } = stringsOf(edition.id).articles;
  const isOwn = (edition.id === 'en') === (language === 'en');
  let count = 0;
  const visit = (node: Nodes): void => {
    if (node.type === 'element') {
      const { properties } = node;
      if (hasClass(node, NOTE_REF)) properties.ariaLabel = notes.ref(textOf(node));
      if (hasClass(node, NOTE_BACK)) properties.ariaLabel = notes.back(textOf(node));
      if (hasClass(node, 'footnotes')) {
        count += 1;
        const id = `notes-${count}`;
        properties.ariaLabelledBy = [id];
        node.children.unshift({
          type: 'element',
          tagName: 'p',
          properties: {
            className: ['footnotes-title'],
            id,
            dataIndexIgnore: '',
            ...(!isOwn && { lang: edition.lang }),
          },
          children: [{ type: 'text', value: notes.title }],
        });
      }
    }
    if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
}

const hasClass = ({ properties: { className } }: Element, name: string) =>
  Array.isArray(className) && className.includes(name);

const textOf = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';
