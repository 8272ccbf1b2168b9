import { EDITIONS } from '../../editions.ts';
import type { Edition } from '../../editions.ts';
import type { Entry, Glossary } from '../glossary.ts';
import { entryAddress, glossaryAddress, subjectAddress } from './addresses.ts';
import type { ExportOptions } from './exportOptions.ts';
import { formsIn } from './formsIn.ts';
import type { StatedForm } from './formsIn.ts';
import { sourcesIn } from './sourcesIn.ts';

/** A text, or several, in each language; keys are those of BCP 47. */
export type InLanguages<T> = Record<string, T>;

export interface SkosScheme {
  '@id': string;
  '@type': 'ConceptScheme';
  title: InLanguages<string>;
  hasTopConcept: string[];
}

export interface SkosConcept {
  '@id': string;
  '@type': 'Concept';
  notation: string;
  prefLabel: InLanguages<string>;
  altLabel: InLanguages<string[]>;
  hiddenLabel: InLanguages<string[]>;
  definition: InLanguages<string>;
  scopeNote?: InLanguages<string>;
  broader: string[];
  narrower: string[];
  related: string[];
  inScheme: string;
  topConceptOf?: string;
  /** What can be opened by its address, anything else by its name. */
  source: (string | { '@id': string })[];
}

/** The entries of a subject. */
export interface SkosCollection {
  '@id': string;
  '@type': 'Collection';
  prefLabel: InLanguages<string>;
  member: string[];
}

export interface SkosDocument {
  '@context': typeof CONTEXT;
  '@graph': (SkosScheme | SkosConcept | SkosCollection)[];
}

const inLanguages = (id: string) => ({ '@id': id, '@container': '@language' });
const address = (id: string) => ({ '@id': id, '@type': '@id' });

/** Given in the file, so that a reader need not ask another host for it. */
const CONTEXT = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dct: 'http://purl.org/dc/terms/',
  ConceptScheme: 'skos:ConceptScheme',
  Concept: 'skos:Concept',
  Collection: 'skos:Collection',
  title: inLanguages('dct:title'),
  prefLabel: inLanguages('skos:prefLabel'),
  altLabel: inLanguages('skos:altLabel'),
  hiddenLabel: inLanguages('skos:hiddenLabel'),
  definition: inLanguages('skos:definition'),
  scopeNote: inLanguages('skos:scopeNote'),
  notation: 'skos:notation',
  source: 'dct:source',
  broader: address('skos:broader'),
  narrower: address('skos:narrower'),
  related: address('skos:related'),
  member: address('skos:member'),
  inScheme: address('skos:inScheme'),
  hasTopConcept: address('skos:hasTopConcept'),
  topConceptOf: address('skos:topConceptOf'),
};

/**
 * The glossary as linked data: a SKOS concept scheme in JSON-LD. An entry is a concept whose
 * identifier is the address of its page, a subject a collection.
 *
 * Labels in use and readings are alternative ones; what is deprecated, superseded or never shown is hidden.
 */
export function toSkos(glossary: Glossary, options: ExportOptions): SkosDocument {
  const { entries, subjects } = glossary;
  const scheme = glossaryAddress(options);
  const addressesOf = (ids: readonly string[]) => ids.map((id) => entryAddress(id, options));
  const said = (text: Record<'zh' | 'en', string>) =>
    perLanguage((edition) => options.say(text, edition));
  const isAbove = createIsAbove(entries);

  const concepts = entries.map((entry): SkosConcept => {
    const { id, note, broader, narrower, related } = entry;
    // SKOS keeps the two apart: what is broader, at whatever distance, is not related.
    const unrelated = (other: string) => isAbove(other, id) || isAbove(id, other);
    return {
      '@id': entryAddress(id, options),
      '@type': 'Concept',
      notation: id,
      ...labelsOf(entry),
      definition: said(entry.definition),
      ...(note && { scopeNote: said(note) }),
      broader: addressesOf(broader),
      narrower: addressesOf(narrower),
      related: addressesOf(related.filter((other) => !unrelated(other))),
      inScheme: scheme,
      ...(broader.length === 0 && { topConceptOf: scheme }),
      source: sourcesIn(entry, EDITIONS[0], options).map((source) =>
        /^https?:\/\//.test(source) ? { '@id': source } : source,
      ),
    };
  });

  return {
    '@context': CONTEXT,
    '@graph': [
      {
        '@id': scheme,
        '@type': 'ConceptScheme',
        title: said(options.name),
        hasTopConcept: addressesOf(
          entries.filter(({ broader }) => broader.length === 0).map(({ id }) => id),
        ),
      },
      ...concepts,
      ...subjects.map(({ id, label }): SkosCollection => ({
        '@id': subjectAddress(id, options),
        '@type': 'Collection',
        prefLabel: said(label),
        member: addressesOf(
          entries.filter(({ subject }) => subject.includes(id)).map((entry) => entry.id),
        ),
      })),
    ],
  };
}

function perLanguage<T>(valueIn: (edition: Edition) => T): InLanguages<T> {
  return Object.fromEntries(EDITIONS.map((edition) => [edition.lang, valueIn(edition)]));
}

function labelsOf(entry: Entry): Pick<SkosConcept, 'prefLabel' | 'altLabel' | 'hiddenLabel'> {
  const prefLabel: InLanguages<string> = {};
  const altLabel: InLanguages<string[]> = {};
  const hiddenLabel: InLanguages<string[]> = {};
  for (const edition of EDITIONS) {
    const { lang } = edition;
    const forms = formsIn(entry, edition);
    const withStatus = (...wanted: StatedForm['status'][]) =>
      forms.filter(({ status }) => wanted.includes(status)).map(({ form }) => form);
    const [preferred] = withStatus('preferred');
    if (preferred !== undefined) prefLabel[lang] = preferred;
    const admitted = withStatus('admitted');
    if (admitted.length > 0) altLabel[lang] = admitted;
    const hidden = withStatus('superseded', 'deprecated', 'hidden');
    if (hidden.length > 0) hiddenLabel[lang] = hidden;
    for (const { reading } of forms) if (reading) altLabel[reading.lang] = [reading.text];
  }
  return { prefLabel, altLabel, hiddenLabel };
}

/** Whether an entry stands above another, at whatever distance. */
function createIsAbove(entries: readonly Entry[]): (above: string, below: string) => boolean {
  const broader = new Map(entries.map((entry) => [entry.id, entry.broader]));
  const isAbove = (above: string, below: string): boolean =>
    (broader.get(below) ?? []).some((next) => next === above || isAbove(above, next));
  return isAbove;
}
