import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readEntryForms } from '../../scripts/lib/readEntryForms.ts';
import { CONTENT } from '../../scripts/lib/paths.ts';
import { copyProject, fingerprint, plainEnvironment } from '../lib/projectCopy.ts';
import type { ProjectCopy } from '../lib/projectCopy.ts';

const suggestionsSchema = z.array(
  z.object({
    form: z.string(),
    frequency: z.number(),
    score: z.number(),
    contexts: z.array(
      z.object({
        file: z.string(),
        block: z.string(),
        before: z.string(),
        form: z.string(),
        after: z.string(),
      }),
    ),
  }),
);

let project: ProjectCopy;
let pristine: string;
beforeAll(() => {
  project = copyProject();
  pristine = path.join(project.folder, 'pristine');
  cpSync(path.join(project.folder, 'content'), pristine, { recursive: true });
});
beforeEach(() => {
  rmSync(inContent(), { recursive: true });
  cpSync(pristine, inContent(), { recursive: true });
});
afterAll(() => {
  project.remove();
});

const inContent = (...parts: string[]) => path.join(project.folder, 'content', ...parts);
const read = (...parts: string[]) => readFileSync(inContent(...parts), 'utf8');

function run(verb: string, args: readonly string[] = [], env = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(project.folder, 'scripts/launch.mjs'), verb, ...args],
    { cwd: project.folder, encoding: 'utf8', env: plainEnvironment(env) },
  );
  return { code: status, stdout, output: stdout + stderr };
}

/** Runs what must be refused: told without a stack, and nothing is written. */
function refuse(verb: string, args: readonly string[]): string {
  const before = fingerprint(inContent());
  const { code, output } = run(verb, args);
  expect(code, output).toBe(1);
  expect(output).not.toMatch(/^ {4}at /m);
  expect(fingerprint(inContent())).toEqual(before);
  return output;
}

describe('npm run terms:suggest', () => {
  const suggest = (...args: string[]) => {
    const { code, stdout, output } = run('suggest-terms', ['--json', ...args]);
    expect(code, output).toBe(0);
    return suggestionsSchema.parse(JSON.parse(stdout));
  };

  test('of the first forty for an empty glossary, seven in ten have an entry', async () => {
    const forms = await readEntryForms(CONTENT);
    const suggestions = suggest('--as-if-empty');
    expect(suggestions).toHaveLength(40);
    const kept = suggestions.filter(({ form }) => forms.has(form));
    expect(kept.length / suggestions.length).toBeGreaterThanOrEqual(0.7);
  });

  test('what has an entry is not suggested, nor is a name', async () => {
    const forms = await readEntryForms(CONTENT);
    const suggestions = suggest('--all', '--min', '1');
    expect(suggestions.length).toBeGreaterThan(100);
    expect(suggestions.filter(({ form }) => forms.has(form) || form === '凌云')).toEqual([]);
  });

  test('the likeliest stand first, and every line says where it is', () => {
    const suggestions = suggest('--as-if-empty', '--limit', '3');
    expect(suggestions[0]?.form).toBe('算力');
    const scores = suggestions.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    for (const { form, frequency, contexts } of suggestions) {
      expect(contexts).toHaveLength(frequency);
      for (const context of contexts) {
        expect(context).toMatchObject({
          form,
          file: expect.stringMatching(/^content\/articles\/zh\/[a-z-]+\.mdx$/) as string,
          block: expect.stringMatching(/^s[\d-]+(?:[pict]\d+)?$/) as string,
        });
      }
    }
  });

  test('for people it shows a few lines, and how many more there are', () => {
    const { code, output } = run('suggest-terms', ['--limit', '2']);
    expect(code, output).toBe(0);
    expect(output).toMatch(/^1\. .+ {2}\d+× {2}[\d.]+\n {5}.*【.+】.* {3}content\/.+#s/);
    expect(output).toMatch(/2 suggestions, \d+ more with --all/);
  });

  test('a draft is read, too, and an entry that is begun counts', () => {
    const article = read('articles/zh/suanli-kuorong.mdx');
    const draft = article.replace(/\n---\n[\s\S]*/, '\ndraft: true\n---\n\n绿电直连，绿电直连。\n');
    writeFileSync(inContent('articles/zh/draft.mdx'), draft);
    expect(suggest('--all').map(({ form }) => form)).toContain('绿电直连');
    expect(run('suggest-terms', ['--write', '绿电直连']).code).toBe(0);
    expect(suggest('--all').map(({ form }) => form)).not.toContain('绿电直连');
    expect(read('terms/lvdian-zhilian.yaml')).toContain('- article:draft\n');
  });

  test.each([
    ['a limit that is no number', ['--limit', 'many']],
    ['a least of nothing', ['--min', '0']],
    ['words without --write', ['算力券']],
    ['--write without words', ['--write']],
  ])('%s is refused', (_, args) => {
    expect(refuse('suggest-terms', args)).toContain('npm run terms:suggest');
  });

  test('--write begins all entries or none', () => {
    expect(refuse('suggest-terms', ['--write', '绿色算力', '算力'])).toContain(
      '算力 has an entry: content/terms/suanli.yaml.',
    );
    expect(refuse('suggest-terms', ['--write', '绿色算力', '绿色蒜力'])).toContain(
      'Two headwords would be lvse-suanli.',
    );
    expect(run('suggest-terms', ['--write', '绿色算力', '算力资源']).code).toBe(0);
    expect(read('terms/lvse-suanli.yaml')).toContain('pinyin: lǜsè suànlì\n');
    expect(read('terms/suanli-ziyuan.yaml')).toContain('- article:suanli-kuorong\n');
  });
});

describe('npm run new:term', () => {
  test('begins an entry, and the check names what is missing', () => {
    expect(run('new-term', ['绿色算力']).code).toBe(0);
    const { code, output } = run('build-glossary');
    expect(code).toBe(1);
    expect(output).toMatch(
      /content\/terms\/lvse-suanli\.yaml:\d+ {2}definition\.zh: must not be empty\n {2}→ Write a Chinese/,
    );
  });

  test('takes an id that it is given', () => {
    expect(run('new-term', ['蒜力', '--id', 'suanli-garlic']).code).toBe(0);
    expect(read('terms/suanli-garlic.yaml')).toMatch(/^term: 蒜力\n/);
  });

  test('writes where CONTENT says', () => {
    const before = fingerprint(inContent());
    expect(run('new-term', ['绿色算力'], { CONTENT: pristine }).code).toBe(0);
    expect(fingerprint(inContent())).toEqual(before);
    const file = path.join(pristine, 'terms/lvse-suanli.yaml');
    expect(readFileSync(file, 'utf8')).toMatch(/^term: 绿色算力\n/);
    rmSync(file);
  });

  test.each([
    ['none', [], 'npm run new:term'],
    ['two', ['算力券', '绿色算力'], 'npm run new:term'],
    ['one that has an entry', ['算力'], 'content/terms/suanli.yaml'],
    ['a variant of an entry', ['计算能力'], 'content/terms/suanli.yaml'],
    ['another’s id', ['蒜力'], 'content/terms/suanli.yaml is there already'],
    ['nothing to read', ['……'], '--id'],
    ['an empty one', [' '], 'npm run new:term'],
    ['a path for an id', ['蒜力', '--id', '../suanli'], 'cannot be the id'],
  ])('%s is refused', (_, args, message) => {
    expect(refuse('new-term', args)).toContain(message);
  });
});

describe('npm run new:article', () => {
  test('begins a draft, which needs nothing but its title', () => {
    const title = '# 算力：“券”怎么用';
    expect(run('new-article', ['suanli-quan', '--title', title]).code).toBe(0);
    expect(read('articles/zh/suanli-quan.mdx')).toMatch(
      /^date: \d{4}-\d\d-\d\d\n(?:#.*\n)+draft: true$/m,
    );
    expect(run('build-glossary').code).toBe(0);
  });

  test('the check names the title where it is missing', () => {
    expect(run('new-article', ['suanli-quan']).code).toBe(0);
    const { code, output } = run('build-glossary');
    expect(code).toBe(1);
    const fields = [...output.matchAll(/suanli-quan\.mdx:\d+ {2}([\w.]+):/g)].map(
      ([, name]) => name,
    );
    expect(fields).toEqual(['title']);
  });

  test('with all fields that it offers, it passes the check and stays from readers', () => {
    expect(run('new-article', ['suanli-quan', '--title', '算力券']).code).toBe(0);
    const filled = read('articles/zh/suanli-quan.mdx').replace(/^# /gm, '');
    writeFileSync(inContent('articles/zh/suanli-quan.mdx'), filled);
    const { code, output } = run('build-glossary');
    expect(code, output).toBe(0);
    expect(output).toContain('in 2 articles');
  });

  test.each([
    ['none', [], 'npm run new:article'],
    ['an address in Chinese', ['算力券'], 'cannot be an address'],
    ['a path', ['../x'], 'cannot be an address'],
    ['one that is there', ['suanli-kuorong'], 'suanli-kuorong.mdx is there already'],
  ])('%s is refused', (_, args, message) => {
    expect(refuse('new-article', args)).toContain(message);
  });
});
