const NOBODY =
  /^(?:administrator|admin|user|users|owner|microsoft.*|windows.*|wps.*|lenovo|dell|hp|asus|acer|thinkpad|pc|python-docx|un-?named|微软.*|.*用户|apache poi|libreoffice.*|adobe.*)$/i;

/**
 * Whether the author that a file states is what programs put in for a name.
 *
 * @example isNobody('Administrator') // true
 * @example isNobody('方圆') // false
 */
export function isNobody(name: string): boolean {
  return NOBODY.test(name.trim());
}
