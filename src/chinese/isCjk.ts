const HAN = /^\p{Script=Han}$/u;
const CJK_PUNCTUATION = /^[\u3000-\u303f\uff00-\uffef“”‘’…—·]$/u;

/** Whether a character is a Han character: 算, 〇, 々, 𠮷. */
export function isHan(character: string): boolean {
  return HAN.test(character);
}

/** Whether a character is Han or punctuation that Chinese sets in full width: 算, ，, “, 《. */
export function isCjk(character: string): boolean {
  return HAN.test(character) || CJK_PUNCTUATION.test(character);
}
