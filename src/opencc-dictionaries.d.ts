/** opencc-js ships its dictionaries without types: one string, `東 东|數 数`. */
declare module 'opencc-js/dict/*' {
  const dictionary: string;
  export default dictionary;
}

declare module 'opencc-js/preset/cn2t' {
  /** The package's own types leave out that a segmentation is a group of dictionaries. */
  export const configs: Record<
    string,
    { segmentation: readonly string[]; conversionChain: readonly (readonly string[])[] }
  >;
}
