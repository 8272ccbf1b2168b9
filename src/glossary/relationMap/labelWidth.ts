import { isCjk } from '../../chinese/isCjk.ts';

/** How wide a character is, in em: Chinese stands in a square, Latin is narrower on average. */
const WIDTH = { chinese: 1, latin: 0.55 } as const;

/**
 * How wide a label is, in em, for layouts that are made where nothing can be measured.
 *
 * @example labelWidth('国产GPU') // 3.65
 */
export function labelWidth(label: string): number {
  const characters = Array.from(label);
  const chinese = characters.filter(isCjk).length;
  return chinese * WIDTH.chinese + (characters.length - chinese) * WIDTH.latin;
}
