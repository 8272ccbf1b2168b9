import { tw } from './zh-tw.ts';
import type { Strings } from './zh-hans.ts';

/** 網站自己的用字，香港繁體；與台灣相同的不重寫。 */
export const hk: Strings = {
  ...tw,
  skip: '跳到正文',
  home: {
    ...tw.home,
    placeholder: '查一個詞：算力、東數西算、suanli、computing power',
    searchHint:
      '繁體、簡體、拼音、英文都可以輸入，一句話也可以；各種寫法都搜得到，每項結果都直達那一節。',
  },
  articles: {
    ...tw.articles,
    description: '由新聞報道寫成的文章，文中的新詞都連到詞條。',
    retold: (source) => `據${source}報道重述`,
    from: (publisher) => `${publisher}報道`,
    report: '原報道',
    published: '發佈',
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
    byPinyin: '按拼音',
    bySubject: '按主題',
    byStrokes: '按筆劃',
    byArticle: '按文章',
    strokes: (count) => (count === 0 ? '拉丁字母' : `${count}劃`),
    noUses: '文章裏還沒有用到這個詞。',
    reported: (date) => `${date}的報道`,
    bySound: '按音查找',
    orders: '按別的次序翻看',
    report: {
      ...tw.terms.report,
      ask: '哪裏不對？',
      open: '報告錯誤',
      text: (headword, address) =>
        `詞條：${headword}\n網址：${address}\n哪裏不對：\n應當怎樣：\n依據：`,
    },
    map: { ...tw.terms.map, inWords: '用文字列出' },
    variants: '其他説法',
    mainland: '內地寫法',
    origin: { ...tw.terms.origin, trade: '業內通用' },
  },
  keys: { ...tw.keys, title: '鍵盤快捷鍵', open: '快捷鍵', on: '啟用單鍵快捷鍵' },
  search: {
    ...tw.search,
    failed: '取不到搜尋索引。請檢查網絡後再試。',
    unbuilt: '搜尋要在構建後的網站上用：npm start。',
  },
  offline: {
    ...tw.offline,
    description: '把一個版本存在這部裝置上，沒有網絡也能讀、能查、能搜尋。',
    missing: '這一頁沒有存下，要連上網絡才能開啟。下面是存下的版本，可以從那裏讀起。',
    held: '存下的是該版的全部文章、詞條和數據，查詞、詞卡和全文搜尋也都能用。供下載的詞條數據和分享圖不在內。',
    failures: {
      ...tw.offline.failures,
      offline: '沒有存完：網絡斷了。已取到的都留着，連上後接着存。',
      host: '沒有存完：網站有檔案取不到。已取到的都留着，稍後再試。',
    },
    again: '接着存',
    space: '本站共佔{megabytes}MB。',
  },
  notFound: { title: '查無此頁', text: '網址裏沒有這一頁。也許它搬了家，也許打錯了字。' },
  pocket: {
    about: (edition, day) =>
      `口袋版（${edition}）：全部文章、詞條與數據，一個檔案，不用連上網絡${day === '' ? '' : `；內容截至${day}`}。`,
    wholeMap: '在總圖裏看',
  },
  book: {
    ...tw.book,
    source:
      '文章據新聞報道重述，每篇末尾註明原報道；詞條的釋義、用法和英譯由本站編寫，末尾註明依據，例句出自書中的文章。',
    rights: '文字採用共享創意署名4.0國際授權（CC BY 4.0）。',
    accessibility:
      '全書是可以放大、換字型、換底色、由讀屏軟件朗讀的文字，有目錄、標題和內部連結；圖表另有文字説明，不含聲音、影片和閃爍。中文與英文各標明語言。',
  },
  footer: { text: '文字採用CC BY 4.0，程式碼採用MIT授權。', data: '詞條數據' },
};
