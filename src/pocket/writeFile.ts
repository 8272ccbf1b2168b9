/** A file's parts; what is HTML is written as it is, what is text is made safe. */
export interface PocketParts {
  lang: string;
  edition: string;
  title: string;
  description: string;
  /** SVG. */
  icon: string;
  styles: string;
  /** Run before the first paint, and at the end. */
  scripts: { first: string; last: string };
  /** Hashes of the two, as a Content-Security-Policy names them: 'sha256-…'. */
  hashes: readonly string[];
  /** For the script; read from the element {@link DATA_ID}. */
  data: unknown;
  /** HTML before, within and after `<main>`. */
  head: string;
  pages: string;
  foot: string;
}

/** The id of the element that holds the script's data. */
export const DATA_ID = 'pocket-data';

/**
 * Writes a pocket edition: one page of HTML that asks for nothing from anywhere. Its policy lets only
 * its own two scripts run, whatever a text may hold.
 *
 * @throws RangeError where a script or the style sheet would end its element
 */
export function writeFile(parts: PocketParts): string {
  const { lang, edition, title, description, icon, styles, scripts, hashes } = parts;
  const policy = [
    "default-src 'none'",
    `script-src ${hashes.map((hash) => `'${hash}'`).join(' ')}`,
    "style-src 'unsafe-inline'",
    'img-src data:',
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="${escapeHtml(lang)}" data-edition="${escapeHtml(edition)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<meta name="description" content="${escapeHtml(description)}">
<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}">
<style>${closed(styles, 'style')}</style>
<script>${closed(scripts.first, 'script')}</script>
</head>
<body>
${parts.head}
<main id="main" tabindex="-1">
${parts.pages}
</main>
${parts.foot}
<script type="application/json" id="${DATA_ID}">${inlineJson(parts.data)}</script>
<script>${closed(scripts.last, 'script')}</script>
</body>
</html>
`;
}

/** @example escapeHtml('“算力” & <b>') // '“算力” &amp; &lt;b>' */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/**
 * JSON that may stand in a `<script>`: nothing in it begins a tag or a comment.
 *
 * @example inlineJson('</script>') // '"\\u003c/script>"'
 */
export function inlineJson(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** Code cannot be escaped as text can; what would end its element, or hide the end, is refused. */
function closed(code: string, element: 'script' | 'style'): string {
  const danger = element === 'script' ? /<\/script|<!--|<script/i : /<\/style/i;
  const found = danger.exec(code)?.[0];
  if (found !== undefined) {
    throw new RangeError(
      `The ${element} of the pocket edition holds ${found}: write it in pieces.`,
    );
  }
  return code;
}
