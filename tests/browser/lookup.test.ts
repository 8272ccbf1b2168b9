import { afterAll, beforeAll, expect, test } from 'vitest';
import { lookUpQueries } from '../../scripts/lib/lookUpQueries.ts';
import { EDITIONS, addressOf } from '../../src/editions.ts';
import type { Entry, Glossary } from '../../src/glossary/glossary.ts';
import { lookUpKey } from '../../src/glossary/lookUp.ts';
import type { LookUpFile } from '../../src/glossary/lookUpFile.ts';
import { readLookUpFile } from '../../src/glossary/lookUpFile.ts';
import { serveSite } from '../lib/browser.ts';
import type { ServedSite } from '../lib/browser.ts';
import { readGenerated } from '../lib/dist.ts';

const { entries } = readGenerated('glossary') as Glossary;
const { records, fold } = readLookUpFile(readGenerated('lookup') as LookUpFile);

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(async () => {
  await site.close();
});

/** The entries that have exactly this form, all of which may stand first. */
const sharing = (query: string) => {
  const key = lookUpKey(query, fold);
  return records.filter(({ keys }) => keys.includes(key)).map(({ id }) => id);
};

const ROUNDS = 3;

/**
 * Three queries for an entry, of different kinds. They change with the edition, so that among the
 * editions every kind has its turn, and with the entry, so that every form has.
 */
function sampleOf(entry: Entry, at: number, edition: number): string[] {
  const kinds = Object.values(lookUpQueries(entry))
    .map((queries) => queries.filter((query) => lookUpKey(query, fold) !== ''))
    .filter((queries) => queries.length > 0);
  return Array.from({ length: Math.min(ROUNDS, kinds.length) }, (_, turn) => {
    const queries = kinds[(edition * ROUNDS + turn) % kinds.length] ?? [];
    return queries[(at + edition) % queries.length] ?? '';
  });
}

/** What the box with the focus shows; what is typed next replaces what stands in it. */
function readAnswers() {
  const box = document.activeElement as HTMLInputElement;
  box.select();
  const list = document.getElementById(box.getAttribute('aria-controls') ?? '');
  return [...(list?.querySelectorAll('a') ?? [])].map((link) => ({
    address: link.pathname,
    headword: link.querySelector('b')?.textContent,
  }));
}

test.each(EDITIONS.map((edition, at) => ({ ...edition, at })))(
  'typed into the box of $label, a form of any kind finds its entry first',
  async (edition) => {
    const { page, errors } = await site.open(addressOf(edition, ''));
    await page.getByRole('combobox').first().focus();
    const samples = entries.map((entry, at) => sampleOf(entry, at, edition.at));
    const wrong: string[] = [];
    // Entry after entry of each round, so that what the last query left is never the answer.
    for (let round = 0; round < ROUNDS; round++) {
      for (const [at, entry] of entries.entries()) {
        const query = samples[at]?.[round];
        if (query === undefined) continue;
        await page.keyboard.insertText(query);
        // The first answer waits for its data.
        if (round + at === 0) await page.getByRole('option').first().waitFor();
        const shown = await page.evaluate(readAnswers);
        const owners = sharing(query).map((id) => addressOf(edition, `terms/${id}/`));
        const first = shown.slice(0, owners.length);
        const own = first.find(
          ({ address }) => address === addressOf(edition, `terms/${entry.id}/`),
        );
        const stands = first.every(({ address }) => owners.includes(address));
        if (!stands || own?.headword !== entry.forms[edition.script]) {
          wrong.push(`${query} → ${entry.id}`);
        }
      }
    }
    expect(samples.flat().length).toBe(ROUNDS * entries.length);
    expect(wrong).toEqual([]);
    expect(errors).toEqual([]);
  },
);
