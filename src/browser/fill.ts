/** @example fill('{done}/{of}', { done: 3, of: 9 }) // '3/9' */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** @example inMegabytes(2_449_000) // '2.4' */
export const inMegabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);
