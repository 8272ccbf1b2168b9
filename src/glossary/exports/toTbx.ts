import { EDITIONS, editionOf } from '../../editions.ts';
import type { Edition } from '../../editions.ts';
import type { Entry, Glossary } from '../glossary.ts';
import { entryAddress, glossaryAddress } from './addresses.ts';
import type { ExportOptions } from './exportOptions.ts';
import { formsIn, preferredIn } from './formsIn.ts';
import type { StatedForm } from './formsIn.ts';
import { sourcesIn } from './sourcesIn.ts';
import { writeXml } from './writeXml.ts';
import type { XmlElement } from './writeXml.ts';

type ShownForm = StatedForm & { status: Exclude<StatedForm['status'], 'hidden'> };

const STATUSES: Readonly<Record<ShownForm['status'], string>> = {
  preferred: 'preferredTerm-admn-sts',
  admitted: 'admittedTerm-admn-sts',
  superseded: 'supersededTerm-admn-sts',
  deprecated: 'deprecatedTerm-admn-sts',
};

/** The language of what belongs to no section: subjects, titles, the text of references. */
const COMMON = editionOf('en');

/**
 * The glossary for translation tools: TBX version 3 (ISO 30042:2019), dialect TBX-Basic, data
 * categories as tags. Each entry is a concept with a section for each edition's language.
 *
 * TBX-Basic knows one kind of reference, so broader, narrower and related entries look alike.
 * Forms that are never shown are left out.
 */
export function toTbx(glossary: Glossary, options: ExportOptions): string {
  const byId = new Map(glossary.entries.map((entry) => [entry.id, entry]));
  const labels = new Map(glossary.subjects.map(({ id, label }) => [id, label]));
  return writeXml({
    name: 'tbx',
    attributes: {
      type: 'TBX-Basic',
      style: 'dct',
      'xml:lang': COMMON.lang,
      xmlns: 'urn:iso:std:iso:30042:ed-2',
      'xmlns:min': 'http://www.tbxinfo.net/ns/min',
      'xmlns:basic': 'http://www.tbxinfo.net/ns/basic',
    },
    content: [
      header(options),
      {
        name: 'text',
        content: [{ name: 'body', content: glossary.entries.map((entry) => concept(entry)) }],
      },
    ],
  });

  function concept(entry: Entry): XmlElement {
    const others = [...entry.broader, ...entry.narrower, ...entry.related];
    const subjects = entry.subject.map((id) => {
      const label = labels.get(id);
      return label ? options.say(label, COMMON) : id;
    });
    return {
      name: 'conceptEntry',
      attributes: { id: conceptId(entry.id) },
      content: [
        ...subjects.map((content) => ({ name: 'min:subjectField', content })),
        ...others.flatMap((id) => {
          const other = byId.get(id);
          return other ? [reference(other)] : [];
        }),
        { name: 'basic:source', content: entryAddress(entry.id, options) },
        ...EDITIONS.map((edition) => section(entry, edition, options)),
      ],
    };
  }
}

/** An id of a file may begin with a digit, an ID of XML may not. */
const conceptId = (id: string) => `c-${id}`;

function header({ name, site, say }: ExportOptions): XmlElement {
  const title = { name: 'title', content: say(name, COMMON) };
  const source = { name: 'p', content: glossaryAddress({ site }) };
  return {
    name: 'tbxHeader',
    content: [
      {
        name: 'fileDesc',
        content: [
          { name: 'titleStmt', content: [title] },
          { name: 'sourceDesc', content: [source] },
        ],
      },
    ],
  };
}

function reference(other: Entry): XmlElement {
  return {
    name: 'basic:crossReference',
    attributes: { target: conceptId(other.id) },
    content: preferredIn(other, COMMON),
  };
}

function section(entry: Entry, edition: Edition, options: ExportOptions): XmlElement {
  const { definition, note } = entry;
  const sources = sourcesIn(entry, edition, options);
  return {
    name: 'langSec',
    attributes: { 'xml:lang': edition.lang },
    content: [
      {
        name: 'descripGrp',
        content: [
          { name: 'basic:definition', content: options.say(definition, edition) },
          ...sources.map((content) => ({ name: 'basic:source', content })),
        ],
      },
      ...(note ? [{ name: 'note', content: options.say(note, edition) }] : []),
      ...formsIn(entry, edition)
        .filter(isShown)
        .map((form) => term(entry, form)),
    ],
  };
}

const isShown = (form: StatedForm): form is ShownForm => form.status !== 'hidden';

function term({ kind }: Entry, { form, status, type, mainland, reading }: ShownForm): XmlElement {
  return {
    name: 'termSec',
    content: [
      { name: 'term', content: form },
      { name: 'min:partOfSpeech', content: kind === 'phrase' ? 'other' : 'noun' },
      { name: 'min:administrativeStatus', content: STATUSES[status] },
      ...(mainland ? [{ name: 'basic:geographicalUsage', content: 'CN' }] : []),
      ...(type ? [{ name: 'basic:termType', content: type }] : []),
      ...(reading
        ? [{ name: 'note', attributes: { 'xml:lang': reading.lang }, content: reading.text }]
        : []),
    ],
  };
}
