/** The length of the character at a place, in UTF-16 units. */
export const lengthAt = (text: string, at: number): 1 | 2 =>
  (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
