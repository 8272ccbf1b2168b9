import { textWidth } from '../chinese/textWidth.ts';
import { wrapText } from '../chinese/wrapText.ts';
import type { Edition } from '../editions.ts';
import type { Entry } from '../glossary/glossary.ts';
import { MOST, createLayOut } from '../glossary/map/layOut.ts';
import type { Drawing, LabelSize } from '../glossary/map/layOut.ts';
import { componentsOf, relationGraph, surroundingsOf } from '../glossary/map/relationGraph.ts';
import type { RelationGraph } from '../glossary/map/relationGraph.ts';
import { englishOf, entries, entryOf } from './glossary.ts';

/** A part of the glossary, and its picture; none where it would be a thicket. */
export interface RelationMap {
  graph: RelationGraph;
  drawing: Drawing | undefined;
}

/** How many entries the map around one entry may hold. */
const AROUND = 16;
/** Fewer are said in a line of words. */
const FEWEST = 3;
/** Where an English form breaks, and how its type stands to that of the Chinese above it. */
const ENGLISH = { line: 11, size: 0.86, leading: 1.15 };

const graph = relationGraph(entries);
const layOut = createLayOut();

/** The whole glossary, part by part. */
export function wholeMap(edition: Edition): Promise<RelationMap[]> {
  return Promise.all(
    componentsOf(graph).map(async (part) => ({ graph: part, drawing: await draw(part, edition) })),
  );
}

/** The surroundings of an entry; none where there is too little to draw. */
export async function mapAround({ id }: Entry, edition: Edition): Promise<RelationMap | undefined> {
  const part = surroundingsOf(graph, id, AROUND);
  if (part.ids.length < FEWEST) return undefined;
  return { graph: part, drawing: await draw(part, edition) };
}

/** The lines of an entry's English on the map; none where the headword says it. */
export function englishLines(entry: Entry): string[] {
  const english = englishOf(entry);
  return english === entry.forms.hans ? [] : wrapText(english, ENGLISH.line);
}

/** Where the lines of a box stand, from its middle, in em of the map's type. */
export function baselines(count: number): { chinese: number; english: number[] } {
  const height = count * ENGLISH.leading;
  return {
    chinese: 0.36 - height / 2,
    english: Array.from(
      { length: count },
      (_, line) => 0.36 - height / 2 + (line + 1) * ENGLISH.leading,
    ),
  };
}

/** Many entries share their surroundings, and the Chinese editions share a drawing. */
const drawings = new Map<string, Drawing>();

async function draw(part: RelationGraph, { id }: Edition): Promise<Drawing | undefined> {
  if (part.ids.length > MOST) return undefined;
  const english = id === 'en';
  const key = `${english ? 'en' : 'zh'} ${part.ids.join(' ')}`;
  const drawing = drawings.get(key) ?? (await layOut)(part, english ? englishSize : chineseSize);
  drawings.set(key, drawing);
  return drawing;
}

/** Wide enough for the form of every edition, so that one drawing serves them all. */
function chineseSize(id: string): LabelSize {
  return { width: Math.max(...Object.values(entryOf(id).forms).map(textWidth)), height: 1.3 };
}

function englishSize(id: string): LabelSize {
  const entry = entryOf(id);
  const lines = englishLines(entry);
  const widths = lines.map((line) => textWidth(line) * ENGLISH.size);
  return {
    width: Math.max(textWidth(entry.forms.hans), ...widths),
    height: 1.3 + lines.length * ENGLISH.leading,
  };
}
