import { readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const MODULE = /<script type="module" src="([^"]+)"><\/script>/g;
const LATER = /<body data-later(?:="")?>/;

/**
 * Built pages ask for their modules when their first frame has been seen
 * (`src/browser/askLater.ts`): as they come from Astro, browsers fetch and run them while they lay
 * that out.
 *
 * @returns {import('astro').AstroIntegration}
 */
export function modulesLater() {
  return {
    name: 'modules-later',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const names = await readdir(folder, { recursive: true });
        for (const name of names.filter((one) => one.endsWith('.html'))) {
          const file = path.join(folder, name);
          const html = await readFile(file, 'utf8');
          const moved = moveModules(html);
          if (moved !== html) await writeFile(file, moved);
        }
      },
    },
  };
}

/**
 * Names the modules of a page in its `<body>`, for what asks for them later; a page without that
 * stays as it is.
 *
 * @param {string} html
 * @example
 * moveModules('<body data-later>…<script type="module" src="/a.js"></script>…')
 * // '<body data-later="/a.js">……'
 */
export function moveModules(html) {
  if (!LATER.test(html)) return html;
  const addresses = new Set([...html.matchAll(MODULE)].map(([, address]) => address));
  return html
    .replace(MODULE, '')
    .replace(LATER, () => `<body data-later="${[...addresses].join(' ')}">`);
}
