import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'zod';
import { readArticle, readPage, readTranslation } from '../../src/articles/readArticle.ts';
import type { Article, InFile, Page, Translation } from '../../src/articles/readArticle.ts';
import { NAMES_REMEDIES, namesSchema } from '../../src/chinese/namesSchema.ts';
import type { Names } from '../../src/chinese/namesSchema.ts';
import { createWritings } from '../../src/chinese/createWritings.ts';
import { READINGS_REMEDIES, readingsSchema } from '../../src/chinese/reading/readingsSchema.ts';
import type { Readings } from '../../src/chinese/reading/readingsSchema.ts';
import { REVIEW_REMEDIES, reviewSchema } from '../../src/chinese/reviewSchema.ts';
import type { Review } from '../../src/chinese/reviewSchema.ts';
import type { TraditionalScript } from '../../src/chinese/script/createScriptConverter.ts';
import {
  VOCABULARY_REMEDIES,
  mergeVocabulary,
  vocabularySchema,
} from '../../src/chinese/vocabularySchema.ts';
import type { Vocabulary } from '../../src/chinese/vocabularySchema.ts';
import { checkFigures } from '../../src/figures/checkFigures.ts';
import { figuresOf } from '../../src/figures/figuresOf.ts';
import { figureWords } from '../../src/figures/figureWords.ts';
import type { FiguresFile } from '../../src/figures/readFigures.ts';
import { checkTerms } from '../../src/glossary/checkTerms.ts';
import { conversionSettings } from '../../src/glossary/conversionSettings.ts';
import { readTerm } from '../../src/glossary/readTerm.ts';
import type { TermFile } from '../../src/glossary/termSchema.ts';
import { parseYaml, validate } from '../../src/parseYaml.ts';
import type { Parsed, ParsedYaml } from '../../src/parseYaml.ts';
import { ContentError } from '../../src/problems.ts';
import type { Problem } from '../../src/problems.ts';
import { checkReferences } from '../../src/site/checkReferences.ts';
import {
  SITE_REMEDIES,
  SUBJECTS_REMEDIES,
  siteSchema,
  subjectsSchema,
} from '../../src/site/siteSchema.ts';
import type { SiteInfo } from '../../src/site/siteSchema.ts';
import { ROOT, displayPath } from './paths.ts';
import { hasFigures, readFiguresFile } from './readFiguresFile.ts';

const VOCABULARY = path.join(ROOT, 'src/chinese/vocabulary');

/** Everything that writers wrote, read and checked. */
export interface Content {
  site: SiteInfo;
  subjects: z.output<typeof subjectsSchema>;
  names: Names;
  /** The words that come with the project, extended and overridden by the writer’s. */
  vocabulary: Record<TraditionalScript, Vocabulary>;
  /** Places whose characters an editor confirmed. */
  review: Review;
  /** Phrases whose pinyin an editor wrote. */
  readings: Readings;
  terms: TermFile[];
  /** Without a figure where the folder has no `figures.yaml`. */
  figures: FiguresFile;
  articles: InFile<Article>[];
  translations: Translation[];
  pages: Page[];
  /** Files that the folder does not have, and for which there are defaults: `site.yaml`. */
  missing: string[];
}

/** What stands for the file of a folder that has none, or an empty one. */
const DEFAULTS = {
  'site.yaml': {},
  'subjects.yaml': {},
  'names.yaml': [],
  'reviewed.yaml': [],
  'readings.yaml': {},
};

/** Nobody is told that these are not there. */
const SILENT = new Set(['reviewed.yaml', 'readings.yaml']);

/**
 * Reads the writers' folder.
 *
 * @param options.drafts whether texts that readers do not see yet are wanted
 * @throws ContentError with every problem in every file
 */
export async function loadContent(
  folder: string,
  { drafts = false }: { drafts?: boolean } = {},
): Promise<Content> {
  if (!existsSync(folder)) {
    const message = 'There is no such folder.';
    const remedy = 'Make it, or name another: CONTENT=… npm run build.';
    throw new ContentError([{ file: displayPath(folder), line: 0, message, remedy }]);
  }
  const problems: Problem[] = [];
  const missing: string[] = [];
  const keep = <T>(parsed: Parsed<T>): T[] => {
    if (parsed.ok) return [parsed.value];
    problems.push(...parsed.problems);
    return [];
  };
  const readAll = async <T>(
    subfolder: string,
    ending: string,
    read: (source: string, file: string) => Parsed<T>,
  ) => {
    const files = await listFiles(path.join(folder, subfolder), ending);
    const sources = await Promise.all(files.map((file) => readFile(file, 'utf8')));
    return {
      read: sources.flatMap((source, index) => keep(read(source, displayPath(files[index] ?? '')))),
      // A file that could not be read is there all the same, and what names it is right to do so.
      names: new Set(files.map((file) => path.basename(file, ending))),
    };
  };
  const readOne = async <Schema extends z.ZodType>(
    name: string,
    schema: Schema,
    remedies: Readonly<Record<string, string>>,
    empty?: unknown,
  ): Promise<(ParsedYaml & { value: z.output<Schema> }) | undefined> => {
    const file = path.resolve(folder, name);
    const source = await readFile(file, 'utf8').catch((error: unknown) => {
      problems.push({
        file: displayPath(file),
        line: 0,
        message: `The file cannot be read: ${error instanceof Error ? error.message : String(error)}`,
        remedy: 'Put it there; the one that came with the project shows its shape.',
      });
      return undefined;
    });
    if (source === undefined) return undefined;
    const yaml = parseYaml(source, displayPath(file));
    if (yaml.ok) yaml.value.data ??= empty;
    const [value] = keep(yaml.ok ? validate(schema, yaml.value, remedies) : yaml);
    return yaml.ok && value !== undefined ? { ...yaml.value, value } : undefined;
  };

  const readOptional = async <Schema extends z.ZodType>(
    name: keyof typeof DEFAULTS,
    schema: Schema,
    remedies: Readonly<Record<string, string>>,
  ): Promise<(ParsedYaml & { value: z.output<Schema> }) | undefined> => {
    const file = path.resolve(folder, name);
    if (existsSync(file)) return readOne(name, schema, remedies, DEFAULTS[name]);
    if (!SILENT.has(name)) missing.push(name);
    const data = DEFAULTS[name];
    return { file: displayPath(file), data, lineOf: () => 0, value: schema.parse(data) };
  };
  const readVocabulary = async (script: TraditionalScript) => {
    const shipped = await readOne(
      path.join(VOCABULARY, `${script}.yaml`),
      vocabularySchema,
      VOCABULARY_REMEDIES,
    );
    const own = path.join(folder, 'vocabulary', `${script}.yaml`);
    if (!existsSync(own)) return shipped?.value;
    const extension = await readOne(own, vocabularySchema, VOCABULARY_REMEDIES);
    return shipped && extension && mergeVocabulary(shipped.value, extension.value);
  };

  // The texts show its figures. Where it is broken, that alone is told, and not that they lack them.
  const [figures] = keep(await readFiguresFile(folder));
  const shown = figures && { file: figures.file, words: figureWords(figures) };

  const [site, subjects, names, review, readings, tw, hk, terms] = await Promise.all([
    readOptional('site.yaml', siteSchema, SITE_REMEDIES),
    readOptional('subjects.yaml', subjectsSchema, SUBJECTS_REMEDIES),
    readOptional('names.yaml', namesSchema, NAMES_REMEDIES),
    readOptional('reviewed.yaml', reviewSchema, REVIEW_REMEDIES),
    readOptional('readings.yaml', readingsSchema, READINGS_REMEDIES),
    readVocabulary('tw'),
    readVocabulary('hk'),
    readAll('terms', '.yaml', readTerm),
  ]);
  // Articles in Traditional characters are read by what names and entries say.
  const writings = createWritings(() =>
    conversionSettings({
      names: names?.value ?? [],
      terms: terms.read,
      vocabulary: { tw: tw ?? [], hk: hk ?? [] },
      review: review?.value ?? [],
    }),
  );
  const [articles, translations, pages] = await Promise.all([
    readAll('articles/zh', '.mdx', (source, file) => readArticle(source, file, shown, writings)),
    readAll('articles/en', '.mdx', (source, file) => readTranslation(source, file, shown)),
    readAll('pages', '.mdx', readPage),
  ]);

  for (const language of ['zh', 'en']) {
    const name = `about.${language}`;
    if (!pages.names.has(name)) missing.push(`pages/${name}.mdx`);
  }

  if (site && subjects && names && review && readings && tw && hk) {
    const checked = {
      site: site.value,
      subjects: subjects.value,
      names: names.value,
      vocabulary: { tw, hk },
      review: review.value,
      readings: readings.value,
      terms: terms.read,
      articles: articles.read,
      translations: translations.read,
      pages: pages.read,
      missing,
    };
    const known = {
      subjects: new Set(Object.keys(subjects.value)),
      articles: articles.names,
      terms: terms.names,
    };
    problems.push(
      ...checkTerms(terms.read, known),
      ...checkReferences({ ...checked, figures, siteFile: site, known }),
    );
    const areAll =
      articles.read.length === articles.names.size &&
      translations.read.length === translations.names.size;
    if (figures && hasFigures(folder)) {
      const texts = { articles: articles.read, translations: translations.read, areAll };
      problems.push(...checkFigures(figures, known, texts));
    }
    if (problems.length === 0 && figures) {
      const content = { ...checked, figures };
      return drafts ? content : withoutDrafts(content);
    }
  }
  throw new ContentError(problems);
}

/** A draft is checked with the rest, and kept from readers with its English text and figures. */
function withoutDrafts(content: Content): Content {
  const articles = content.articles.filter(({ frontmatter }) => !frontmatter.draft);
  const slugs = new Set(articles.map(({ slug }) => slug));
  const translations = content.translations.filter(({ slug }) => slugs.has(slug));
  const figures = figuresOf(content.figures, slugs);
  const shown = new Set(figures.figures.map(({ id }) => id));
  const numbers = content.site.numbers.filter((id) => shown.has(id));
  return { ...content, site: { ...content.site, numbers }, figures, articles, translations };
}

/** Sorted, so that every machine reads in the same order; none where the folder is missing. */
async function listFiles(folder: string, ending: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  });
  return names
    .filter((name) => name.endsWith(ending) && !name.startsWith('.'))
    .toSorted()
    .map((name) => path.join(folder, name));
}
