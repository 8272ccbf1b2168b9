import type { LineUnit, Remark, Unit } from '../../units.ts';

/** A hyphen at the end of a line, with the part of the word before it, and the rest of the word. */
const BROKEN = /([A-Za-z]{2,})[-\u2010]$/;
const REST = /^[a-z]{2,}[^\s\p{Script=Han}]*/u;

/**
 * Joins English words that were divided at the end of a line, in place; each is told, since a word
 * may have a hyphen of its own.
 *
 * @example joinHyphens([line('用 comput-'), line('ing 的')]) // lines: 用 computing, 的
 */
export function joinHyphens(units: Unit[]): Remark[] {
  const remarks: Remark[] = [];
  let before: LineUnit | undefined;
  for (const unit of units) {
    if (unit.kind !== 'line') continue;
    const start = before && BROKEN.exec(before.text)?.[1];
    const rest = REST.exec(unit.text)?.[0];
    if (before && start !== undefined && rest !== undefined) {
      before.text = before.text.slice(0, -1) + rest;
      unit.text = unit.text.slice(rest.length).trimStart();
      const message = `“${start}-${rest}”, divided at the end of the line, is read as “${start}${rest}”.`;
      remarks.push({ at: before.at, message });
    }
    before = unit;
  }
  return remarks;
}
