/** wawoff2 comes without types. */
declare module 'wawoff2' {
  /** @returns a view of the module’s memory, which the next call overwrites */
  export function decompress(woff2: Uint8Array): Promise<Uint8Array>;
}
