import type { Element, Nodes, Parents, Root } from 'hast';
import { isCjk } from '../../../chinese/isCjk.ts';
import {
  attribute,
  bare,
  childrenOf,
  elementsIn,
  holds,
  isBlock,
  isElement,
  isSilent,
  namesOf,
  parentsIn,
  plainText,
  remembered,
} from './nodes.ts';

/** Where the parts of a page are. */
export interface PageLayout {
  /** What holds the text. */
  body: Parents;
  /** What holds the title, inside or before the text. */
  title: Element | undefined;
  /** Whether something is not shown. */
  isHidden: (node: Nodes) => boolean;
  /** Whether something leads elsewhere or stands on every page of its site. */
  isNavigation: (node: Nodes) => boolean;
  parents: ReadonlyMap<Nodes, Parents>;
}

const NAVIGATION_TAGS = new Set([
  'nav',
  'aside',
  'footer',
  'menu',
  'button',
  'select',
  'textarea',
  'form',
]);
/** Words that sites put into the names of what is not the text. */
const NAVIGATION_NAMES = new Set([
  ...['nav', 'navbar', 'navi', 'menu', 'breadcrumb', 'breadcrumbs', 'crumb', 'crumbs', 'path'],
  ...['footer', 'foot', 'copyright', 'sidebar', 'side', 'aside', 'related', 'relate', 'relevant'],
  ...['recommend', 'recommended', 'recom', 'hot', 'hotnews', 'rank', 'ranking', 'share', 'sharing'],
  ...['social', 'toolbar', 'tools', 'comment', 'comments', 'pinglun', 'ad', 'ads', 'advert'],
  ...['advertisement', 'banner', 'qrcode', 'ewm', 'erweima', 'login', 'search', 'pager'],
  ...['pagination', 'popup', 'modal', 'toast', 'download', 'subscribe', 'follow', 'reward'],
  ...['print', 'fontsize', 'links', 'friendlink', 'morearticle', 'readmore', 'tags', 'keywords'],
]);
/** Names of the head of a site, which holds no text unless it holds the title. */
const SITE_HEAD = /^(?:(?:site|page|top)[-_]?)?(?:header|topbar|masthead|top)$/i;
/** Tools of readers, which stand among the lines below a title. */
const TOOLS =
  /^(?:[【[]?(?:打印|打印本页|列印|关闭|关闭窗口|收藏|分享|纠错|返回顶部|返回首页)[】\]]?)+$|^(?:小?字[号號體体]|字级|字級)?[：:【[]?(?:[大中小特|TA+-]|字[号號])*[】\]]?$|^(?:分享(?:到|至)|浏览(?:次数|量)|阅读(?:次数|量|数)?|点击(?:数|量|播报)|點閱數?)[：:]?.{0,12}$/u;
const NAVIGATION_ROLES = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'complementary',
  'search',
]);
const BOILERPLATE =
  /版权所有|版權所有|未经(?:书面)?授权|未經授權|ICP备|公网安备|网站所刊载|扫一扫|掃一掃|扫描二维码|Copyright|All Rights Reserved/i;
/** Headings under which sites put what else they have. */
const ELSEWHERE =
  /^(?:相关(?:阅读|新闻|链接|报道|推荐)|相關(?:閱讀|新聞|報導)|延伸(?:阅读|閱讀)|推荐阅读|推薦閱讀|猜你喜欢|热门(?:新闻|推荐|文章)|熱門新聞|更多(?:新闻|精彩)|上一篇|下一篇|精彩推荐|往期回顾)[：:]?$/u;

const LONGEST_TITLE = 200;
/** Longer blocks are no notice of a site's rights. */
const LONGEST_NOTICE = 300;
/** What holds so much of a page's prose is the text, whatever it is called. */
const MOST = 0.3;
/** Han and punctuation that make a block of its own worth being kept together with its neighbours. */
const ENOUGH = 40;
const SHARE = 0.05;

/**
 * Finds the text on a page: its title, and the smallest element that holds all its prose. Prose is
 * sentences outside links; names of elements and classes are only listened to where little of it
 * is at stake.
 *
 * @example layPage(fromHtml('<nav>…</nav><div><h1>电价</h1><p>城东的……</p></div>')).body // the div
 */
export function layPage(tree: Root, statedTitle: string | undefined): PageLayout {
  const parents = parentsIn(tree);
  const measures = new Map<Nodes, Measure>();
  measure(tree, measures);
  const measureOf = (node: Nodes) => measures.get(node) ?? NOTHING;
  const total = Math.max(measureOf(tree).prose, 1);
  const isMost = (node: Nodes) => measureOf(node).prose / total >= MOST;

  const isHidden = remembered((node) => isElement(node) && saysHidden(node) && !isMost(node));
  const root = elementsIn(tree).find(({ tagName }) => tagName === 'body') ?? tree;
  const isTitleless = (node: Nodes) => isHidden(node) || (saysNavigation(node) && !isMost(node));
  const title = findTitle(root, statedTitle, isTitleless, measureOf);
  const holdsTitle = new Set<Nodes>(title ? [title, ...ancestorsOf(title, parents)] : []);
  const isNavigation = remembered(
    (node) =>
      isElement(node) &&
      !isMost(node) &&
      !holdsTitle.has(node) &&
      (saysNavigation(node) || isSiteHead(node, parents) || leadsAway(node, measureOf(node))),
  );

  return {
    body: findBody(
      root,
      (node) => measureOf(node).prose,
      (node) => isHidden(node) || isNavigation(node),
    ),
    title,
    isHidden,
    isNavigation,
    parents,
  };
}

/** What a node holds, in all that is below it. */
interface Measure {
  /** Han characters and Chinese punctuation outside of links, and within. */
  prose: number;
  linked: number;
  links: number;
  /** Characters of whatever kind. */
  length: number;
}

const NOTHING: Measure = { prose: 0, linked: 0, links: 0, length: 0 };

function measure(node: Nodes, measures: Map<Nodes, Measure>): Measure {
  if (isSilent(node)) return NOTHING;
  let sum = { ...NOTHING };
  if (node.type === 'text') {
    sum.prose = Array.from(node.value).filter(isCjk).length;
    sum.length = node.value.trim().length;
  }
  for (const child of childrenOf(node)) {
    const { prose, linked, links, length } = measure(child, measures);
    sum = {
      prose: sum.prose + prose,
      linked: sum.linked + linked,
      links: sum.links + links,
      length: sum.length + length,
    };
  }
  if (isElement(node) && node.tagName === 'a' && attribute(node, 'href') !== undefined) {
    sum = { ...sum, prose: 0, linked: sum.linked + sum.prose, links: sum.links + 1 };
  }
  measures.set(node, sum);
  return sum;
}

function saysHidden(element: Element): boolean {
  const { properties, tagName } = element;
  const style = attribute(element, 'style') ?? '';
  return (
    (properties['hidden'] !== undefined && properties['hidden'] !== false) ||
    attribute(element, 'ariaHidden') === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style) ||
    (tagName === 'dialog' && properties['open'] !== true) ||
    tagName === 'svg' ||
    tagName === 'object'
  );
}

function saysNavigation(node: Nodes): boolean {
  if (!isElement(node)) return false;
  if (node.tagName === 'body' || node.tagName === 'html') return false;
  return (
    NAVIGATION_TAGS.has(node.tagName) ||
    NAVIGATION_ROLES.has(attribute(node, 'role') ?? '') ||
    (isBlock(node) && namesOf(node).some((name) => NAVIGATION_NAMES.has(name)))
  );
}

function isSiteHead(element: Element, parents: ReadonlyMap<Nodes, Parents>): boolean {
  const parent = parents.get(element);
  const isOuter = parent === undefined || !isElement(parent) || parent.tagName === 'body';
  return (
    (element.tagName === 'header' && isOuter) ||
    (isBlock(element) && SITE_HEAD.test(attribute(element, 'id') ?? '')) ||
    (isOuter && SITE_HEAD.test(attribute(element, 'className') ?? ''))
  );
}

/** A block of links, the notice of a site's rights, or a heading of what else there is. */
function leadsAway(element: Element, { prose, linked, links, length }: Measure): boolean {
  if (!isBlock(element)) return false;
  if (links >= 2 && linked > prose * 4) return true;
  if (prose > 200 || length > LONGEST_NOTICE) return false;
  const text = plainText(element);
  return BOILERPLATE.test(text) || saysElsewhere(bare(text));
}

const saysElsewhere = (text: string) => text !== '' && (ELSEWHERE.test(text) || TOOLS.test(text));

/** Goes down as long as one child alone has what is worth keeping. */
function findBody(
  root: Parents,
  amount: (node: Nodes) => number,
  isNoText: (node: Nodes) => boolean,
): Parents {
  let body = root;
  for (;;) {
    const whole = amount(body);
    const kept = body.children.filter((child) => {
      const own = amount(child);
      if (own === 0 || isNoText(child)) return false;
      const isSentence = !isElement(child) || !isBlock(child) || child.tagName === 'p';
      return isSentence ? own >= 10 : own >= Math.max(ENOUGH, whole * SHARE);
    });
    const [only] = kept;
    if (kept.length !== 1 || !only || !isElement(only) || !isHolder(only)) return body;
    body = only;
  }
}

/** Elements that only hold others; a paragraph that is the whole text is not gone into. */
function isHolder(element: Element): boolean {
  return (
    isBlock(element) &&
    !/^(?:p|h[1-6]|blockquote|pre|ul|ol|li|dl|figure|address|thead)$/.test(element.tagName) &&
    (element.tagName !== 'table' || isLayout(element))
  );
}

/** Whether a table holds the page, or a part of it, and no data. */
export function isLayout(table: Element): boolean {
  const cells = elementsIn(table).filter(({ tagName }) => /^t[dh]$/.test(tagName));
  const rows = elementsIn(table).filter(({ tagName }) => tagName === 'tr');
  if (elementsIn(table).some(({ tagName }) => tagName === 'th' || tagName === 'caption'))
    return false;
  if (elementsIn(table).some((element) => element !== table && element.tagName === 'table'))
    return true;
  if (cells.length <= 1 || rows.length === cells.length) return true;
  return cells.some((cell) => {
    const paragraphs = elementsIn(cell).filter(({ tagName }) => tagName === 'p').length;
    return paragraphs > 3 || plainText(cell).length > 600;
  });
}

function findTitle(
  root: Parents,
  stated: string | undefined,
  skip: (node: Nodes) => boolean,
  measureOf: (node: Nodes) => Measure,
): Element | undefined {
  // What is longer is no title.
  const shown = elementsIn(root, skip).filter(
    (element) => measureOf(element).length <= LONGEST_TITLE,
  );
  const wanted = bare(stated ?? '');
  const says = (element: Element) => {
    const text = bare(plainText(element));
    return text.length >= 4 && (text === wanted || (wanted.startsWith(text) && text.length >= 8));
  };
  const heads = shown.filter(({ tagName }) => /^h[1-3]$/.test(tagName));
  const first = heads.find(
    (element) => element.tagName === 'h1' && bare(plainText(element)) !== '' && !isLogo(element),
  );
  return heads.find(says) ?? first ?? shown.filter(isBlock).find(isSaidAlone) ?? named();

  // Old pages have their title in a cell, newer ones in a <div class="title">.
  function isSaidAlone(element: Element): boolean {
    return says(element) && !holds(element, (inner) => isBlock(inner) && says(inner));
  }

  function named(): Element | undefined {
    return shown.filter(isBlock).find((element) => {
      const { length } = bare(plainText(element));
      return (
        namesOf(element).includes('title') &&
        !holds(element, isBlock) &&
        length >= 4 &&
        length <= 60
      );
    });
  }
}

/** The name of the site, which links to its front page. */
function isLogo(element: Element): boolean {
  const links = elementsIn(element).filter(({ tagName }) => tagName === 'a');
  const text = bare(plainText(element));
  return (
    namesOf(element).includes('logo') ||
    (links.length === 1 &&
      links[0] !== undefined &&
      bare(plainText(links[0])) === text &&
      text.length < 10)
  );
}

export function ancestorsOf(node: Nodes, parents: ReadonlyMap<Nodes, Parents>): Parents[] {
  const line: Parents[] = [];
  for (let parent = parents.get(node); parent; parent = parents.get(parent)) line.push(parent);
  return line;
}
