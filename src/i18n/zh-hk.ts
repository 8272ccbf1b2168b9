import { tw } from './zh-tw.ts';
import type { Strings } from './zh-hans.ts';

/** 網站自己的用字，香港繁體；與台灣相同的不重寫。 */
export const hk: Strings = {
  ...tw,
  skip: '跳到正文',
  home: {
    ...tw.home,
    searchHint:
      '繁體、簡體、拼音、英文都可以輸入，一句話也可以；各種寫法都搜得到，每項結果都直達那一節。',
    begin: {
      ...tw.home.begin,
      title: '從這裏開始',
      text: '這個網站還沒有文章，也沒有詞條。在內容資料夾裏放進第一篇，再構建一次，它就在這裏了。',
    },
  },
  articles: {
    ...tw.articles,
    retold: (source) => `據${source}報道重述`,
    from: (publisher) => `${publisher}報道`,
    report: '原報道',
    published: '發佈',
    minutes: (count) => `閲讀${count}分鐘`,
    notes: {
      title: '註釋',
      ref: (mark) => `註釋${mark}`,
      back: (mark) => `回到正文的${mark}`,
    },
    changed: { ...tw.articles.changed, published: (day) => `${day}發佈` },
    reading: {
      ...tw.articles.reading,
      plain: '正文',
      titles: { ...tw.articles.reading.titles, pinyin: (title) => `${title}（附拼音）` },
    },
  },
  figures: {
    ...tw.figures,
    counts: '説的是',
    by: '誰説的',
    description: '文章裏的每個數字：説的是甚麼，截至何時，出自誰口，在文中哪一段。',
    reported: (date) => `${date}報道`,
    chart: { ...tw.figures.chart, doubles: (years) => `約${years}年倍增` },
    downloads: { ...tw.figures.downloads, json: '數據（JSON）' },
  },
  terms: {
    ...tw.terms,
    description: '全部詞條，可按拼音、主題、筆劃、文章查找，也可看詞與詞的關係。',
    none: '還沒有詞條。有了第一條，就能在這裏查詞。',
    downloads: {
      ...tw.terms.downloads,
      'skos.jsonld': '連結數據（SKOS）',
      json: '全部數據（JSON）',
      'schema.json': '數據説明（JSON Schema）',
    },
    byPinyin: '按拼音',
    bySubject: '按主題',
    byStrokes: '按筆劃',
    byArticle: '按文章',
    strokes: (count) => (count === 0 ? '拉丁字母' : `${count}劃`),
    noUses: '文章裏還沒有用到這個詞。',
    reported: (date) => `${date}的報道`,
    bySound: '按讀音查找',
    report: {
      ...tw.terms.report,
      ask: '哪裏不對？',
      open: '報告錯誤',
      text: (headword, address) =>
        `詞條：${headword}\n網址：${address}\n哪裏不對：\n應改為：\n依據：`,
    },
    map: { ...tw.terms.map, inWords: '用文字列出' },
    variants: '其他説法',
    mainland: '內地寫法',
    origin: { ...tw.terms.origin, trade: '業內通用' },
  },
  keys: { ...tw.keys, title: '鍵盤快捷鍵', open: '快捷鍵', on: '啟用單鍵快捷鍵' },
  search: {
    ...tw.search,
    failed: '無法載入搜尋索引。請檢查網絡連線後再試。',
    unbuilt: '搜尋要在構建後的網站上用：npm start。',
  },
  offline: {
    ...tw.offline,
    title: '離線閲讀',
    noScript: '儲存在瀏覽器裏需要JavaScript；下面的檔案可以直接下載。',
    description: '把一個版本儲存在這部裝置上，沒有網絡也能讀、能查、能搜尋。',
    missing: '這一頁沒有儲存，要連上網絡才能開啟。下面是已儲存的版本，可以從那裏讀起。',
    held: '儲存的是該版的全部文章、詞條和數據，查詞、詞卡和全文搜尋也都能用。供下載的詞條數據和分享圖不在內。',
    states: {
      ...tw.offline.states,
      saved: '已儲存，佔{megabytes}MB，可以離線閲讀',
    },
    ask: {
      ...tw.offline.ask,
      save: '這一版可以儲存，沒有網絡也能讀，約需下載{megabytes}MB。',
      download: '已儲存的這一版有更新，下載會用一些流動數據。',
    },
    failures: {
      ...tw.offline.failures,
      interrupted: '未能全部儲存：中途停止。已下載的都會保留，可以繼續。',
      offline: '未能全部儲存：網絡中斷。已下載的都會保留，連上後再繼續。',
      host: '未能全部儲存：網站有檔案無法下載。已下載的都會保留，請稍後再試。',
    },
    space: '本站共佔{megabytes}MB。',
  },
  about: {
    title: '關於',
    description: '這個網站有甚麼，各版怎樣來的。',
    unwritten: [
      '這個網站收文章和詞條，有四個版本：簡體、繁體（台灣）、繁體（香港）和英文。中文各版的字和詞按各地的寫法轉換；英文版有譯文的地方是譯文，沒有的地方引中文。',
      '可以查詞、搜尋全文，可以看拼音，也可以把一個版本儲存在裝置上離線閲讀。',
    ],
  },
  notFound: { title: '查無此頁', text: '網址裏沒有這一頁。也許它搬了家，也許打錯了字。' },
  pocket: {
    about: (edition, day) =>
      `口袋版（${edition}）：全部文章、詞條與數據，一個檔案，不用連上網絡${day === '' ? '' : `；內容截至${day}`}。`,
    wholeMap: '在總圖裏看',
  },
  book: {
    ...tw.book,
    back: '回到正文',
    accessibility:
      '全書是可以放大、換字型、換底色、由讀屏軟件朗讀的文字，有目錄、標題和內部連結；圖表另有文字説明，不含聲音、影片和閃爍。中文與英文各標明語言。',
  },
  footer: {
    before: '文字採用',
    after: '，程式碼採用MIT授權。',
    code: '程式碼採用MIT授權。',
    data: '詞條數據',
  },
};
