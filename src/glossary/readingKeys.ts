/** How an entry is read in Taiwan and Hong Kong, a space between syllables; may be empty. */
export interface Readings {
  /** `ㄙㄨㄢˋ ㄌㄧˋ` */
  zhuyin: string;
  /** `syun3 lik6` */
  jyutping: string;
}

/**
 * The forms by which readers in Taiwan and Hong Kong look an entry up: its zhuyin and its Jyutping,
 * each with tones and without. Spaces do not count in look-up, so the forms have none.
 *
 * @example
 * readingKeys({ zhuyin: 'ㄙㄨㄢˋ ㄌㄧˋ', jyutping: 'syun3 lik6' })
 * // ['ㄙㄨㄢˋㄌㄧˋ', 'ㄙㄨㄢㄌㄧ', 'syun3lik6', 'syunlik']
 */
export function readingKeys({ zhuyin, jyutping }: Readings): string[] {
  const spaced = [
    zhuyin,
    zhuyin.replace(/[ˊˇˋ˙]/g, ''),
    jyutping,
    jyutping.replace(/(?<=[a-z])[1-6](?= |$)/g, ''),
  ];
  const keys = spaced.map((form) => form.replaceAll(' ', ''));
  return [...new Set(keys)].filter((key) => key !== '');
}
