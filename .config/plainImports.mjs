/**
 * An `import()` stays an `import()`. Vite wraps each in a helper, which fetches style sheets and
 * what a module imports ahead, and gives every module the list of what that is; no module here
 * brings a style sheet.
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
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type === 'chunk') chunk.code = unwrap(chunk.code);
        }
        const names = Object.keys(bundle);
        const helper = names.find((name) => /preload-helper[^/]*\.js$/.test(name));
        if (helper && !imports(bundle, helper)) delete bundle[helper];
      },
    },
  };
}

/** @param {string} file */
const imports = (bundle, file) =>
  Object.values(bundle).some(
    ({ type, code }) => type === 'chunk' && code.includes(`/${file.replace(/^.*\//, '')}`),
  );

/** The helper stays, and works, wherever the code does not look as it did when this was written. */
function unwrap(code) {
  const [statement, helper] =
    /import\{\w+ as (\w+)\}from"[^"]*preload-helper[^"]*";/.exec(code) ?? [];
  if (!statement) return code;
  const list = String.raw`(?:,(?:\[\]|void 0|__vite__mapDeps\(\[[\d,]*\]\)))?`;
  const call = String.raw`\b${helper}\((?:async)?\(\)=>`;
  const plain = code
    .replace(new RegExp(String.raw`${call}(import\([^()]+\))${list}\)`, 'g'), '$1')
    .replace(
      new RegExp(
        String.raw`${call}\{let\{[^{}]*\}=await (import\([^()]+\));return\{[^{}]*\}\}${list}\)`,
        'g',
      ),
      '$1',
    );
  const rest = plain.replace(statement, '');
  if (new RegExp(String.raw`\b${helper}\((?:async)?\(\)=>`).test(rest)) return plain;
  return rest.replace(/^const __vite__mapDeps=.*\n/, '');
}
