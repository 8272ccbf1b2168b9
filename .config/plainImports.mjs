/**
 * An `import()` stays an `import()`. Vite would add a helper to every page, which fetches
 * style sheets and what a module imports ahead; no module here brings a style sheet.
 *
 * @returns {import('vite').Plugin}
 */
export function plainImports() {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    apply: 'build',
    load: (id) =>
      id.endsWith('vite/preload-helper.js')
        ? 'export const __vitePreload = (load) => load();'
        : undefined,
  };
}
