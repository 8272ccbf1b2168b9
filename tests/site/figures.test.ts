import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Element } from 'hast';
import Papa from 'papaparse';
import { afterAll, describe, expect, test } from 'vitest';
import { loadContent } from '../../scripts/lib/loadContent.ts';
import { CONTENT, DIST } from '../../scripts/lib/paths.ts';
import { EDITIONS } from '../../src/editions.ts';
import type { Article } from '../../src/articles/readArticle.ts';
import { chartRows } from '../../src/figures/chartRows.ts';
import type { Figure, FigureData } from '../../src/figures/figuresSchema.ts';
import type { ReadText } from '../../src/figures/checkFigures.ts';
import { findFigure } from '../../src/figures/readings.ts';
import type { Language } from '../../src/figures/readings.ts';
import { OVER, sayFigure } from '../../src/figures/sayFigure.ts';
import { growthOf } from '../../src/figures/growth.ts';
import { inScript } from '../../src/site/converters.ts';
import { byName, elements, readGenerated, readPages, textOf } from '../lib/dist.ts';

const data = readGenerated('figures') as FigureData;
const { figures, charts, units } = data;
const { articles } = readGenerated('articles') as { articles: Article[] };
const pages = new Map(readPages().map((page) => [page.address, page.tree]));
const pageOf = (address: string) => {
  const tree = pages.get(address);
  if (!tree) throw new Error(`No page ${address}`);
  return tree;
};
const byId = (address: string, id: string): Element => {
  const found = elements(pageOf(address)).find(({ properties }) => properties.id === id);
  if (!found) throw new Error(`Nothing on ${address} has the id ${id}`);
  return found;
};
const plain = (text: string) => text.replace(/\s+/g, '');
/** What assistive technology has of an element. */
const withoutHidden = (element: Element): Element => ({
  ...element,
  children: element.children.flatMap((child) =>
    child.type !== 'element'
      ? child
      : child.properties['ariaHidden'] === 'true'
        ? []
        : withoutHidden(child),
  ),
});
const withClass = (node: Element, name: string) =>
  elements(node).filter(({ properties }) => [properties.className].flat().includes(name));

/** Read from the articles by eye, in the order of the text. */
const BY_EYE: Readonly<Record<string, string>> = {
  'suanli-kuorong':
    '300PFLOPS 300台 2000PFLOPS 3.1万架 1085万架 第2位 788EFLOPS 250条 1680EB 100亿亿次/秒 78800亿亿次/秒 2EFLOPS 3层 1毫秒 5毫秒 20毫秒 60个月 24个月 3至4元 100米 60% 102亿亿次/秒 数百万辆 6个月 36% 150人 23万个 11万亿元 10倍 100倍 10万卡',
  'qishou-youhao':
    '1000万人 15:00 3万人 6000单 几百米 8个部门 13:30 5元 15元 24小时 28岁 7岁 23家 150个 732万人',
};

test.each(Object.entries(BY_EYE))('every figure of %s is in the list, once', (slug, byEye) => {
  const listed = figures
    .filter(({ article }) => article === slug)
    .map(({ value, unit }) => value.zh + (units[unit]?.zh ?? ''));
  expect(listed.toSorted()).toEqual(byEye.split(' ').toSorted());
});

describe.each(EDITIONS)('in $label', (edition) => {
  const root = edition.prefix ? `${edition.prefix}/` : '';
  const language = edition.id === 'en' ? 'en' : 'zh';
  const said = (text: string) => (language === 'en' ? text : inScript(text, edition));

  test.each(figures)('$id stands on the page of figures', (figure) => {
    const row = byId(`${root}figures/`, `figure-${figure.id}`);
    const text = plain(textOf(row));
    const unit = units[figure.unit]?.[language] ?? '';
    const value = plain(said(figure.value[language]));
    expect(text.replace('+', '')).toContain(value + plain(said(unit)));
    expect(text).toContain(plain(said(figure.counts[language])));
    if (figure.note) expect(text).toContain(plain(said(figure.note[language])));
  });

  test.each(figures)('$id is heard as it is said, the bound once and words apart', (figure) => {
    const [value] = withClass(byId(`${root}figures/`, `figure-${figure.id}`), 'figure-value');
    const heard = value ? textOf(withoutHidden(value)).replace(/\s+/g, ' ').trim() : '';
    const unit = units[figure.unit];
    expect(heard).toBe(said(sayFigure(figure, unit, language, OVER)));
  });

  test.each(figures)('$id stands in its article, where the page says', (figure) => {
    const row = byId(`${root}figures/`, `figure-${figure.id}`);
    const [link] = withClass(row, 'figure-place');
    expect(link?.properties['href']).toBe(`/${root}articles/${figure.article}/#${figure.block}`);
    for (const id of [figure.block, ...figure.also]) {
      const block = textOf(byId(`${root}articles/${figure.article}/`, id));
      // Numbers are read in Simplified; other characters must say what was read there.
      const read = language === 'en' ? block : textOf(byId(`articles/${figure.article}/`, id));
      const found = findFigure(figure, read, language);
      expect(found, `${id}: ${read}`).not.toEqual([]);
      for (const { start, end } of found) expect(block).toContain(said(read.slice(start, end)));
    }
  });

  test.each(cellsOf(language))('$id stands in the cell that draws it', ({ id, article, cells }) => {
    const figure = figureOf(id);
    const unit = units[figure.unit];
    const words = sayFigure(figure, unit, language);
    const shown = elements(pageOf(`${root}articles/${article}/`))
      .filter(({ tagName }) => tagName === 'td')
      .map((cell) => textOf(cell).toLowerCase());
    expect(shown.filter((text) => text.includes(said(words).toLowerCase()))).toHaveLength(cells);
  });

  test.each(charts)('the table of $id says what the chart draws', (chart) => {
    const plate = byId(`${root}figures/`, `chart-${chart.id}`);
    const [table] = byName(plate, 'table');
    const { rows } = chartRows(chart, data);
    const tableText = plain(table ? textOf(table) : '');
    for (const { figure } of rows) {
      expect(tableText).toContain(plain(said(figure.counts[language])));
      expect(tableText).toContain(plain(said(figure.value[language])));
    }
    const values = (name: string) =>
      elements(plate)
        .filter(({ properties }) => properties[name] !== undefined)
        .map(({ properties }) => String(properties['value']).split(' ').map(Number));
    const [svg] = byName(plate, 'svg');
    if (chart.kind === 'tiles') {
      expect(svg).toBeUndefined();
      return;
    }
    expect(values('dataDrawn')).toEqual(rows.map(({ drawn }) => [...drawn]));
    expect(svg).toBeDefined();
    if (!svg) return;
    const shares = sharesDrawn(chart.kind, svg);
    const inTable =
      chart.kind === 'growth'
        ? values('dataPoint').flat()
        : rows.flatMap(({ drawn }) => [...drawn].toReversed());
    if (chart.kind === 'dots') {
      expect(shares).toEqual([inTable.reduce((sum, count) => sum + count, 0)]);
    } else {
      const most = Math.max(...inTable);
      expect(shares).toHaveLength(inTable.length);
      shares.forEach((share, index) => {
        expect(share, `${chart.id} ${index}`).toBeCloseTo((inTable[index] ?? 0) / most, 3);
      });
    }
  });

  test.each(charts.filter(({ kind }) => kind !== 'tiles'))('$id is told in words', (chart) => {
    const [svg] = byName(byId(`${root}figures/`, `chart-${chart.id}`), 'svg');
    expect(svg?.properties['role']).toBe('img');
    const title = byId(`${root}figures/`, String(svg?.properties['ariaLabelledBy']));
    const description = byId(`${root}figures/`, String(svg?.properties['ariaDescribedBy']));
    expect(textOf(title)).toBe(said(chart.title[language]));
    for (const id of chart.figures) {
      expect(textOf(description)).toContain(said(figureOf(id).counts[language]));
    }
  });

  test('colours and type are those of the site, and nothing runs', () => {
    for (const svg of byName(pageOf(`${root}figures/`), 'svg')) {
      for (const { tagName, properties } of elements(svg)) {
        expect(['style', 'script', 'image']).not.toContain(tagName);
        for (const name of ['fill', 'stroke']) {
          expect(String(properties[name] ?? 'none')).toMatch(
            /^(none|currentColor|var\(--[\w-]+\))$/i,
          );
        }
      }
    }
  });

  test('the front page has its figures from the same list', () => {
    const [numbers] = elements(pageOf(root)).filter(({ properties }) =>
      [properties.className].flat().includes('numbers'),
    );
    const text = plain(numbers ? textOf(numbers) : '');
    expect(text).toContain('788EFLOPS');
    expect(text).toContain(plain(said(figureOf('biaozhun-jijia').value[language])));
  });
});

/** The figures that the tables of the articles name, with how many cells name them. */
function cellsOf(language: Language): { id: string; article: string; cells: number }[] {
  const named = articles.flatMap(({ slug }) => {
    const source = readFileSync(path.join(CONTENT, 'articles', language, `${slug}.mdx`), 'utf8');
    return [...source.matchAll(/<Figure id="([^"]+)" \/>/g)].map(([, id = '']) => ({
      id,
      article: slug,
    }));
  });
  return named
    .filter(({ id }, index) => named.findIndex((one) => one.id === id) === index)
    .map((one) => ({ ...one, cells: named.filter(({ id }) => id === one.id).length }));
}

/** What is drawn, as shares of the largest: widths, sides squared, heights; of dots their number. */
function sharesDrawn(kind: string, svg: Element): number[] {
  if (kind === 'dots') return [byName(svg, 'circle').length];
  const number = ({ properties }: Element, name: string) => Number(properties[name]);
  if (kind === 'growth') {
    const heights = byName(svg, 'circle').map((circle) => 272 - number(circle, 'cy'));
    return heights.map((height) => height / Math.max(...heights));
  }
  const widths = byName(svg, 'rect').map((rect) => number(rect, 'width'));
  const shares = widths.map((width) => width / Math.max(...widths));
  return kind === 'areas' ? shares.map((share) => share ** 2) : shares;
}

function figureOf(id: string): Figure {
  const found = figures.find((figure) => figure.id === id);
  if (!found) throw new Error(`No figure ${id}`);
  return found;
}

describe('the downloads', () => {
  const read = (name: string) => readFileSync(path.join(DIST, name), 'utf8');
  const reread = (csv: string) =>
    Papa.parse<Record<string, string>>(csv.slice(1), { header: true, skipEmptyLines: true });

  test('have every figure', () => {
    const csv = read('figures.csv');
    const { data: rows, errors } = reread(csv);
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(errors).toEqual([]);
    expect(rows.map(({ id, number }) => [id, number])).toEqual(
      figures.map(({ id, number }) => [
        id,
        String(Array.isArray(number) ? number[0] : (number ?? '')),
      ]),
    );
    expect(JSON.parse(read('figures.json'))).toEqual(data);
  });

  test.each(charts)('have the table of $id', (chart) => {
    const { data: rows, errors } = reread(read(`figures/${chart.id}.csv`));
    const { rows: drawn } = chartRows(chart, data);
    expect(errors).toEqual([]);
    expect(rows.map((row) => row[chart.kind === 'growth' ? 'index' : 'drawn'])).toEqual(
      chart.kind === 'growth'
        ? growthOf(drawn[0]?.drawn[0] ?? 0).map(({ index }) => String(Number(index.toFixed(1))))
        : drawn.map(({ drawn: [from = ''] }) => String(from)),
    );
  });
});

describe('a folder of texts', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'xincizhi-figures-'));
  cpSync(CONTENT, folder, { recursive: true });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const change = (name: string, edit: (text: string) => string) => {
    const file = path.join(folder, name);
    const before = readFileSync(file, 'utf8');
    expect(edit(before)).not.toBe(before);
    writeFileSync(file, edit(before));
    return () => {
      writeFileSync(file, before);
    };
  };

  const problemsOf = () =>
    loadContent(folder).then(
      () => '',
      (error: unknown) => String(error),
    );

  test('tells of every mistake in figures and numbers at once, with file, line and remedy', async () => {
    const undo = [
      change('figures.yaml', (text) => text.replace('number: 10850000', 'number: 1085000')),
      change('site.yaml', (text) => text.replace('numbers: [', 'numbers: [nirgends, ')),
      change('articles/zh/qishou-youhao.mdx', (text) => `${text}\n又有99个城市。\n`),
    ];
    const told = await problemsOf();
    undo.forEach((back) => {
      back();
    });
    expect(told).toMatch(
      /figures\.yaml:\d+ {2}biaozhun-jijia: .* does not come to 1085000\.\n {2}→ /,
    );
    expect(told).toMatch(/site\.yaml:\d+ {2}numbers: there is no figure nirgends\.\n {2}→ /);
    expect(told).toMatch(/qishou-youhao\.mdx:\d+ {2}“.*99个城市.*”: no figure .*\n {2}→ In /);
  });

  test('has tables that follow the figures, and nothing else to change', async () => {
    const undo = change('figures.yaml', (text) =>
      text
        .replace("value: { zh: '1680', en: '1,680' }", "value: { zh: '1690', en: '1,690' }")
        .replace('number: 1680', 'number: 1690'),
    );
    const { articles, translations } = await loadContent(folder);
    undo();
    const cell = (texts: readonly ReadText[]) =>
      texts.find(({ slug }) => slug === 'suanli-kuorong')?.blocks.find(({ id }) => id === 's1-2c14')
        ?.text;
    expect([cell(articles), cell(translations)]).toEqual(['超过1690EB', 'More than 1,690 EB']);
  });

  test('whose figures are broken is told of them alone', async () => {
    const undo = change('figures.yaml', (text) => text.replace('number: 1680', 'number: many'));
    const told = await problemsOf();
    undo();
    expect(told).toMatch(/^content.*|^.*figures\.yaml:\d+ {2}number: /m);
    expect(told).toContain('1 problem in content.');
  });

  test('whose figure has another value than number is told of that alone', async () => {
    const undo = change('figures.yaml', (text) => text.replace("zh: '1680'", "zh: '1681'"));
    const told = await problemsOf();
    undo();
    expect(told).toContain('cunli: “1681” does not come to 1680.');
    expect(told).toContain('1 problem in content.');
  });

  test('shows a figure of a draft in the draft alone', async () => {
    const draft = change('articles/zh/suanli-kuorong.mdx', (text) =>
      text.replace(/^---\n/, '---\ndraft: true\n'),
    );
    const numbers = change('site.yaml', (text) => text.replace(/numbers: \[.*\]/, 'numbers: []'));
    const { articles, figures: shown } = await loadContent(folder);
    expect(articles.map(({ slug }) => slug)).toEqual(['qishou-youhao']);
    expect(shown.figures.map(({ article }) => article)).not.toContain('suanli-kuorong');
    const elsewhere = change('articles/zh/qishou-youhao.mdx', (text) =>
      text.replace('<Figure id="wuye-qiye" />', '<Figure id="cunli" />'),
    );
    const told = await problemsOf();
    [elsewhere, numbers, draft].forEach((undo) => {
      undo();
    });
    expect(told).toMatch(
      /qishou-youhao\.mdx:\d+ {2}<Figure> names cunli, which is a figure of suanli-kuorong\.\n {2}→ Name one of its figures \(.*wuye-qiye/,
    );
  });

  test('needs no figures', async () => {
    rmSync(path.join(folder, 'figures.yaml'));
    const undo = change('site.yaml', (text) => text.replace(/numbers: \[.*\]/, 'numbers: []'));
    await expect(loadContent(folder)).rejects.toThrow(/names cunli, and there is no such figure/);
    const tables = ['zh', 'en'].flatMap((language) =>
      articles.map(({ slug }) =>
        change(`articles/${language}/${slug}.mdx`, (text) =>
          text.replaceAll(/<Figure id="[^"]+" \/>/g, '5'),
        ),
      ),
    );
    const content = await loadContent(folder);
    expect(content.figures).toMatchObject({ figures: [], charts: [] });
    undo();
    await expect(loadContent(folder)).rejects.toThrow(/there is no figure zhineng-suanli/);
    tables.forEach((back) => {
      back();
    });
  });
});
