/**
 * The address under which a precache has what a URL asks for: without query and fragment, and
 * however the host spells the address of a page.
 *
 * @param url of the request
 * @param scope where the site stands: 'https://example.org/xincizhi/'
 * @param has whether the precache has an address
 * @returns undefined where it has none of them, or the URL lies outside the site
 * @example
 * addressFor('https://example.org/terms/suanli?mark=x', 'https://example.org/', has)
 * // 'terms/suanli/'
 */
export function addressFor(
  url: string,
  scope: string,
  has: (address: string) => boolean,
): string | undefined {
  const { origin, pathname } = new URL(url);
  const root = new URL(scope);
  if (origin !== root.origin || !`${pathname}/`.startsWith(root.pathname)) return undefined;
  const address = decode(pathname.slice(root.pathname.length));
  const page = address.replace(/(^|\/)index(\.html)?$/, '$1').replace(/\.html$/, '');
  const spellings = [address, page, page === '' || page.endsWith('/') ? page : `${page}/`];
  return spellings.find(has);
}

/** An address that is no UTF-8 is taken as it stands, and nothing has it. */
function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/**
 * Where to ask a host for a file: a host without clean addresses has a page under the name of its
 * file alone.
 *
 * @example namesOf('terms/suanli/') // ['terms/suanli/', 'terms/suanli/index.html', 'terms/suanli.html']
 */
export function namesOf(address: string): string[] {
  if (address !== '' && !address.endsWith('/')) return [address];
  const flat = address === '' ? [] : [`${address.slice(0, -1)}.html`];
  return [address, `${address}index.html`, ...flat];
}
