import { parseYaml } from '../../parseYaml.ts';
import type { Dropped, ReadInput, Remark } from '../units.ts';
import { dayOf } from './dayOf.ts';

/** YAML as Jekyll, Hexo and this site have it; TOML as Hugo has it, of which only `key = "…"` is read. */
const YAML = /^---[ \t]*\r?\n([\s\S]*?\r?\n|)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
const TOML = /^\+\+\+[ \t]*\r?\n([\s\S]*?\r?\n|)\+\+\+[ \t]*(?:\r?\n|$)/;

/** Names that writers and programs give to what an article says of itself. */
const KEYS = {
  title: ['title', '标题', '標題'],
  authors: ['authors', 'author', 'byline', '作者', '记者', '記者'],
  publisher: ['publisher', 'source', 'site', '来源', '來源', '媒体', '媒體'],
  date: ['date', 'published', 'pubDate', 'publishDate', '日期', '时间', '時間', '发布时间'],
  language: ['language', 'lang', '语言'],
} as const;

export interface FrontMatter {
  /** The text with empty lines where the front matter was, so that lines keep their numbers. */
  body: string;
  stated: ReadInput['stated'];
  dropped: Dropped[];
  remarks: Remark[];
}

/**
 * Takes the front matter off a Markdown text. All of it is among what was dropped; what is
 * understood of it is also stated.
 *
 * @example takeFrontMatter('---\ntitle: 电价下调\n---\n正文').stated // { title: '电价下调' }
 */
export function takeFrontMatter(text: string): FrontMatter {
  const none = { body: text, stated: {}, dropped: [], remarks: [] };
  const match = YAML.exec(text) ?? TOML.exec(text);
  if (!match) return none;
  const [whole, inner = ''] = match;
  const yaml = whole.startsWith('-') ? parseYaml(inner, 'front matter', 2) : undefined;
  const data = yaml ? (yaml.ok ? yaml.value.data : undefined) : readToml(inner);
  // Text between two rules is text.
  if (yaml?.ok === true && !isRecord(data)) return none;
  if (yaml?.ok === false && !/^[\w-]+:/m.test(inner)) return none;
  const remarks = yaml?.ok === false ? yaml.problems : [];
  return {
    body: whole.replace(/[^\r\n]+/g, '') + text.slice(whole.length),
    stated: isRecord(data) ? statedIn(data) : {},
    dropped: inner.trim() === '' ? [] : [{ at: { line: 2 }, text: inner.trim(), why: 'metadata' }],
    remarks: remarks.map(({ line, message }) => ({ at: { line }, message })),
  };
}

type Fields = Record<string, unknown>;

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readToml(text: string): Fields {
  const pairs = text.matchAll(/^\s*([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^"'\s[{][^\r\n]*))/gm);
  return Object.fromEntries(
    [...pairs].map(([, key = '', double, single, bare]) => [key, double ?? single ?? bare]),
  );
}

function statedIn(fields: Fields): ReadInput['stated'] {
  // This site's own articles keep what is said of the source below `source`.
  const source = isRecord(fields['source']) ? fields['source'] : {};
  const first = (name: keyof typeof KEYS) =>
    [...KEYS[name].map((key) => source[key]), ...KEYS[name].map((key) => fields[key])].find(
      (value) => value !== undefined && value !== null && !isRecord(value),
    );
  const textOf = (name: keyof typeof KEYS) => texts(first(name))[0];
  const title = texts(KEYS.title.map((key) => fields[key]).find(Boolean))[0];
  const authors = texts(first('authors')).flatMap((value) => value.split(/\s*[、，,;；]\s*/));
  const publisher = textOf('publisher');
  const day = dayOf(textOf('date') ?? '');
  const language = textOf('language');
  return {
    ...(title === undefined ? {} : { title }),
    ...(authors.length === 0 ? {} : { authors }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(day === undefined ? {} : { date: day }),
    ...(language === undefined ? {} : { language }),
  };
}

function texts(value: unknown): string[] {
  const list: unknown[] = Array.isArray(value) ? value : [value];
  return list
    .filter((item) => typeof item === 'string' || typeof item === 'number')
    .map((item) => String(item).toWellFormed().trim())
    .filter((item) => item !== '');
}
