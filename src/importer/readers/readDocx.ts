import { isHan } from '../../chinese/isCjk.ts';
import type { Dropped, FootnoteUnit, ReadInput, Remark } from '../units.ts';
import { readBody } from './docx/readBody.ts';
import type { BodyContext, BodyUnit } from './docx/readBody.ts';
import { readNumbering } from './docx/numbering.ts';
import { allText } from './docx/readRuns.ts';
import { readStyles, valueOf } from './docx/styles.ts';
import { InputError } from './inputError.ts';
import { isNobody } from './isNobody.ts';
import { childOf, childrenNamed, ownText, readXml } from './readXml.ts';
import type { XmlElement } from './readXml.ts';
import { spansOfUnits } from './spansOfUnits.ts';
import { tidySpans } from './tidySpans.ts';
import { withoutStrong } from './withoutStrong.ts';
import { unpack } from './unpack.ts';
import type { Archive } from './unpack.ts';

/** Of type this much larger than most, a line in the middle at the top is the title. */
const LARGER = 1.2;
const LONGEST_TITLE = 60;
/** Paragraphs at the top among which a title may stand. */
const TOP = 4;

/**
 * Reads a Word file (.docx) as Word, WPS and LibreOffice write it: with all revisions accepted, the
 * notes as footnotes at the end, and the numbers before paragraphs that Word counts by itself put
 * in where they are in Chinese or stand in headings.
 *
 * Lines are paragraphs: 1 for the first of the body.
 *
 * @throws InputError where the file is none, or damaged
 * @example readDocx(bytes).units[0] // { kind: 'paragraph', at: { line: 1 }, role: 'title', … }
 * @see ECMA-376, part 1
 */
export function readDocx(bytes: Uint8Array): ReadInput {
  const archive = unpack(bytes, (name) => /\.(?:xml|rels)$/i.test(name));
  const main = mainPart(archive);
  const relations = relationsOf(archive, main);
  const partOf = (type: string) => {
    const target = relations.find((relation) => relation.type === type)?.target;
    return target === undefined ? undefined : xmlOf(archive, target);
  };
  const root = xmlOf(archive, main);
  const body = childOf(root, 'w:body');
  if (!body) throw notWord();
  const reading = new Reading();
  const notes = new Notes(partOf('footnotes'), partOf('endnotes'));
  const styles = readStyles(partOf('styles'));
  const context: BodyContext = {
    styles,
    count: readNumbering(partOf('numbering')),
    links: new Map(
      relations.filter(({ type }) => type === 'hyperlink').map(({ id, target }) => [id, target]),
    ),
    fields: [],
    noteMark: (kind, id, own) => notes.refer(kind, id, own, reading.at()),
    textBox: () => undefined,
    ...reading.hooks(),
  };
  const units = withTitle(readBody(body, context));
  const footnotes = notes.read(context);
  const edges = relations.filter(({ type }) => type === 'header' || type === 'footer');
  const edgeTexts = edges.map(({ target }) => allText(xmlOf(archive, target)));
  for (const text of edgeTexts) reading.dropEdge(text);
  for (const text of notes.unused()) reading.drop(text, 'hidden');
  const comments = partOf('comments');
  for (const comment of childrenNamed(comments, 'w:comment')) {
    reading.drop(allText(comment), 'comment');
  }
  const embedded = relations.some(({ type }) => type === 'aFChunk');
  if (embedded) reading.remark('The file holds another file, whose text is not read.');
  return {
    units: [...units.map(({ unit }) => unit), ...footnotes],
    dropped: reading.dropped,
    remarks: reading.remarks,
    raw: [allText(body), notes.raw(), ...edgeTexts, ...reading.labels].join('\n'),
    stated: statedIn(xmlOf(archive, 'docProps/core.xml', true), styles.defaults),
  };
}

/** What is told while a document is read. */
class Reading {
  readonly dropped: Dropped[] = [];
  readonly remarks: Remark[] = [];
  readonly labels: string[] = [];
  #paragraph = 0;
  #isTracked = false;

  at = () => ({ line: Math.max(this.#paragraph, 1) });

  hooks(): Pick<BodyContext, 'nextParagraph' | 'labelled' | 'drop' | 'tracked' | 'at'> {
    return {
      at: this.at,
      nextParagraph: () => {
        this.#paragraph += 1;
      },
      labelled: (label) => this.labels.push(label),
      drop: (text, why) => {
        this.drop(text, why);
      },
      tracked: () => {
        if (!this.#isTracked)
          this.remark('The file has tracked changes; all are read as accepted.');
        this.#isTracked = true;
      },
    };
  }

  drop(text: string, why: Dropped['why']): void {
    const tidy = text.replace(/\s+/g, ' ').trim();
    if (/[\p{L}\p{N}]/u.test(tidy)) this.dropped.push({ at: this.at(), text: tidy, why });
  }

  dropEdge(text: string): void {
    const isNumber =
      !Array.from(text.replace(/[第页頁共]/g, '')).some(isHan) && /\d|[第页頁]/.test(text);
    this.drop(text, isNumber && text.length < 20 ? 'page number' : 'running head');
  }

  remark(message: string): void {
    this.remarks.push({ at: this.at(), message });
  }
}

type NoteKind = 'footnote' | 'endnote';

/** Footnotes and endnotes: numbered as they are referred to, and read after the text. */
class Notes {
  readonly #notes = new Map<string, XmlElement>();
  readonly #referred = new Map<string, { mark: string; line: number }>();

  constructor(footnotes: XmlElement | undefined, endnotes: XmlElement | undefined) {
    for (const [kind, root] of [
      ['footnote', footnotes],
      ['endnote', endnotes],
    ] as const) {
      for (const note of childrenNamed(root, `w:${kind}`)) {
        const type = note.attributes.get('w:type') ?? 'normal';
        if (type === 'normal')
          this.#notes.set(`${kind} ${note.attributes.get('w:id') ?? ''}`, note);
      }
    }
  }

  /** A mark of the writer's own stands in the text already, after the reference. */
  refer(kind: NoteKind, id: string, own: string | undefined, at: { line: number }): string {
    const key = `${kind} ${id}`;
    if (!this.#notes.has(key)) return '';
    const known = this.#referred.get(key)?.mark;
    const mark = known ?? own ?? `[${this.#referred.size + 1}]`;
    if (known === undefined) this.#referred.set(key, { mark, line: at.line });
    return own === undefined ? mark : '';
  }

  read(context: BodyContext): FootnoteUnit[] {
    return [...this.#referred].flatMap(([key, { mark, line }]): FootnoteUnit[] => {
      const note = this.#notes.get(key);
      if (!note) return [];
      const units = readBody(note, { ...context, nextParagraph: () => undefined });
      const spans = tidySpans(spansOfUnits(units.map(({ unit }) => unit)));
      return [{ kind: 'footnote', at: { line }, mark, spans }];
    });
  }

  /** Notes that nothing leads to, since what did was deleted. */
  unused(): string[] {
    return [...this.#notes]
      .filter(([key]) => !this.#referred.has(key))
      .map(([, note]) => allText(note));
  }

  raw(): string {
    return [...this.#notes.values()].map(allText).join('\n');
  }
}

interface Relation {
  id: string;
  /** The last part of its type: `styles`, `hyperlink`. */
  type: string;
  /** A part of the archive, or an address. */
  target: string;
}

function mainPart(archive: Archive): string {
  const main = relationsOf(archive, '').find(({ type }) => type === 'officeDocument')?.target;
  const part = main ?? 'word/document.xml';
  if (!archive.has(part) || !part.endsWith('.xml')) throw notWord();
  return part;
}

const notWord = () =>
  new InputError('The file is no Word document.', 'Open it in its program and save it as .docx.');

function relationsOf(archive: Archive, part: string): Relation[] {
  const slash = part.lastIndexOf('/');
  const [folder, name] = [part.slice(0, slash + 1), part.slice(slash + 1)];
  const root = xmlOf(archive, `${folder}_rels/${name}.rels`, true);
  return childrenNamed(root, 'Relationship').map(({ attributes }) => {
    const target = attributes.get('Target') ?? '';
    return {
      id: attributes.get('Id') ?? '',
      type: (attributes.get('Type') ?? '').replace(/^.*\//, ''),
      target: attributes.get('TargetMode') === 'External' ? target : resolve(folder, target),
    };
  });
}

/** @example resolve('word/', '../docProps/app.xml') // 'docProps/app.xml' */
function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const parts: string[] = [];
  for (const part of `${folder}${target}`.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

function xmlOf(archive: Archive, part: string): XmlElement;
function xmlOf(archive: Archive, part: string, optional: true): XmlElement | undefined;
function xmlOf(archive: Archive, part: string, optional?: true): XmlElement | undefined {
  const bytes = archive.get(part);
  if (bytes)
    return readXml(new TextDecoder(isUtf16(bytes) ? 'utf-16' : 'utf-8').decode(bytes), part);
  if (optional) return undefined;
  throw new InputError(
    `The file is damaged: ${part} is missing from it.`,
    'Open it in its program, let it be repaired, and save it again.',
  );
}

const isUtf16 = ([first, second]: Uint8Array) => first === 0xff && second === 0xfe;

/** Where no style says it, a line in the middle at the top in larger type is the title. */
function withTitle(units: readonly BodyUnit[]): BodyUnit[] {
  const says = ({ unit }: BodyUnit) =>
    (unit.kind === 'paragraph' && unit.role === 'title') ||
    (unit.kind === 'heading' && unit.level === 1);
  if (units.some(says)) return [...units];
  const most = commonSize(units);
  const at = units
    .slice(0, TOP)
    .findIndex(
      ({ unit, look }) =>
        unit.kind === 'paragraph' &&
        unit.role === undefined &&
        look?.centred === true &&
        look.length <= LONGEST_TITLE &&
        look.size >= most * LARGER,
    );
  return units.map((entry, index): BodyUnit => {
    const { unit } = entry;
    if (index !== at || unit.kind !== 'paragraph') return entry;
    return { ...entry, unit: { ...unit, spans: withoutStrong(unit.spans), role: 'title' } };
  });
}

function commonSize(units: readonly BodyUnit[]): number {
  const lengths = new Map<number, number>();
  for (const { look } of units) {
    if (look) lengths.set(look.size, (lengths.get(look.size) ?? 0) + look.length);
  }
  const [most] = [...lengths].toSorted(([, a], [, b]) => b - a);
  return most?.[0] ?? Infinity;
}

/** The day on which the file was made is not the day on which the text appeared. */
function statedIn(
  core: XmlElement | undefined,
  defaults: XmlElement | undefined,
): ReadInput['stated'] {
  const property = (name: string) => ownText(childOf(core, name)).trim();
  const title = property('dc:title');
  const authors = property('dc:creator')
    .split(/\s*[、，,;；]\s*/)
    .filter((name) => name !== '' && !isNobody(name));
  const language =
    childOf(defaults, 'w:lang')?.attributes.get('w:eastAsia') ?? valueOf(core, 'dc:language');
  return {
    ...(title === '' ? {} : { title }),
    ...(authors.length === 0 ? {} : { authors }),
    ...(language === undefined ? {} : { language }),
  };
}
