import type { TraditionalScript } from './createScriptConverter.ts';

/** 毀 for 燬 and 譭, 并 for 幷: the spellings of today. */
const OF_BOTH: readonly [string, string][] = [
  ['燬', '毀'],
  ['譭', '毀'],
  ['幷', '并'],
  ['臺', '台'],
  ['絃', '弦'],
  ['豔', '艷'],
  ['淩', '凌'],
  ['揹', '背'],
  ['唸', '念'],
];

/**
 * Where readers expect another character than OpenCC’s standard gives: 台 everywhere, as the
 * newspapers of both places write it (台灣, 平台, 300台); in Taiwan 布 and 帳; in Hong Kong 裏, 群,
 * 峰 and 麵. Characters only: a form of two is a phrase.
 */
export const HOUSE_FORMS: Readonly<Record<TraditionalScript, readonly [string, string][]>> = {
  tw: [...OF_BOTH, ['佈', '布'], ['賬', '帳'], ['歎', '嘆']],
  hk: [
    ...OF_BOTH,
    ['裡', '裏'],
    ['羣', '群'],
    ['峯', '峰'],
    ['麪', '麵'],
    ['牀', '床'],
    ['啓', '啟'],
  ],
};
