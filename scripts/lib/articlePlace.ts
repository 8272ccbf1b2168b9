import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';

/** Where an article is to be written. */
export interface ArticlePlace {
  slug: string;
  file: string;
  /** What stands there: nothing, the same text, or another text of the same title. */
  found: 'nothing' | 'the same' | 'another version';
}

/** Gives each article of a run its file; no two get the same. */
export class ArticlePlaces {
  readonly #folder: string;
  readonly #taken = new Set<string>();

  /** @param folder the writers' folder */
  constructor(folder: string) {
    this.#folder = path.join(folder, 'articles', 'zh');
  }

  /**
   * Finds the file of an article: the one that its title had before, else the first that is free.
   *
   * @param slug what its address should be
   * @param isStated whether the writer asks for just that address
   */
  async find(
    { title, mdx }: { title: string; mdx: string },
    slug: string,
    isStated = false,
  ): Promise<ArticlePlace> {
    for (let nth = 1; ; nth++) {
      const own = nth === 1 ? slug : `${slug}-${nth}`;
      if (this.#taken.has(own)) continue;
      const file = path.join(this.#folder, `${own}.mdx`);
      const present = await readFile(file, 'utf8').catch((error: unknown) => {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
        throw error;
      });
      if (present !== undefined && !isStated && titleOf(present) !== title) continue;
      this.#taken.add(own);
      const found =
        present === undefined
          ? 'nothing'
          : withoutDay(present) === withoutDay(mdx)
            ? 'the same'
            : 'another version';
      return { slug: own, file, found };
    }
  }
}

function titleOf(mdx: string): string | undefined {
  const yaml = /^---\n([\s\S]*?\n)---/.exec(mdx)?.[1];
  if (yaml === undefined) return undefined;
  try {
    const { title } = parse(yaml) as { title?: unknown };
    return typeof title === 'string' ? title : undefined;
  } catch {
    // Whatever that is, it is not the article.
    return undefined;
  }
}

/** The day of the import alone makes no other text. */
const withoutDay = (mdx: string) => mdx.replace(/^date: .*$/m, '');
