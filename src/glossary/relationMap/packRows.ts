/** Where a block stands, by its upper left corner. */
export interface Packed {
  x: number;
  y: number;
}

/**
 * Puts blocks into rows, in the order given, as words are set in lines: a row takes what its width
 * holds, the blocks of a row stand on one axis, and rows are centred. A block wider than that
 * has a row of its own.
 *
 * @param blocks sizes, in any unit
 * @returns a corner for each block, and the size of the whole
 */
export function packRows(
  blocks: readonly { width: number; height: number }[],
  { width, gap }: { width: number; gap: number },
): { places: Packed[]; width: number; height: number } {
  const rows: { members: { width: number; height: number }[]; width: number; height: number }[] =
    [];
  for (const block of blocks) {
    const last = rows.at(-1);
    if (last && last.width + gap + block.width <= width) {
      last.members.push(block);
      last.width += gap + block.width;
      last.height = Math.max(last.height, block.height);
    } else {
      rows.push({ members: [block], width: block.width, height: block.height });
    }
  }

  const widest = Math.max(0, ...rows.map((row) => row.width));
  const places: Packed[] = [];
  let top = 0;
  for (const row of rows) {
    let left = (widest - row.width) / 2;
    for (const block of row.members) {
      places.push({ x: left, y: top + (row.height - block.height) / 2 });
      left += block.width + gap;
    }
    top += row.height + gap;
  }
  return { places, width: widest, height: Math.max(0, top - gap) };
}
