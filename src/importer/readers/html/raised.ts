const SUP: Readonly<Record<string, string>> = {
  ...{ 0: '⁰', 1: '¹', 2: '²', 3: '³', 4: '⁴', 5: '⁵', 6: '⁶', 7: '⁷', 8: '⁸', 9: '⁹' },
  ...{ '+': '⁺', '-': '⁻', '−': '⁻', n: 'ⁿ' },
};
const SUB: Readonly<Record<string, string>> = {
  ...{ 0: '₀', 1: '₁', 2: '₂', 3: '₃', 4: '₄', 5: '₅', 6: '₆', 7: '₇', 8: '₈', 9: '₉' },
  ...{ '+': '₊', '-': '₋', '−': '₋' },
};

/**
 * Text set higher or lower, in the characters that look so, where there are any for all of it:
 * 10⁸ must not become 108.
 *
 * @example raised('8', 'sup') // '⁸'
 * @example raised('[1]', 'sup') // '[1]'
 */
export function raised(text: string, way: 'sup' | 'sub'): string {
  const table = way === 'sup' ? SUP : SUB;
  const characters = Array.from(text.trim(), (character) => table[character]);
  return characters.every((character) => character !== undefined) ? characters.join('') : text;
}
