// npm test: everything. Goes on after a failure, and ends with one line of real counts.
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { tmpdir } from 'node:os';
import { findBrowser } from './lib/findBrowser.ts';
import { ROOT } from './lib/paths.ts';
import { commandOf, runNode } from './lib/runNode.ts';
import { report, runScript } from './lib/runScript.ts';

interface Count {
  passed: number;
  failed: number;
}

await runScript(async () => {
  const total: Count = { passed: 0, failed: 0 };
  const add = ({ passed, failed }: Count) => {
    total.passed += passed;
    total.failed += failed;
  };
  const step = async (name: string, args: readonly string[]) => {
    report(`\n── ${name}`);
    const good = (await runNode(args, { ASTRO_TELEMETRY_DISABLED: '1' })) === 0;
    report(good ? `✓ ${name}` : `✗ ${name}`);
    add(good ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
    return good;
  };

  const { browser, missing } = findBrowser();
  await step('format', [commandOf('prettier'), '--check', '--log-level', 'warn', '.']);
  const built = await step('build', [path.join(ROOT, 'scripts/build.ts')]);
  // Both need the types that Astro writes when it builds.
  await step('lint', [commandOf('eslint'), '--config', '.config/eslint.config.mjs', '.']);
  await step('types', [commandOf('@astrojs/check:astro-check'), '--minimumSeverity', 'hint']);
  const projects = ['unit', ...(built ? ['site', ...(browser ? ['browser'] : [])] : [])];
  add(await runVitest(projects, browser));
  if (missing !== undefined) {
    add({ passed: 0, failed: 1 });
    report(`\n✗ browser tests did not run. ${missing}`);
  }
  report(`\n${total.passed} passed, ${total.failed} failed`);
  if (total.failed > 0) process.exitCode = 1;
});

async function runVitest(projects: readonly string[], browser: string | undefined): Promise<Count> {
  const results = path.join(tmpdir(), `xincizhi-tests-${process.pid}.json`);
  const args = [
    commandOf('vitest'),
    'run',
    '--config',
    'tests/vitest.config.ts',
    ...projects.map((project) => `--project=${project}`),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${results}`,
  ];
  report(`\n── ${projects.join(', ')} tests`);
  const code = await runNode(args, { CHROMIUM: browser });
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(
      await readFile(results, 'utf8'),
    ) as {
      numPassedTests: number;
      numFailedTests: number;
      testResults: { status: string; assertionResults: { status: string }[] }[];
    };
    // A file that broke without a failed test, in a set-up or on import, is a failure all the same.
    const broken = testResults.filter(
      ({ status, assertionResults }) =>
        status === 'failed' && !assertionResults.some((one) => one.status === 'failed'),
    ).length;
    const failed = numFailedTests + broken;
    return { passed: numPassedTests, failed: Math.max(failed, code === 0 ? 0 : 1) };
  } finally {
    await rm(results, { force: true });
  }
}
