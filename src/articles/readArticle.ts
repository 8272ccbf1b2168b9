import type { Root } from 'mdast';
import type { z } from 'zod';
import { plainWritings } from '../chinese/createWritings.ts';
import type { Writings } from '../chinese/createWritings.ts';
import type { Language } from '../figures/readings.ts';
import { parseYaml, validate } from '../parseYaml.ts';
import type { Parsed, ParsedYaml } from '../parseYaml.ts';
import type { Problem } from '../problems.ts';
import {
  ARTICLE_REMEDIES,
  articleSchema,
  pageSchema,
  translationSchema,
  writtenSchema,
} from './articleSchema.ts';
import { CODE_WORD_REMEDY, checkBody } from './checkBody.ts';
import { checkFigureId } from './checkFigureId.ts';
import type { KnownFigures, Wrong } from './checkFigureId.ts';
import { drawFigures } from './drawFigures.ts';
import { readBlocks } from './readBlocks.ts';
import type { Block } from './readBlocks.ts';
import { settleFields } from './settleFields.ts';
import { parseBody } from './syntax.ts';
import { drawWritten, howWritten, settleAttributes, settleText } from './written.ts';
import type { HowWritten, WrittenText } from './written.ts';

/** An article as it was read once; everything that shows or counts its text works from this. */
export interface ArticleText<Frontmatter> {
  slug: string;
  file: string;
  frontmatter: Frontmatter;
  blocks: Block[];
}

/** An article, and how to find a field of its front matter in the file. */
export type InFile<Text> = Text & { lineOf: ParsedYaml['lineOf'] };

/** Front matter of an article; of one in Traditional characters the Simplified form. */
export interface ArticleFrontmatter extends z.output<typeof articleSchema> {
  /** Of an article in Traditional characters: its texts beside the blocks, as they are written. */
  written?: WrittenText[];
}

export type Article = ArticleText<ArticleFrontmatter>;
export type Translation = ArticleText<z.output<typeof translationSchema>>;
export type Page = ArticleText<z.output<typeof pageSchema>>;

/**
 * Reads the text of an article file in Chinese: front matter and blocks.
 *
 * @param file path from the project's root; its last part without `.mdx` is the slug
 * @param figures what `<Figure>` may name; left out where they could not be read, and then it is
 *   neither checked nor shown
 * @param writings read an article whose front matter says `script: tw` or `hk`: its text and
 *   blocks are Simplified, and hold what the Traditional editions show
 * @example readArticle('---\ntitle: 算力\n…\n---\n\n## 底座\n', 'content/articles/zh/suanli.mdx')
 */
export function readArticle(
  source: string,
  file: string,
  figures?: KnownFigures,
  writings: Writings = plainWritings,
): Parsed<InFile<Article>> {
  let how: HowWritten | undefined;
  const attributes: WrittenText[] = [];
  const read = readText(source, file, articleSchema, (slug, data) => {
    const said = writtenSchema.safeParse(data);
    how = said.success ? howWritten(said.data, writings) : undefined;
    const use = showFigures(slug, 'zh', figures);
    if (!how) return use;
    const written = how;
    const draw = (tree: Root) => {
      if (figures) drawWritten(tree, figures.words, written);
      attributes.push(...settleAttributes(tree, written));
    };
    return { ...use, draw, written };
  });
  if (!read.ok || !how) return read;
  const { frontmatter, written } = settleFields(read.value.frontmatter, how);
  const { titles } = frontmatter;
  if (titles?.hans !== undefined) {
    const { title } = read.value.frontmatter;
    const given = [{ start: 0, end: title.length, hans: titles.hans }];
    const settled = settleText(title, how, given);
    frontmatter.title = settled.text;
    written.unshift(settled);
  }
  return {
    ok: true,
    value: { ...read.value, frontmatter: { ...frontmatter, written: [...written, ...attributes] } },
  };
}

/** Reads the English text of an article; see {@link readArticle}. */
export function readTranslation(
  source: string,
  file: string,
  figures?: KnownFigures,
): Parsed<InFile<Translation>> {
  return readText(source, file, translationSchema, (slug) => showFigures(slug, 'en', figures));
}

/** Reads a page beside the articles, which has no figures; see {@link readArticle}. */
export function readPage(source: string, file: string): Parsed<InFile<Page>> {
  return readText(source, file, pageSchema, () => NO_FIGURES);
}

/** What becomes of `<Figure>` in a text: how its id is checked, and what is put in its place. */
interface FigureUse {
  check: (id: string) => Wrong | undefined;
  draw: (tree: Root) => void;
  /** How the text is written, where that is in Traditional characters. */
  written?: HowWritten;
}

function showFigures(
  slug: string,
  language: Language,
  figures: KnownFigures | undefined,
): FigureUse {
  return {
    check: (id) => figures && checkFigureId(id, slug, figures),
    draw: (tree) => {
      if (figures) drawFigures(tree, figures.words, language);
    },
  };
}

const NO_FIGURES: FigureUse = {
  check: () => ({
    message: '<Figure> stands in a page, and figures are those of articles.',
    remedy: 'Write the number in digits or words.',
  }),
  draw: () => undefined,
};

function readText<Schema extends z.ZodType>(
  source: string,
  file: string,
  schema: Schema,
  figuresOf: (slug: string, frontmatter: unknown) => FigureUse,
): Parsed<InFile<ArticleText<z.output<Schema>>>> {
  const name = file.replace(/^.*[/\\]/, '').replace(/\.mdx$/, '');
  if (!/^[a-z0-9]+([-.][a-z0-9]+)*$/.test(name)) {
    return fail({
      file,
      line: 0,
      message: `“${name}” cannot be an address.`,
      remedy: 'Name the file in small letters, digits and single hyphens: suanli-kuorong.mdx.',
    });
  }
  const split = splitFrontmatter(source);
  if (!split) {
    return fail({
      file,
      line: 1,
      message: 'The file has no front matter, or it is not closed.',
      remedy: 'Begin the file with a line `---`, then the fields, then a line `---`.',
    });
  }
  const yaml = parseYaml(split.frontmatter, file, 2);
  const checked = yaml.ok ? validate(schema, yaml.value, ARTICLE_REMEDIES) : yaml;
  const body = readBody(
    split.body,
    file,
    split.bodyLine,
    figuresOf(name, yaml.ok ? yaml.value.data : undefined),
  );
  if (yaml.ok && checked.ok && body.ok) {
    const { lineOf } = yaml.value;
    return {
      ok: true,
      value: { slug: name, file, frontmatter: checked.value, blocks: body.value, lineOf },
    };
  }
  return {
    ok: false,
    problems: [...(checked.ok ? [] : checked.problems), ...(body.ok ? [] : body.problems)],
  };
}

function splitFrontmatter(source: string) {
  const match = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?\r?\n|)---[ \t]*(?:\r?\n|$)/.exec(source);
  if (!match) return undefined;
  return {
    frontmatter: match[1] ?? '',
    body: source.slice(match[0].length),
    bodyLine: match[0].split('\n').length,
  };
}

function readBody(
  body: string,
  file: string,
  firstLine: number,
  figures: FigureUse,
): Parsed<Block[]> {
  let tree;
  try {
    tree = parseBody(body);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const line = 'line' in error && typeof error.line === 'number' ? error.line : 1;
    return fail({
      file,
      line: line + firstLine - 1,
      message: `This is not MDX: ${'reason' in error ? String(error.reason) : error.message}`,
      remedy: /^(?:import|export)\s/m.test(body.split(/\n\s*\n/)[paragraphOf(body, line)] ?? '')
        ? CODE_WORD_REMEDY
        : 'Put a backslash before a `<` or `{` that is meant to show, and close every tag.',
    });
  }
  const { written } = figures;
  const problems = checkBody(tree, file, firstLine, figures.check, written?.script);
  if (problems.length > 0) return { ok: false, problems };
  figures.draw(tree);
  const blocks = readBlocks(tree, firstLine, written).map(
    ({ id, kind, section, within, line, text, linkable, settled, marks }) => {
      return { id, kind, section, within, line, text, linkable, settled, marks };
    },
  );
  return { ok: true, value: blocks };
}

/** Which paragraph of a body, from 0, holds a 1-based line. */
const paragraphOf = (body: string, line: number) =>
  body
    .split('\n')
    .slice(0, line)
    .join('\n')
    .split(/\n\s*\n/).length - 1;

const fail = (problem: Problem): { ok: false; problems: Problem[] } => ({
  ok: false,
  problems: [problem],
});
