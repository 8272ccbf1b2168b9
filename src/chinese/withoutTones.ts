/**
 * Pinyin without its tone marks; the diaeresis of ü stays.
 *
 * @example withoutTones('lǜsè') // 'lüse'
 */
export const withoutTones = (pinyin: string): string =>
  pinyin
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0304\u030c]/g, '')
    .normalize('NFC');
