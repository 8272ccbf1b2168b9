import type { Element, ElementContent, Root } from 'hast';
import { exampleSentence } from './exampleSentence.ts';
import { keepText } from './keepText.ts';
import { find, findAll, hasClass, make, textIn, textProperty, wholeText } from './tree.ts';

/** At most so many sentences show how a word is used. */
const EXAMPLES = 2;

export const entryId = (id: string): string => `term-${id}`;

/** What an entry is set with in an edition. */
export interface EntryStyle {
  /** BCP 47, of the edition. */
  lang: string;
  /** The text of a block, by its address on the site: `/articles/suanli-kuorong/#s1p1`. */
  blockText: (href: string) => string | undefined;
}

/**
 * An entry’s page as a dictionary prints it: headword and readings, English, definitions, what the
 * other editions write, usage, sentences from the articles, relations, sources. The headword goes
 * without ruby, which a reader’s search would not see through.
 *
 * @example dictionaryEntry(page, 'suanli', style) // <article id="term-suanli">…
 * @throws Error where the page holds no entry
 */
export function dictionaryEntry(tree: Root, id: string, style: EntryStyle): Element {
  const page = find(tree, 'div.term-page');
  const headword = find(page, '.headword');
  if (!page || !headword) throw new Error(`terms/${id}/: the page holds no entry.`);
  const marks = style.lang === 'en' ? LATIN : CHINESE;
  const forms = find(page, 'dl.forms');
  const mainland = find(page, 'p.mainland');
  const form = textIn(headword);
  return make(
    'article',
    { className: ['entry'], id: entryId(id), ariaLabelledBy: [`${entryId(id)}-head`] },
    make(
      'h3',
      { id: `${entryId(id)}-head` },
      make('dfn', { lang: textProperty(headword, 'lang') }, form),
      ...readings(forms, mainland !== undefined),
    ),
    mainland && make('p', { className: ['mainland'] }, ...withSpaceBefore(mainland, 'i')),
    english(find(page, 'ul.english-forms'), form, marks),
    ...definitions(find(page, 'section.two'), style.lang),
    otherEditions(forms, form, marks),
    variants(page, marks),
    usage(page, marks),
    ...examples(page, style),
    ...relations(find(page, 'dl.relations'), marks),
    sources(find(page, 'section.term-sources'), marks),
  );
}

interface Marks {
  separator: string;
  open: string;
  close: string;
  colon: string;
}

const CHINESE: Marks = { separator: '；', open: '（', close: '）', colon: '：' };
const LATIN: Marks = { separator: '; ', open: ' (', close: ')', colon: ': ' };

/** Pinyin is that of the Mainland's word, which has a line of its own where it is another. */
function readings(forms: Element | undefined, isOther: boolean): ElementContent[] {
  return findAll(forms, 'dd.pinyin')
    .filter((reading) => !isOther || textProperty(reading, 'lang') !== 'zh-Latn-pinyin')
    .flatMap((reading): ElementContent[] => [
      { type: 'text', value: ' ' },
      make(
        'span',
        { className: ['reading'], lang: textProperty(reading, 'lang') },
        textIn(reading),
      ),
    ]);
}

/** The site keeps a word of a line apart by its style alone. */
function withSpaceBefore(element: Element, tagName: string): ElementContent[] {
  return keepText(element.children).flatMap((child): ElementContent[] =>
    child.type === 'element' && child.tagName === tagName
      ? [{ type: 'text', value: ' ' }, child]
      : [child],
  );
}

function english(list: Element | undefined, headword: string, marks: Marks): Element | undefined {
  const items = findAll(list, 'li')
    .map((item) => ({
      form: textIn(find(item, 'span')),
      isPreferred: hasClass(item, 'preferred'),
      isAvoided: hasClass(item, 'deprecated'),
      remarks: textIn(find(item, 'small')).split(' · '),
    }))
    // A Latin headword is its own English.
    .filter(({ form }) => form !== headword);
  const remarkOf = (item: (typeof items)[number] | undefined) => {
    const [status = '', origin = ''] = item?.remarks ?? [];
    return item?.isAvoided ? `${status} · ${origin}` : origin;
  };
  return lineOf(
    'english',
    items.map((item, index) => {
      const remark = remarkOf(item);
      const word = make(item.isPreferred ? 'b' : 'span', { lang: 'en' }, item.form);
      // What holds of several forms in a row is said once, behind the last of them.
      if (remark === '' || remark === remarkOf(items[index + 1])) return [word];
      return [word, make('small', {}, marks.open + remark + marks.close)];
    }),
    marks.separator,
  );
}

/** In the language of the book first. */
function definitions(section: Element | undefined, lang: string): Element[] {
  const isOwn = (paragraph: Element) =>
    (textProperty(paragraph, 'lang') === 'en') === (lang === 'en');
  return findAll(section, 'p')
    .toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a)))
    .map((paragraph) =>
      make(
        'p',
        {
          className: ['definition', ...(isOwn(paragraph) ? [] : ['translated'])],
          lang: textProperty(paragraph, 'lang'),
        },
        ...keepText(paragraph.children),
      ),
    );
}

function otherEditions(
  forms: Element | undefined,
  headword: string,
  marks: Marks,
): Element | undefined {
  const others = findAll(forms, 'div').flatMap((row) => {
    const label = find(row, 'dt');
    const form = textIn(find(row, 'dd'));
    const lang = textProperty(label, 'lang');
    return lang === '' || form === headword ? [] : [{ label: textIn(label), form, lang }];
  });
  return lineOf(
    'forms',
    others.map(({ label, form, lang }) => [
      make('small', { lang }, label),
      ' ',
      make('span', { lang }, form),
    ]),
    marks.separator,
  );
}

function variants(page: Element, marks: Marks): Element | undefined {
  const list = findAll(find(page, 'div.columns'), 'ul.plain').find(
    (one) => !hasClass(one, 'english-forms'),
  );
  const items = findAll(list, 'li').flatMap((item) => {
    const form = find(item, 'span');
    const kind = find(item, 'small');
    return form && kind ? [{ form, kind }] : [];
  });
  return lineOf(
    'forms',
    items.map(({ form, kind }) => [
      make('small', {}, textIn(kind)),
      ' ',
      make('span', { lang: textProperty(form, 'lang') }, textIn(form)),
    ]),
    marks.separator,
  );
}

/** The note of an entry is the paragraph below the last heading of the first column. */
function usage(page: Element, { colon }: Marks): Element | undefined {
  const column = find(find(page, 'div.columns'), 'section');
  const paragraph = column?.children.findLast(
    (child) => child.type === 'element' && child.tagName === 'p',
  );
  if (paragraph?.type !== 'element') return undefined;
  const label = textIn(findAll(column, 'h2').at(-1));
  return make(
    'p',
    { className: ['usage'] },
    make('small', {}, label + colon),
    ...keepText(paragraph.children),
  );
}

interface Line {
  href: string;
  lang: string;
  before: string;
  form: string;
  after: string;
}

/** The first mention of each article, and more of one where there are few, each with its English. */
function examples(page: Element, { lang, blockText }: EntryStyle): Element[] {
  const perArticle = findAll(page, 'table.kwic').map((table) => {
    const pairs: Line[][] = [];
    for (const row of findAll(table, 'tr')) {
      const link = find(find(row, 'td.form'), 'a');
      const href = textProperty(link, 'href');
      const line = {
        href,
        lang: textProperty(row, 'lang') || lang,
        ...exampleSentence(
          {
            before: rowText(find(row, 'td.before')),
            form: textIn(link),
            after: rowText(find(row, 'td.after')),
          },
          blockText(href),
        ),
      };
      const last = pairs.at(-1);
      if (hasClass(row, 'english') && last?.length === 1) last.push(line);
      else pairs.push([line]);
    }
    return pairs;
  });
  const sentences = new Set<string>();
  const chosen = [
    ...perArticle.flatMap(([first]) => (first ? [first] : [])),
    ...perArticle.flatMap(([, ...more]) => more),
  ]
    .filter(([line]) => {
      const sentence = line ? line.before + line.form + line.after : '';
      const isNew = sentence !== '' && !sentences.has(sentence);
      sentences.add(sentence);
      return isNew;
    })
    .slice(0, EXAMPLES);
  if (chosen.length === 0) return [];
  const items = chosen.map((lines) =>
    make(
      'li',
      {},
      ...lines.map(({ href, lang: own, before, form, after }) =>
        make('p', { lang: own }, before, make('a', { href }, form), after),
      ),
    ),
  );
  return [make('ul', { className: ['examples'] }, ...items)];
}

/** With the spaces at its ends, which belong to the line. */
const rowText = (cell: Element | undefined) => (cell ? wholeText(cell) : '');

function relations(list: Element | undefined, marks: Marks): Element[] {
  return findAll(list, 'div').flatMap((row) => {
    const line = lineOf(
      'see',
      findAll(row, 'a').map((link) => {
        const href = textProperty(link, 'href');
        const word = find(link, 'b');
        const translation = textIn(find(link, 'i'));
        return [
          make('a', { href }, make('span', { lang: textProperty(word, 'lang') }, textIn(word))),
          translation === '' ? '' : ` ${translation}`,
        ];
      }),
      marks.separator,
    );
    line?.children.unshift(make('small', {}, textIn(find(row, 'dt')) + marks.colon));
    return line ? [line] : [];
  });
}

function sources(section: Element | undefined, marks: Marks): Element | undefined {
  const line = lineOf(
    'sources',
    findAll(section, 'li').map((item) => [
      make('span', { lang: textProperty(item, 'lang') || undefined }, ...keepText(item.children)),
    ]),
    marks.separator,
  );
  line?.children.unshift(make('small', {}, textIn(find(section, 'h2')) + marks.colon));
  return line;
}

/** A paragraph of several things, parted as its language does; none where there is nothing. */
function lineOf(
  className: string,
  items: readonly (readonly (ElementContent | string)[])[],
  separator: string,
): Element | undefined {
  if (items.length === 0) return undefined;
  const parts = items.flatMap((item, index) => (index === 0 ? item : [separator, ...item]));
  return make('p', { className: [className] }, ...parts);
}
