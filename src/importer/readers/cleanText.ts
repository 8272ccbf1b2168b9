/** Characters without width or that steer the direction; none of them is of the text. */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
/** ZWNJ and ZWJ hold emoji and some scripts together; between Han they do nothing. */
const JOINERS_OF_HAN =
  /(?<=[\p{Script=Han}\p{P}\s]|^)[\u200c\u200d]+|[\u200c\u200d]+(?=[\p{Script=Han}\p{P}\s]|$)/gu;

/**
 * Removes what cannot be seen, which web pages and word processors leave between characters.
 *
 * @example cleanText('算\u200b力') // '算力'
 */
export function cleanText(text: string): string {
  return text.replace(INVISIBLE, '').replace(JOINERS_OF_HAN, '').toWellFormed();
}
