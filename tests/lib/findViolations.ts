import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const RULES = {
  all: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  /** Those that read colours. */
  colours: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
};

/** Of what stands in a long row, the first are as the others. */
const REPEATED = [
  '.prose > p:nth-of-type(n + 8)',
  '.pair:nth-of-type(n + 20)',
  '.article-terms li:nth-child(n + 6)',
  '.letter:nth-of-type(n + 4)',
  '.subject-columns > :nth-child(n + 3)',
  '.map-parts > :nth-child(n + 3)',
  '.kwic tr:nth-child(n + 8)',
  '.figure-table tr:nth-child(n + 4)',
];

export interface Look {
  rules?: keyof typeof RULES;
  /** Whether long rows are looked at by their beginning, where all of the page was seen before. */
  again?: boolean;
}

/**
 * What a page breaks of WCAG 2.2 AA and of best practice, as far as a program can tell.
 *
 * @example await findViolations(page) // ['image-alt: <img src="a.png">']
 */
export async function findViolations(
  page: Page,
  { rules = 'all', again = false }: Look = {},
): Promise<string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe);
  const context = { exclude: again ? REPEATED : [] };
  const options = { resultTypes: ['violations'], runOnly: RULES[rules] };
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run(${JSON.stringify(context)}, ${JSON.stringify(options)})`,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
