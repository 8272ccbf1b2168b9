// npm run build, third step: reads the finished pages and makes the search index from them.
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { EDITIONS, parseAddress } from '../src/editions.ts';
import type { EditionId } from '../src/editions.ts';
import { createConverters } from '../src/chinese/createConverters.ts';
import type { ConversionSettings } from '../src/chinese/createConverters.ts';
import type { Article } from '../src/articles/readArticle.ts';
import type { ConvertedPiece } from '../src/chinese/createConverter.ts';
import { addSources } from '../src/search/addSources.ts';
import type { Sourced } from '../src/search/addSources.ts';
import { readPage } from '../src/search/readPage.ts';
import { groupWords, wordsKnown } from '../src/search/regionalWords.ts';
import type { SearchPage } from '../src/search/searchPage.ts';
import { readFold } from './lib/readFold.ts';
import { report, runScript } from './lib/runScript.ts';
import { DIST, GENERATED } from './lib/paths.ts';
import { writeSearchIndex } from './lib/writeSearchIndex.ts';

await runScript(async () => {
  const dist = path.resolve(process.argv[2] ?? DIST);
  const fold = await readFold();
  const conversion = JSON.parse(
    await readFile(path.join(GENERATED, 'conversion.json'), 'utf8'),
  ) as ConversionSettings;
  const { articles } = JSON.parse(
    await readFile(path.join(GENERATED, 'articles.json'), 'utf8'),
  ) as { articles: Article[] };
  const converters = createConverters(conversion);
  const editions = await readPages(dist);
  const simplified = new Map(editions.get('hans')?.map((page) => [page.path, page]));
  const words: Sourced['words'] = [];
  for (const script of ['tw', 'hk'] as const) {
    const written = writtenPieces(articles, script);
    const sourced = editions.get(script)?.map((page) => {
      const source = simplified.get(page.path);
      const own = written.get(page.path);
      const piecesOf = (text: string) => own?.get(text) ?? converters[script].pieces(text);
      const added = source ? addSources(page, source, piecesOf, fold) : { page, words: [] };
      words.push(...added.words);
      return added.page;
    });
    editions.set(script, sourced ?? []);
  }
  const blocks = [...simplified.values()].flatMap(({ sections }) =>
    sections.flatMap((section) => section.blocks),
  );
  words.push(...wordsKnown(Object.values(conversion.vocabulary).flat(), blocks, fold));
  const groups = groupWords(words, fold);
  let count = 0;
  for (const [edition, pages] of editions) {
    await writeSearchIndex(dist, edition, pages, fold, groups);
    count += pages.length;
  }
  report(`search: ${count} pages in ${EDITIONS.length} editions`);
});

/** What articles in Traditional characters show for their texts, by the page’s address. */
function writtenPieces(
  articles: readonly Article[],
  script: 'tw' | 'hk',
): Map<string, Map<string, ConvertedPiece[]>> {
  return new Map(
    articles.flatMap(({ slug, frontmatter: { written }, blocks }) => {
      if (!written) return [];
      const texts = [...blocks, ...written].map(({ text, settled }) => {
        const pieces = settled.map(({ start, end, word = false, ...forms }) => {
          return { from: text.slice(start, end), to: forms[script], settled: word };
        });
        return [text, pieces] as const;
      });
      return [[`articles/${slug}/`, new Map(texts)] as const];
    }),
  );
}

/** The pages that are marked for search, by edition, in order of address. */
async function readPages(dist: string): Promise<Map<EditionId, SearchPage[]>> {
  const names = await readdir(dist, { recursive: true });
  const addresses = names
    .map((name) => name.replaceAll(path.sep, '/'))
    .filter((name) => /(^|\/)index\.html$/.test(name))
    .map((name) => name.slice(0, -'index.html'.length))
    .toSorted();
  const pages = new Map<EditionId, SearchPage[]>(EDITIONS.map(({ id }) => [id, []]));
  for (const address of addresses) {
    const { edition, path: within } = parseAddress(address);
    const html = await readFile(path.join(dist, address, 'index.html'), 'utf8');
    const page = readPage(fromHtml(html), within);
    if (page) pages.get(edition.id)?.push(page);
  }
  return pages;
}
