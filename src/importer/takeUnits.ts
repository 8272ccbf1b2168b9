import type { Atoms, Text } from './stretches.ts';
import type { DraftBlock, Passage, PassageLook } from './draft.ts';
import type { LineUnit, Span, Unit } from './units.ts';

/** A line of the input and what surrounds it. */
export interface Line {
  text: Text;
  look: LineUnit['look'];
  /** Empty lines before it. */
  blanks: number;
  /** Whether a page begins with it. */
  opensPage: boolean;
}

/** The lines between two things that are not lines, or one of those things. */
export type Flow = { kind: 'lines'; lines: Line[] } | Passage;

const PLAIN: PassageLook = {
  size: 1,
  bold: false,
  centred: false,
  indented: false,
  apart: true,
  full: false,
  lines: 1,
};

/**
 * Takes the units of an input into atoms, and lays out what they say: runs of lines, whose
 * paragraphs are still to be found, and blocks that the input itself has told apart.
 *
 * @example takeUnits([{ kind: 'line', at: { line: 1 }, text: '算力' }], new Atoms())
 */
export function takeUnits(units: readonly Unit[], atoms: Atoms): Flow[] {
  const flows: Flow[] = [];
  let lines: Line[] | undefined;
  let blanks = 0;
  let opensPage = false;
  for (const unit of units) {
    if (unit.kind === 'line') {
      if (!lines) {
        lines = [];
        flows.push({ kind: 'lines', lines });
      }
      const text = [atoms.add([{ text: unit.text }], unit.at)];
      lines.push({ text, look: unit.look, blanks, opensPage });
      blanks = 0;
      opensPage = false;
    } else if (unit.kind === 'blank') blanks += 1;
    else if (unit.kind === 'page') opensPage = true;
    else {
      if (opensPage) flows.push({ kind: 'page' });
      lines = undefined;
      blanks = 0;
      opensPage = false;
      flows.push(...passagesOf(unit, atoms));
    }
  }
  return flows;
}

function passagesOf(unit: Exclude<Unit, LineUnit>, atoms: Atoms): Passage[] {
  switch (unit.kind) {
    case 'paragraph': {
      const text = textOf(unit.spans, unit, atoms);
      if (unit.role === 'caption') return [{ kind: 'caption', text }];
      return [{ kind: 'passage', text, role: unit.role, look: PLAIN }];
    }
    case 'heading':
      return [{ kind: 'heading', level: unit.level, text: textOf(unit.spans, unit, atoms) }];
    case 'footnote': {
      const between = unit.spans[0]?.text.startsWith(' ') || unit.mark === '' ? '' : ' ';
      const spans = [{ text: unit.mark + between }, ...unit.spans];
      return [{ kind: 'footnote', text: textOf(spans, unit, atoms) }];
    }
    case 'code':
      return [{ kind: 'code', text: textOf([{ text: unit.text }], unit, atoms) }];
    case 'quote':
      return [{ kind: 'quote', children: blocksOf(unit.children, atoms) }];
    case 'list':
      return [
        {
          kind: 'list',
          start: unit.start,
          items: unit.items.map((item) => blocksOf(item, atoms)),
        },
      ];
    case 'table': {
      const caption: DraftBlock[] = unit.caption
        ? [{ kind: 'caption', text: textOf(unit.caption, unit, atoms) }]
        : [];
      const rows = unit.rows.map((row) => row.map((cell) => textOf(cell, unit, atoms)));
      return [...caption, { kind: 'table', headed: unit.headed, rows }];
    }
    case 'rule':
      return [{ kind: 'rule' }];
    case 'blank':
    case 'page':
      return [];
  }
}

/** Within a list or a quotation there are no titles and pages to be found. */
function blocksOf(units: readonly Unit[], atoms: Atoms): DraftBlock[] {
  return units.flatMap((unit): DraftBlock[] => {
    if (unit.kind === 'line') {
      return [{ kind: 'paragraph', text: textOf([{ text: unit.text }], unit, atoms) }];
    }
    return passagesOf(unit, atoms).flatMap((passage): DraftBlock[] => {
      if (passage.kind === 'page') return [];
      return [passage.kind === 'passage' ? { kind: 'paragraph', text: passage.text } : passage];
    });
  });
}

const textOf = (spans: readonly Span[], { at }: Pick<Unit, 'at'>, atoms: Atoms): Text => [
  atoms.add(spans, at),
];
