/** Agencies that sell pictures. */
const AGENCY = '视觉中国|視覺中國|东方IC|IC ?photo|CFP|Getty Images|澎湃影像';

/** Credits with which captions end, as papers set them. */
const CREDIT = new RegExp(
  [
    // 新华社记者柴婷 摄；（柴婷摄）；新华社发（柴婷摄）；記者王小明攝 113年5月2日
    String.raw`(?:记者|記者|通讯员|通訊員|新华社发|中新社发|[。！？）)\s　]|[（(])[^，。；：！？\s]{2,9}[ 　]?[摄攝][）)]?。?(?:[ 　]*(?:民國)?\d{2,4}年\d{1,2}月\d{1,2}日)?$`,
    String.raw`^[^。]{2,60}[ 　（(][^，。；：！？\s]{2,5}[ 　]?[摄攝][）)]?$`,
    // （资料图片）；（图源：……）；（某某供图）；（10月3日摄）
    String.raw`[（(](?:[资資档檔]?[料案]?[图圖照]片?|[资資]料照片|[档檔]案照片|[图圖]源[:：／/][^）)]*|[图圖]片?[来來]源[:：][^）)]*|[图圖][自／/：:][^）)]*|[^（()）]{2,20}(?:供[图圖]|提供)|视频截图|網路截圖|网络图片|\d{1,2}月\d{1,2}日[摄攝])[）)]。?$`,
    String.raw`(?:[图圖]片?[来來]源|[图圖]源|供[图圖])[:：／/ ].{2,24}$`,
    String.raw`[（(／/](?:记者|記者)[^（()），。]{2,10}[摄攝][影]?[）)]?$`,
    String.raw`(?:[图圖]片?由|照片由)[^。]{2,24}提供。?$`,
    // 受访者供图；图/金穗；视觉中国
    String.raw`[。！？）)\s　][^，。；：！？\s]{2,14}供[图圖]$`,
    String.raw`[。！？）)\s　][图圖][／/][^，。；：！？\s]{2,12}$`,
    `[。！？）)\\s　](?:${AGENCY})$`,
    String.raw`(?:攝影|摄影)[:：／/ ].{2,10}$`,
  ].join('|'),
  'iu',
);
/** Words and signs with which they begin. */
const OPENING =
  /^(?:[图圖][为為是][：:]?|[▲△▼▽↑↓]\s*\S|[图圖] ?[0-9０-９一二三四五六七八九十]{1,3}[ 　:：.．]|【(?:[资資]料)?[图圖]片?】|[图圖]片?[:：]|[上下左右][图圖](?:[为為:：]|[（(])|Photo:)/iu;
const LONGEST = 160;

/**
 * Whether a paragraph is the caption of a picture, by its credit or its first word.
 *
 * @example isCaption('8月23日，工作人员在巡检机房。新华社记者 余敏 摄') // true
 */
export function isCaption(text: string): boolean {
  return endsAsCaption(text) || (isShort(text) && OPENING.test(text.trim()));
}

/** Whether a text ends with the credit of a picture, so that nothing more belongs to it. */
export function endsAsCaption(text: string): boolean {
  return isShort(text) && CREDIT.test(text.trim());
}

const isShort = (text: string) => Array.from(text.trim()).length <= LONGEST;
