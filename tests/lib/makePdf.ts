/** A text on a page, in points from its lower left. */
export interface PdfText {
  text: string;
  x: number;
  y: number;
  /** 10 by default. */
  size?: number;
  /** A font of {@link FONTS}. */
  font?: keyof typeof FONTS;
  /** Points between characters. */
  spacing?: number;
  /** In degrees, against the clock. */
  turn?: number;
}

/** Fonts that are not embedded, as programs in China wrote them for long. */
const FONTS = {
  song: ['STSong-Light', 'UniGB-UCS2-H'],
  hei: ['STHeiti-Bold', 'UniGB-UCS2-H'],
  down: ['STSong-Light', 'UniGB-UCS2-V'],
} as const;

export interface PdfOptions {
  info?: Record<string, string>;
  width?: number;
  height?: number;
  /** Names an encryption that nobody has the key of. */
  locked?: boolean;
}

/**
 * Writes a PDF by hand: pages of texts in fonts whose codes are UCS-2 and whose shapes the reader
 * brings. Characters are as wide as the type is high, those of ASCII half of it.
 *
 * @example makePdf([[{ text: '算力', x: 72, y: 700 }]])
 */
export function makePdf(
  pages: readonly (readonly PdfText[])[],
  options: PdfOptions = {},
): Uint8Array {
  const { width = 420, height = 595, info = {}, locked = false } = options;
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  const names = Object.keys(FONTS) as (keyof typeof FONTS)[];
  // 1 catalogue, 2 pages, 3 information, 4 encryption; then three for each font, two for each page.
  const fontAt = (index: number) => 5 + index * 3;
  const pageAt = (index: number) => 5 + names.length * 3 + index * 2;
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${pageAt(index)} 0 R`).join(' ')}] >>`,
  );
  add(
    `<< ${Object.entries(info)
      .map(([key, value]) => `/${key} <FEFF${hex(value)}>`)
      .join(' ')} >>`,
  );
  add(`<< /Filter /Standard /V 1 /R 2 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> /P -4 >>`);
  names.forEach((name, index) => {
    const [base, encoding] = FONTS[name];
    const at = fontAt(index);
    add(
      `<< /Type /Font /Subtype /Type0 /BaseFont /${base} /Encoding /${encoding} /DescendantFonts [${at + 1} 0 R] >>`,
    );
    add(
      `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /${base} /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /W [1 95 500 814 907 500] /FontDescriptor ${at + 2} 0 R >>`,
    );
    add(
      `<< /Type /FontDescriptor /FontName /${base} /Flags 6 /FontBBox [0 -120 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>`,
    );
  });
  pages.forEach((texts, index) => {
    const at = pageAt(index);
    const fonts = names.map((name, font) => `/${name} ${fontAt(font)} 0 R`).join(' ');
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Resources << /Font << ${fonts} >> >> /Contents ${at + 1} 0 R >>`,
    );
    const content = texts.map(show).join('\n');
    add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
  });
  return serialise(objects, locked);
}

function show({ text, x, y, size = 10, font = 'song', spacing = 0, turn = 0 }: PdfText): string {
  const angle = (turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle).toFixed(4), Math.sin(angle).toFixed(4)];
  return `BT /${font} ${size} Tf ${spacing} Tc ${cos} ${sin} ${sin === '0.0000' ? '0' : (-Number(sin)).toFixed(4)} ${cos} ${x} ${y} Tm <${hex(text)}> Tj ET`;
}

/** Big-endian UTF-16, which UCS-2 is a part of. */
function hex(text: string): string {
  return Array.from({ length: text.length }, (_, at) =>
    text.charCodeAt(at).toString(16).padStart(4, '0'),
  ).join('');
}

function serialise(objects: readonly string[], locked: boolean): Uint8Array {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((body, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return String(offset).padStart(10, '0');
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${offset} 00000 n \n`).join('')}`;
  const encrypt = locked ? ' /Encrypt 4 0 R /ID [<00> <00>]' : '';
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 3 0 R${encrypt} >>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}
