const OF_A_STATE = '国家|中国|中华|中央|全国|国务院|国际|世界|全球|亚洲|联合国';
const BODIES =
  '委员会|办公室|管理局|总局|监督局|部|局|署|司|中心|研究院|研究所|科学院|工程院|实验室|测评中心|协会|学会|商会|联合会|联盟|基金会|基金|集团|总公司|公司|大学|学院|法院|检察院|部队|博物馆|图书馆';
const EVENTS = '大会|博览会|峰会|论坛|宣传周|锦标赛|运动会';
const DOCUMENTS = '条例|办法|规定|规划|纲要|计划|工程|战略|法典|标准|目录|白皮书|蓝皮书';

/** Characters of which a name is made; the little words that part it from its sentence are not. */
const WITHIN = String.raw`(?:(?!内(?![部蒙科河地燃镜分容])|[的了是在有和与及或对把被将从向让等这那个也都还就])\p{Script=Han})`;
/** The same for the long names of departments, which join with 和 and 与. */
const WITHIN_JOINED = String.raw`(?:(?![的了是在有或对把被将从向让等这那个也都还就])\p{Script=Han})`;

/**
 * Finds names of bodies, events, laws and works that no list holds, so that no regional word
 * reaches into them: 国家信息中心, 世界人工智能大会, 南京信息工程大学, 《网络安全法》, ……有限公司. It
 * rather takes too much: a word left as the Mainland has it is understood, a renamed body is wrong.
 *
 * @example '国家信息中心的信息'.match(OFFICIAL_NAMES) // ['国家信息中心']
 */
export const OFFICIAL_NAMES = new RegExp(
  [
    '《[^《》\\n]{1,60}》',
    `${WITHIN_JOINED}{2,14}?(?:股份|责任|集团)?有限(?:责任)?公司`,
    `(?:${OF_A_STATE})(?:${WITHIN}{1,14}?(?:${BODIES}|${EVENTS}|${DOCUMENTS})(?![门落长员师分]|集群))+`,
    `(?:大学(?!生)|科学院|部(?![分门落长])|总局)${WITHIN_JOINED}{1,14}?(?:(?<!数据)中心|学院|研究所|研究院|实验室|局|司)`,
    `(?:省(?![去下略事])|市|区(?![块别分]))${WITHIN_JOINED}{1,10}?(?:厅|委员会|办公室|管理局)`,
    `${WITHIN}{2,4}(?:信息|网络|软件|计算机)${WITHIN}{0,6}(?:大学|学院|法院)`,
    `${WITHIN}{0,8}(?:保护|安全|促进|诈骗|公开|管理)(?:法|条例|办法)(?![律规院治定庭则])`,
    '工业和信息化部',
  ].join('|'),
  'gu',
);
