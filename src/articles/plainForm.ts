const HALF_WIDTH: Readonly<Record<string, string>> = {
  '\u3000': ' ',
  '\u00a0': ' ',
  '\u200b': ' ',
  '\ufeff': ' ',
  '\t': ' ',
  '【': '[',
  '〔': '[',
  '〖': '[',
  '】': ']',
  '〕': ']',
  '〗': ']',
  '﹝': '[',
  '﹞': ']',
  丨: '|',
  '︱': '|',
  '│': '|',
  '∕': '/',
  '•': '·',
  '・': '·',
  '‧': '·',
  '∙': '·',
  '－': '-',
  '∶': ':',
};

/**
 * A line in the form that the parsers of bylines and datelines read: digits, letters, colons,
 * slashes, round and square brackets in half width, every blank a space, every dot of a name `·`.
 * No character is added or taken away, so that places in it are places in the text.
 *
 * @example plainForm('【記者王小明／台北報導】') // '[記者王小明/台北報導]'
 */
export function plainForm(text: string): string {
  return text.replace(
    /[\uff01-\uff5e\t\u00a0\u200b\ufeff\u3000【】〔〕〖〗﹝﹞丨︱│∕•・‧∙∶]/g,
    (sign) => HALF_WIDTH[sign] ?? String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  );
}
