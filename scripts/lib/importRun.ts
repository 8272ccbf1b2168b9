import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { detectScript } from '../../src/chinese/detectScript.ts';
import { plainSegmenter } from '../../src/chinese/createSegmenter.ts';
import { toSimplified } from '../../src/chinese/script/toSimplified.ts';
import { LostText } from '../../src/importer/account.ts';
import { importText } from '../../src/importer/importText.ts';
import type { Imported } from '../../src/importer/importText.ts';
import { proposeSlug } from '../../src/importer/proposeSlug.ts';
import { InputError } from '../../src/importer/readers/inputError.ts';
import { checkSize, readInput } from '../../src/importer/readers/readInput.ts';
import { ContentError } from '../../src/problems.ts';
import { ArticlePlaces } from './articlePlace.ts';
import type { ArticlePlace } from './articlePlace.ts';
import { formatImport } from './formatImport.ts';
import { displayPath } from './paths.ts';
import { UserError, report } from './runScript.ts';
import { suggestForArticles } from './suggestForArticles.ts';
import { writeTogether } from './writeTogether.ts';

export interface ImportRunOptions {
  /** The writers' folder. */
  folder: string;
  dryRun: boolean;
  force: boolean;
  draft: boolean;
  slug?: string | undefined;
  encoding?: string | undefined;
  script?: 'hans' | 'tw' | 'hk' | undefined;
  /** Whether each file is one article. */
  whole: boolean;
  suggest: boolean;
  json: boolean;
  verbose: boolean;
}

const PDFJS = path.dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/package.json')));
const PDF_FILES = {
  cMapUrl: path.join(PDFJS, 'cmaps', path.sep),
  standardFontDataUrl: path.join(PDFJS, 'standard_fonts', path.sep),
};

/** Of a file from here on it is told that it is being read, in bytes. */
const LARGE = 2_000_000;
/** More articles than this are not looked through for terms one by one. */
const LOOKED_THROUGH = 5;
/** From so many inputs on, only what went wrong is told of each. */
const MANY = 10;
const STEP = 50;

/**
 * Imports one input after another and keeps nothing of them but their addresses, so that any number
 * of them can be taken.
 */
export class ImportRun {
  failures = 0;
  readonly #options: ImportRunOptions;
  readonly #places: ArticlePlaces;
  readonly #written: string[] = [];
  #inputs = 0;
  #articles = 0;
  #bytes = 0;

  constructor(options: ImportRunOptions) {
    this.#options = options;
    this.#places = new ArticlePlaces(options.folder);
  }

  /** Imports a file; what is wrong with it is told, and stops no other. */
  async take(input: string): Promise<void> {
    this.#inputs += 1;
    try {
      const bytes = await readBytes(input);
      this.#bytes += bytes.byteLength;
      if (bytes.byteLength > LARGE) {
        console.error(`… reading ${displayPath(input)}, ${(bytes.byteLength / 1e6).toFixed(1)} MB`);
      }
      const articles = await this.#read(bytes, input);
      const places = await this.#placesFor(articles);
      const { dryRun } = this.#options;
      if (!dryRun) {
        const changed = articles.flatMap(({ mdx }, index): [string, string][] => {
          const place = places[index];
          return place && place.found !== 'the same' ? [[place.file, mdx]] : [];
        });
        await writeTogether(new Map(changed));
      }
      for (const [index, article] of articles.entries()) {
        const place = places[index];
        if (place) this.#tell(article, place, input);
      }
    } catch (error) {
      this.#fail(input, error);
    }
    if (this.#inputs % STEP === 0) this.#progress();
  }

  /** Tells what was done in all, and looks through new articles for terms and names. */
  async end(): Promise<void> {
    const { dryRun, json, suggest } = this.#options;
    if (!json) {
      const failed = this.failures > 0 ? `, ${count(this.failures, 'input')} not imported` : '';
      report(
        `${count(this.#articles, 'article')} from ${count(this.#inputs, 'input')}${dryRun ? ', nothing written' : ''}${failed}.`,
      );
    }
    if (dryRun || json || !suggest || this.#written.length === 0) return;
    if (this.#articles > LOOKED_THROUGH) {
      report(
        'Next: npm run terms:suggest lists terms without an entry, npm run names what looks like a name.',
      );
      return;
    }
    await this.#suggest();
  }

  async #read(bytes: Uint8Array, input: string): Promise<Imported[]> {
    const { encoding, script, whole, draft } = this.#options;
    const name = input === '-' ? undefined : path.basename(input);
    const read = await readInput(bytes, { name, encoding, pdf: PDF_FILES });
    return importText(read, {
      name: name?.replace(/\.[^.]*$/, '') || 'Untitled',
      // The Swedish way of writing a day is the one of ISO 8601.
      today: new Date().toLocaleDateString('sv-SE'),
      segment: plainSegmenter(),
      toSimplified,
      detectScript: (text) => script ?? detectScript(text).script,
      isWhole: whole,
      isDraft: draft,
    });
  }

  /** All articles of a file are written, or none. */
  async #placesFor(articles: readonly Imported[]): Promise<ArticlePlace[]> {
    const { slug, force } = this.#options;
    if (slug !== undefined && (articles.length > 1 || this.#inputs > 1)) {
      throw new UserError('--slug names one article, and there are more.\n  → Leave it out.');
    }
    const places: ArticlePlace[] = [];
    for (const article of articles) {
      const proposed = slug ?? proposeSlug(article.titleInSimplified, plainSegmenter(), 'article');
      places.push(await this.#places.find(article, proposed, slug !== undefined));
    }
    const present = places.filter(({ found }) => found === 'another version');
    if (present.length > 0 && !force) {
      throw new UserError(
        `${present.map(({ file }) => displayPath(file)).join(', ')} is there already and stays as it is.\n  → --force writes over it, --slug gives another address.`,
      );
    }
    return places;
  }

  #tell(article: Imported, { slug, file, found }: ArticlePlace, input: string): void {
    const { dryRun, json, verbose } = this.#options;
    const isNew = found !== 'the same';
    this.#articles += 1;
    if (isNew && this.#written.length <= LOOKED_THROUGH) this.#written.push(displayPath(file));
    if (json) {
      const { title, script, report: told, mdx } = article;
      const written = isNew && !dryRun;
      report(
        JSON.stringify({
          input,
          file: displayPath(file),
          slug,
          title,
          script,
          written,
          ...told,
          ...(dryRun && { mdx }),
        }),
      );
      return;
    }
    const done = !isNew ? 'there already, and the same' : dryRun ? 'would be written' : 'written';
    report(`${displayPath(file)}: ${done}, “${article.title}”.`);
    if (this.#inputs <= MANY || verbose) {
      for (const line of formatImport(article.report, verbose)) report(line);
    }
  }

  #fail(input: string, error: unknown): void {
    this.failures += 1;
    const told = explain(error);
    const name = input === '-' ? 'standard input' : displayPath(input);
    if (this.#options.json) {
      report(JSON.stringify({ input, error: told ?? { message: String(error) } }));
    }
    if (told === undefined) {
      // A fault of the program; it keeps its stack, and the other inputs keep their turn.
      console.error(`${name}  could not be imported:`, error);
      return;
    }
    const place = told.line === undefined ? name : `${name}:${told.line}`;
    console.error(`${place}  ${told.message}${told.remedy ? `\n  → ${told.remedy}` : ''}`);
  }

  #progress(): void {
    const size = (this.#bytes / 1e6).toFixed(1);
    console.error(`… ${this.#inputs} inputs, ${size} MB, ${count(this.#articles, 'article')}`);
  }

  async #suggest(): Promise<void> {
    try {
      const found = await suggestForArticles(this.#options.folder, new Set(this.#written));
      const words = found.terms.slice(0, 12).map(({ form, frequency }) => `${form} ${frequency}×`);
      if (words.length > 0) {
        report(`Terms without an entry: ${words.join(', ')}`);
        report('  begin one with npm run new:term -- WORD; npm run terms:suggest has their lines');
      }
      const risky = found.names.filter(({ risks }) => risks.length > 0);
      if (risky.length > 0) {
        report(
          `Names to enter in names.yaml, since conversion may err: ${risky.map(({ name, risks }) => `${name} (${risks.join('; ')})`).join(', ')}`,
        );
      }
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      report(
        `The folder has something to mend first; npm run glossary tells the same.\n\n${error.message}`,
      );
    }
  }
}

async function readBytes(input: string): Promise<Uint8Array> {
  if (input === '-') {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  }
  const { size } = await stat(input);
  // Before it is read: it may be larger than the memory.
  checkSize(size);
  return readFile(input);
}

/** What of an error is for the writer; undefined for a fault of the program. */
function explain(error: unknown): { message: string; remedy?: string; line?: number } | undefined {
  if (error instanceof InputError) {
    const { message, remedy, line } = error;
    return { message, remedy, ...(line !== undefined && { line }) };
  }
  if (error instanceof LostText) {
    const remedy =
      'Nothing was written. Save the text in another format and try that; please report the file.';
    return { message: error.message, remedy, ...(error.at && { line: error.at.line }) };
  }
  if (error instanceof UserError) return { message: error.message };
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT') {
    return {
      message: 'The file is not there.',
      remedy: 'Name files or folders, or - for the standard input.',
    };
  }
  if (
    ['EACCES', 'EISDIR', 'ENOSPC', 'EROFS', 'EMFILE', 'EDQUOT'].includes(code) &&
    error instanceof Error
  ) {
    return { message: error.message };
  }
  return undefined;
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
