import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { createFace } from '../../pictures/createFace.ts';
import type { Face } from '../../pictures/createFace.ts';
import type { Faces } from '../../pictures/faces.ts';
import { readSubsets } from '../../pictures/readSubsets.ts';

// The build runs in the project's folder, wherever its own code is put.
const require = createRequire(path.resolve('package.json'));

/** The faces from which the pictures of the site are drawn; no reader is sent one of them. */
export const faces: Faces = {
  hans: openFace('@fontsource-variable/noto-serif-sc'),
  tw: openFace('@fontsource-variable/noto-serif-tc'),
  hk: openFace('@fontsource-variable/noto-serif-hk'),
};

function openFace(name: string): Face {
  const sheet = require.resolve(`${name}/wght.css`);
  return createFace(readSubsets(readFileSync(sheet, 'utf8')), (file) =>
    readFile(path.join(path.dirname(sheet), file)),
  );
}
