import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { fromHtml } from 'hast-util-from-html';
import type { Edition } from '../../src/editions.ts';
import { addressOf, parseAddress } from '../../src/editions.ts';
import type { CardFile } from '../../src/glossary/cardData.ts';
import type { LookUpFile } from '../../src/glossary/lookUpFile.ts';
import type { SiteEdition } from '../../src/pocket/bindEdition.ts';
import { WORDS } from '../../src/search/files.ts';
import { TEXT_ENCODING, readPageText } from '../../src/search/pageText.ts';
import type { RegionalFile } from '../../src/search/regionalWords.ts';

/**
 * Reads an edition of a built site.
 *
 * @param dist the site's folder
 * @throws Error where a file is missing that every build writes
 */
export async function readSiteEdition(dist: string, edition: Edition): Promise<SiteEdition> {
  const dialogs = addressOf(edition, 'dialogs/', '');
  const names = await readdir(dist, { recursive: true });
  const addresses = names
    .map((name) => name.replaceAll(path.sep, '/'))
    .filter((name) => /(^|\/)index\.html$/.test(name))
    .map((name) => name.slice(0, -'index.html'.length))
    .filter((address) => parseAddress(address).edition.id === edition.id)
    .filter((address) => address !== dialogs)
    .toSorted();
  const pages = await Promise.all(
    addresses.map(async (address) => ({
      path: parseAddress(address).path,
      tree: fromHtml(await readFile(path.join(dist, address, 'index.html'), 'utf8')),
    })),
  );
  const fragment = await readFile(path.join(dist, dialogs, 'index.html'), 'utf8');
  const search = path.join(dist, 'pagefind', edition.id);
  return {
    base: await readBase(path.join(dist, 'index.html')),
    pages,
    dialogs: fromHtml(fragment, { fragment: true }),
    lookUp: await readJson<LookUpFile>(path.join(dist, 'lookup.json')),
    cards: await readJson<CardFile>(path.join(dist, addressOf(edition, 'cards.json', ''))),
    words: await readJson<RegionalFile>(path.join(search, WORDS)),
    texts: await readTexts(path.join(search, 'text')),
  };
}

async function readJson<T>(file: string): Promise<T> {
  return JSON.parse(await readFile(file, 'utf8')) as T;
}

/** Where the site was built to stand, as its pages tell their scripts. */
async function readBase(home: string): Promise<string> {
  return /<html[^>]* data-base="([^"]*)"/.exec(await readFile(home, 'utf8'))?.[1] ?? '/';
}

async function readTexts(folder: string) {
  const decoder = new TextDecoder(TEXT_ENCODING);
  const names = await readdir(folder);
  return Promise.all(
    names.toSorted().map(async (name) => {
      const packed = await readFile(path.join(folder, name));
      return readPageText(decoder.decode(gunzipSync(packed)));
    }),
  );
}
