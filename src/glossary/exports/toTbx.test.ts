import { DOMParser } from '@xmldom/xmldom';
import type { Element } from '@xmldom/xmldom';
import { describe, expect, test } from 'vitest';
import { EDITIONS } from '../../editions.ts';
import {
  CONTROL_SHOWN,
  HOSTILE,
  hostileGlossary,
  hostileOptions,
} from '../../../tests/lib/hostileGlossary.ts';
import { toTbx } from './toTbx.ts';

const CORE = 'urn:iso:std:iso:30042:ed-2';
const MIN = 'http://www.tbxinfo.net/ns/min';
const BASIC = 'http://www.tbxinfo.net/ns/basic';

/** The parser warns of the very sign that stands for damage. */
const EXPECTED = 'Unicode replacement character detected, source encoding issues?';

function parse(xml: string): Element {
  const problems: string[] = [];
  const onError = (_: string, message: string) => {
    if (message !== EXPECTED) problems.push(message);
  };
  const document = new DOMParser({ onError }).parseFromString(xml, 'application/xml');
  expect(problems).toEqual([]);
  if (!document.documentElement) throw new Error('The document has no element.');
  return document.documentElement;
}

const children = (element: Element): Element[] =>
  Array.from(element.childNodes).filter((node): node is Element => node.nodeType === 1);
const below = (element: Element): Element[] => [
  element,
  ...children(element).flatMap((child) => below(child)),
];
const named = (element: Element, name: string) =>
  below(element).filter(({ localName }) => localName === name);
const texts = (element: Element, name: string) =>
  named(element, name).map(({ textContent }) => textContent);

const xml = toTbx(hostileGlossary, hostileOptions);
const root = parse(xml);
const concepts = named(root, 'conceptEntry');
const conceptOf = (id: string) => {
  const concept = concepts.find((one) => one.getAttribute('id') === `c-${id}`);
  if (!concept) throw new Error(`No concept ${id}.`);
  return concept;
};
const sectionOf = (id: string, lang: string) => {
  const section = named(conceptOf(id), 'langSec').find(
    (one) => one.getAttribute('xml:lang') === lang,
  );
  if (!section) throw new Error(`No section ${lang}.`);
  return section;
};

/** What the core structure and the modules min and basic let an element hold, in which order. */
const CONTENT: Readonly<Record<string, RegExp>> = {
  tbx: /^tbxHeader text $/,
  tbxHeader: /^fileDesc $/,
  fileDesc: /^titleStmt sourceDesc $/,
  titleStmt: /^title $/,
  sourceDesc: /^(p )+$/,
  text: /^body $/,
  body: /^(conceptEntry )+$/,
  conceptEntry: /^((min:subjectField|basic:crossReference|basic:source|note) )*(langSec )+$/,
  langSec: /^((descripGrp|note) )*(termSec )+$/,
  descripGrp: /^basic:definition (basic:source )*$/,
  termSec:
    /^term ((min:partOfSpeech|min:administrativeStatus|basic:geographicalUsage|basic:termType) )*(note )*$/,
};
const VALUES: Readonly<Record<string, RegExp>> = {
  'min:partOfSpeech': /^(noun|verb|adjective|adverb|other)$/,
  'min:administrativeStatus': /^(preferred|admitted|deprecated|superseded)Term-admn-sts$/,
  'basic:termType': /^(fullForm|acronym|abbreviation|shortForm|variant|phrase)$/,
};
const ATTRIBUTES: Readonly<Record<string, string[]>> = {
  tbx: ['type', 'style', 'xml:lang', 'xmlns', 'xmlns:min', 'xmlns:basic'],
  conceptEntry: ['id'],
  langSec: ['xml:lang'],
  'basic:crossReference': ['target'],
};

describe('the document is TBX-Basic', () => {
  test('and says so', () => {
    expect([root.namespaceURI, root.localName]).toEqual([CORE, 'tbx']);
    expect(root.getAttribute('type')).toBe('TBX-Basic');
    expect(root.getAttribute('style')).toBe('dct');
  });

  test('every element stands in the namespace of its module', () => {
    const namespaces = new Map([
      ['', CORE],
      ['min', MIN],
      ['basic', BASIC],
    ]);
    for (const { prefix, namespaceURI } of below(root)) {
      expect(namespaceURI).toBe(namespaces.get(prefix ?? ''));
    }
  });

  test('every element holds what it may, in order', () => {
    for (const element of below(root)) {
      const { nodeName } = element;
      const held = children(element)
        .map((child) => `${child.nodeName} `)
        .join('');
      if (held !== '' || CONTENT[nodeName])
        expect(held, nodeName).toMatch(CONTENT[nodeName] ?? /^$/);
      if (VALUES[nodeName]) expect(element.textContent).toMatch(VALUES[nodeName]);
    }
  });

  test('every element has the attributes it must have, and no others', () => {
    for (const element of below(root)) {
      const names = Array.from(element.attributes, ({ name }) => name);
      const wanted = ATTRIBUTES[element.nodeName] ?? [];
      if (element.nodeName !== 'note') expect(names, element.nodeName).toEqual(wanted);
    }
  });

  test('ids are names of XML, none twice, and every reference leads to one', () => {
    const ids = concepts.map((concept) => concept.getAttribute('id'));
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
    const targets = named(root, 'crossReference').map((one) => one.getAttribute('target'));
    expect(targets.length).toBeGreaterThan(0);
    for (const target of targets) expect(ids).toContain(target);
  });
});

describe('hostile text comes back as it was', () => {
  const { control, ...plain } = HOSTILE;

  test.each(Object.entries(plain))('%s', (id, text) => {
    expect(texts(sectionOf(id, 'zh-Hans'), 'term')).toEqual([text, `x${text}`]);
    expect(texts(sectionOf(id, 'zh-Hans'), 'definition')).toEqual([text]);
    expect(texts(sectionOf(id, 'zh-Hant-TW'), 'note')).toEqual([`tw:${text}`, text]);
    expect(texts(sectionOf(id, 'zh-Hans'), 'note')).toEqual([text, text]);
    expect(texts(sectionOf(id, 'en'), 'term')).toEqual([text]);
  });

  test('and nothing in it ends a section of character data, which parsers let pass', () => {
    expect(xml).not.toContain(']]>');
  });

  test('but for what XML forbids, which is seen to be damaged', () => {
    expect(control).not.toBe(CONTROL_SHOWN);
    expect(texts(sectionOf('control', 'en'), 'definition')).toEqual([CONTROL_SHOWN]);
  });
});

describe('an entry', () => {
  const shown = (lang: string) =>
    named(sectionOf('qishou', lang), 'termSec').map((term) =>
      children(term).map(({ textContent }) => textContent),
    );

  test('has a section for each edition, in order', () => {
    for (const concept of concepts) {
      const langs = named(concept, 'langSec').map((section) => section.getAttribute('xml:lang'));
      expect(langs).toEqual(EDITIONS.map(({ lang }) => lang));
    }
  });

  test('begins with its headword and the reading of that, and keeps hidden forms back', () => {
    expect(shown('zh-Hans')).toEqual([
      ['骑手', 'noun', 'preferredTerm-admn-sts', 'qíshǒu'],
      ['外卖骑手', 'noun', 'admittedTerm-admn-sts', 'fullForm'],
      ['送餐员', 'noun', 'supersededTerm-admn-sts', 'variant'],
      ['小哥', 'noun', 'admittedTerm-admn-sts', 'variant'],
    ]);
  });

  test('has a place’s own word first, then the Mainland’s, and no form twice', () => {
    expect(shown('zh-Hant-TW').slice(0, 2)).toEqual([
      ['外送員', 'noun', 'preferredTerm-admn-sts'],
      ['騎手', 'noun', 'admittedTerm-admn-sts', 'CN', 'ㄑㄧˊ ㄕㄡˇ'],
    ]);
    expect(texts(sectionOf('qishou', 'zh-Hant-TW'), 'term')).toEqual([
      '外送員',
      '騎手',
      '外賣騎手',
      '送餐員',
    ]);
  });

  test('is read as its place reads it, each form with the reading of that form', () => {
    const readings = named(conceptOf('qishou'), 'note')
      .filter(({ parentNode }) => parentNode?.nodeName === 'termSec')
      .map((note) => [note.getAttribute('xml:lang'), note.textContent]);
    expect(readings).toEqual([
      ['zh-Latn-pinyin', 'qíshǒu'],
      ['zh-Bopo-TW', 'ㄑㄧˊ ㄕㄡˇ'],
      ['yue-Latn-jyutping', 'ngoi6 maai6 jyun4'],
    ]);
    expect(shown('zh-Hant-HK')[0]?.slice(-1)).toEqual(['ngoi6 maai6 jyun4']);
  });

  test('has its English forms, the preferred one first', () => {
    expect(shown('en')).toEqual([
      ['rider', 'noun', 'preferredTerm-admn-sts'],
      ['delivery boy', 'noun', 'deprecatedTerm-admn-sts'],
      ['courier', 'noun', 'admittedTerm-admn-sts'],
      ['DR', 'noun', 'admittedTerm-admn-sts', 'abbreviation'],
    ]);
  });

  test('has its subjects, its address, and a definition with its sources in each language', () => {
    expect(texts(conceptOf('qishou'), 'subjectField')).toEqual(['Computing power', HOSTILE.script]);
    expect(children(conceptOf('qishou')).map(({ textContent }) => textContent)).toContain(
      'https://example.org/words/terms/qishou/',
    );
    expect(texts(sectionOf('qishou', 'zh-Hant-HK'), 'definition')).toEqual(['hk:甲。']);
    expect(texts(sectionOf('qishou', 'en'), 'source')).toEqual([
      'https://example.org/words/articles/open/',
      'general knowledge',
      '《劳动法》',
    ]);
  });

  test('leads to the broader, the narrower and the related', () => {
    const targets = (id: string) =>
      named(conceptOf(id), 'crossReference').map((one) => one.getAttribute('target'));
    expect(targets('qishou')).toEqual(['c-quotes']);
    expect(targets('quotes')).toEqual(['c-qishou']);
    expect(targets('lines')).toContain('c-cdata');
  });
});

test('a phrase is no noun', () => {
  const [entry] = hostileGlossary.entries;
  const entries = entry ? [{ ...entry, kind: 'phrase' as const }] : [];
  const phrase = parse(toTbx({ ...hostileGlossary, entries }, hostileOptions));
  expect(new Set(texts(phrase, 'partOfSpeech'))).toEqual(new Set(['other']));
});
