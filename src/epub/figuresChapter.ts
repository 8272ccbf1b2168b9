import type { Element, ElementContent, Root } from 'hast';
import type { Chapter } from './book.ts';
import { fixColours } from './drawingColours.ts';
import { keepText } from './keepText.ts';
import { elementsIn, find, findAll, hasClass, make, textIn, textProperty } from './tree.ts';

export const FIGURES_FILE = 'figures.xhtml';

/**
 * The page of figures as a chapter: charts as they are drawn, and the figures of each subject as a
 * list, since four columns have no room in the hand.
 *
 * @throws Error where the page holds no figures
 */
export function figuresChapter(tree: Root, lang: string): Chapter {
  const page = find(tree, 'div.figures-page');
  const head = find(page, 'header.page-head');
  if (!page || !head) throw new Error('figures/: the page holds no figures.');
  const sections = page.children.flatMap((child) => {
    if (child.type !== 'element' || child.tagName !== 'section') return [];
    const heading = find(child, 'h2');
    const id = textProperty(heading, 'id');
    return id.startsWith('subject-') ? [{ section: child, title: textIn(heading), id }] : [];
  });
  const title = textIn(find(head, 'h1'));
  return {
    file: FIGURES_FILE,
    title,
    lang,
    body: make(
      'section',
      { 'epub:type': 'chapter', className: ['figures-chapter'] },
      make('h1', {}, title),
      make('p', { className: ['lede'] }, textIn(find(head, 'p'))),
      ...sections.map(({ section, title: subject, id }) =>
        make(
          'section',
          { ariaLabelledBy: [id] },
          make('h2', { id }, subject),
          ...findAll(section, 'figure').map(chart),
          list(find(section, 'table.figure-table'), lang),
          units(find(section, 'dl.figure-units')),
        ),
      ),
    ),
    parts: sections.map(({ title: subject, id }) => ({ title: subject, id })),
    places: new Map([['figures/', '']]),
  };
}

function chart(figure: Element): Element {
  const [caption] = keepText(findAll(figure, 'figcaption'));
  const drawing = find(figure, 'svg');
  const [source] = findAll(figure, 'p.plate-source');
  const content: ElementContent[] = caption ? [caption] : [];
  if (drawing) {
    const [copy] = keepText([drawing]);
    if (copy?.type === 'element') {
      fixColours(copy);
      content.push(make('div', { className: ['drawing'] }, copy));
    }
  } else {
    const tiles = findAll(find(figure, 'ul.tiles'), 'li').map((tile) =>
      make('li', {}, ...figureValue(tile), ' ', tileText(tile)),
    );
    content.push(make('ul', { className: ['tiles'] }, ...tiles));
  }
  if (source) {
    const said = source.children.filter(
      (child) => child.type !== 'element' || child.tagName !== 'a',
    );
    content.push(make('p', { className: ['chart-source'] }, ...keepText(said)));
  }
  const { id, ariaLabelledBy } = figure.properties;
  return make('figure', { className: ['chart'], id, ariaLabelledBy }, ...content);
}

/** What a tile counts stands in the last of its parts. */
const tileText = ({ children }: Element) => textIn(children.at(-1));

/** A number in words that need no style: “+” gives way to what is said in its place. */
function figureValue(parent: Element | undefined): ElementContent[] {
  const value = find(parent, 'span.figure-value');
  if (!value) return [];
  const parts = value.children.filter(
    (child) => child.type !== 'element' || !hasClass(child, 'more'),
  );
  const kept = keepText(parts);
  for (const element of kept.flatMap(elementsIn)) {
    if (hasClass(element, 'visually-hidden')) element.properties = {};
  }
  return [make('span', { className: ['figure-value'] }, ...kept)];
}

function list(table: Element | undefined, lang: string): Element | undefined {
  const rows = findAll(find(table, 'tbody'), 'tr');
  if (rows.length === 0) return undefined;
  const dot = ' · ';
  const items = rows.map((row) => {
    const [value, when, who] = findAll(row, 'td');
    const counts = find(row, 'th');
    const kind = find(counts, 'span.figure-kind');
    const note = find(counts, 'span.figure-note');
    const place = find(who, 'a.figure-place');
    const said = keepText(
      (counts?.children ?? []).filter((child) => child !== kind && child !== note),
    );
    const speaker = textIn(who).replace(textIn(place), '').trim();
    return make(
      'li',
      { id: row.properties.id },
      make('p', { className: ['value'] }, ...figureValue(value)),
      make('p', {}, ...said, kind && dot, kind && make('small', {}, textIn(kind))),
      note && make('p', { className: ['figure-note'] }, ...keepText(note.children)),
      make(
        'p',
        { className: ['meta'] },
        [textIn(when), speaker].filter((part) => part !== '').join(dot),
        place && dot,
        place &&
          make('a', { href: textProperty(place, 'href') }, textIn(place).replace(/\s*→$/, '')),
      ),
    );
  });
  return make('ul', { className: ['figure-list'], lang }, ...items);
}

function units(terms: Element | undefined): Element | undefined {
  const [copy] = terms ? keepText([terms]) : [];
  return copy?.type === 'element'
    ? make('dl', { className: ['units'] }, ...copy.children)
    : undefined;
}
