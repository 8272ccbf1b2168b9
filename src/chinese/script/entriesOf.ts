import type { DictLike } from 'opencc-js/core';

/**
 * The entries of a dictionary as opencc-js keeps it.
 *
 * @example entriesOf('東 东|數 数') // [['東', '东'], ['數', '数']]
 */
export function entriesOf(dictionary: DictLike): (readonly [from: string, to: string])[] {
  if (typeof dictionary !== 'string') return [...dictionary];
  return dictionary.split('|').map((entry) => {
    const [from = '', to = ''] = entry.split(' ');
    return [from, to];
  });
}
