import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/articles/readArticle.ts';
import { createConverters } from '../../src/chinese/createConverters.ts';
import type { ConversionSettings } from '../../src/chinese/createConverters.ts';
import { EDITIONS } from '../../src/editions.ts';
import { byName, elements, hasClass, readGenerated, readPages, textOf } from '../lib/dist.ts';

const { articles } = readGenerated('articles') as { articles: Article[] };
const convert = createConverters(readGenerated('conversion') as ConversionSettings);
const pages = new Map(readPages().map((page) => [page.address, page.tree]));

describe.each(EDITIONS)('in $label', ({ id, prefix, script }) => {
  const say = ({ zh, en }: { zh: string; en: string }) =>
    id === 'en' ? en : script === 'hans' ? zh : convert[script](zh);

  test.each(articles)('$slug says who is quoted, as what, and where', ({ slug, frontmatter }) => {
    const page = pages.get(`${prefix && `${prefix}/`}articles/${slug}/`);
    const section = page && elements(page).find((element) => hasClass(element, 'people'));
    if (!section) throw new Error('Nobody is quoted');
    const shown = byName(section, 'li').map((item) => ({
      name: byName(item, 'b').map(textOf),
      post: byName(item, 'p').map(textOf)[0],
      said: byName(item, 'a').map((link) => [link.properties.href, textOf(link)]),
    }));
    expect(shown).toEqual(
      frontmatter.people.map(({ name, post, said }) => ({
        name: name ? [say(name)] : [],
        post: expect.stringContaining(say(post)) as string,
        said: said.map((line) => [`#${line.block}`, say(line)]),
      })),
    );
  });
});

test('both articles quote more than a few', () => {
  for (const { frontmatter } of articles) {
    expect(frontmatter.people.length).toBeGreaterThan(6);
    // A line of its own says it shorter than the text.
    for (const { zh } of frontmatter.people.flatMap(({ said }) => said)) {
      expect(zh.length).toBeLessThan(40);
    }
  }
});
