/**
 * Proposes the id of an entry: the pinyin without tones, ü as v, words joined by hyphens; of a
 * Latin headword the headword itself.
 *
 * @param headword what the id is made of where there is no pinyin
 * @returns empty where nothing of either can stand in an address
 * @example proposeId('城市算力网', 'chéngshì suànlìwǎng') // 'chengshi-suanliwang'
 */
export function proposeId(headword: string, pinyin: string): string {
  return (pinyin || headword)
    .normalize('NFD')
    .replaceAll('u\u0308', 'v')
    .replaceAll('U\u0308', 'V')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
