import { childOf, childrenNamed } from '../readXml.ts';
import type { XmlElement } from '../readXml.ts';
import { formatNumber } from './formatNumber.ts';
import { valueOf } from './styles.ts';

/** The number that a program puts before a paragraph, and which no text of the file has. */
export interface Numbered {
  /** Paragraphs of the same list, of whatever level. */
  list: string;
  /** From 0. */
  level: number;
  /** As it is shown: `一、`, `1.`, `第三条`; empty for a bullet. */
  label: string;
  /** Undefined for a bullet. */
  value: number | undefined;
}

/** Counts on with each paragraph that is asked for. */
export type Count = (numId: string, level: number) => Numbered | undefined;

interface Level {
  format: string;
  text: string;
  start: number;
}

/** Reads `numbering.xml`; a document may have none. */
export function readNumbering(root: XmlElement | undefined): Count {
  const abstracts = new Map(
    childrenNamed(root, 'w:abstractNum').map((element) => [
      element.attributes.get('w:abstractNumId') ?? '',
      element,
    ]),
  );
  const nums = new Map(
    childrenNamed(root, 'w:num').map((element) => [
      element.attributes.get('w:numId') ?? '',
      element,
    ]),
  );
  const counters = new Map<string, number[]>();
  const begun = new Set<string>();

  return (numId, level) => {
    const num = nums.get(numId);
    if (!num || level < 0 || level > 8) return undefined;
    const abstractId = valueOf(num, 'w:abstractNumId') ?? '';
    const levels = levelsOf(abstracts.get(abstractId), num);
    const own = levels.get(level);
    if (!own) return undefined;
    const counter = counters.get(abstractId) ?? [];
    counters.set(abstractId, counter);
    const override = startOverride(num, level);
    const restarts = override !== undefined && !begun.has(`${numId} ${level}`);
    begun.add(`${numId} ${level}`);
    const before = restarts ? undefined : counter[level];
    counter[level] = before === undefined ? (override ?? own.start) : before + 1;
    counter.length = level + 1;
    if (own.format === 'bullet') return { list: numId, level, label: '', value: undefined };
    const label =
      own.format === 'none' && own.text === ''
        ? ''
        : own.text.replace(/%([1-9])/g, (_, digit: string) => {
            const at = Number(digit) - 1;
            const of = levels.get(at);
            return of ? formatNumber(counter[at] ?? of.start, of.format) : '';
          });
    return { list: numId, level, label, value: counter[level] };
  };
}

function levelsOf(abstract: XmlElement | undefined, num: XmlElement): Map<number, Level> {
  const overrides = childrenNamed(num, 'w:lvlOverride').flatMap(
    (element) => childOf(element, 'w:lvl') ?? [],
  );
  return new Map(
    [...childrenNamed(abstract, 'w:lvl'), ...overrides].map((element) => [
      Number(element.attributes.get('w:ilvl') ?? 0),
      {
        format: valueOf(element, 'w:numFmt') ?? 'decimal',
        text: valueOf(element, 'w:lvlText') ?? '',
        start: Number(valueOf(element, 'w:start') ?? 1),
      },
    ]),
  );
}

function startOverride(num: XmlElement, level: number): number | undefined {
  const override = childrenNamed(num, 'w:lvlOverride').find(
    (element) => Number(element.attributes.get('w:ilvl') ?? 0) === level,
  );
  const start = valueOf(override, 'w:startOverride');
  return start === undefined ? undefined : Number(start);
}
