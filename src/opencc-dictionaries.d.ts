/** opencc-js ships its dictionaries without types: one string, `東 东|數 数`. */
declare module 'opencc-js/dict/*' {
  const dictionary: string;
  export default dictionary;
}

declare module 'opencc-js/preset/cn2t' {
  export { configs } from 'opencc-js/preset';
}
