import { readFile } from 'node:fs/promises';
import { Converter as createOpenCc } from 'opencc-js';
import { createConverters } from '../../src/chinese/createConverters.ts';
import { EDITIONS } from '../../src/editions.ts';
import { conversionSettings } from '../../src/glossary/conversionSettings.ts';
import { loadContent } from '../lib/loadContent.ts';
import { CONTENT } from '../lib/paths.ts';
import { UserError, report } from '../lib/runScript.ts';
import { compareHan, hanOf, readVariants, wrongIn } from './scoreConversion.ts';
import type { Difference, Variants } from './scoreConversion.ts';
import { timeByTurns } from './timeByTurns.ts';

export interface ConvertOptions {
  /** A file of lines `simplified<TAB>traditional`. */
  gold: string;
  /** The edition by its address: zh-tw or zh-hk. */
  edition: string;
  /** A file of spellings that count as one, a set a line. */
  variants: string | undefined;
  vocabulary: boolean;
  differences: boolean;
  json: boolean;
}

/** The first does not count. */
const RUNS = 9;

/**
 * Converts the Simplified side of a gold text as the site does and as opencc-js does, holds both
 * against the Traditional side, and measures the time of both.
 */
export async function benchConvert(options: ConvertOptions): Promise<void> {
  const edition = EDITIONS.find(({ prefix }) => prefix === options.edition);
  if (!edition || edition.script === 'hans') {
    throw new UserError(`--edition is zh-tw or zh-hk, not ${options.edition}`);
  }
  const { script } = edition;
  const variants = readVariants(options.variants ? await read(options.variants) : '');
  const lines = readGold(await read(options.gold), options.gold);

  const settings = conversionSettings(await loadContent(CONTENT));
  const none = { tw: [], hk: [] };
  const own = createConverters(
    options.vocabulary ? settings : { ...settings, words: [], vocabulary: none },
  )[script];
  const plain = createOpenCc({ from: 'cn', to: script });

  const results = {
    xincizhi: score(lines, own, variants),
    opencc: score(lines, plain, variants),
  };
  const all = (convert: (text: string) => string) => () => {
    for (const { simplified } of lines) convert(simplified);
  };
  const milliseconds = timeByTurns({ xincizhi: all(own), opencc: all(plain) }, RUNS);
  const characters = lines.reduce((sum, { traditional }) => sum + hanOf(traditional).length, 0);
  if (options.json) {
    report(JSON.stringify({ ...options, characters, lines: lines.length, results, milliseconds }));
    return;
  }
  const row = (label: string, a: string, b: string, ratio = '') =>
    `${label.padEnd(28)}${a.padStart(12)}${b.padStart(12)}${ratio.padStart(8)}`;
  const { xincizhi, opencc } = results;
  const share = (right: number) => `${((100 * right) / lines.length).toFixed(2)} %`;
  const perCharacter = (ms: number) => ((ms * 1e6) / characters).toFixed(0);
  report(
    [
      `${characters} Han characters in ${lines.length} lines, to ${options.edition}, vocabulary ${options.vocabulary ? 'on' : 'off'}`,
      row('', 'xincizhi', 'opencc-js', 'ratio'),
      row(
        'wrong characters',
        String(xincizhi.wrong),
        String(opencc.wrong),
        (xincizhi.wrong / opencc.wrong).toFixed(2),
      ),
      row('lines without a slip', share(xincizhi.right), share(opencc.right)),
      row(
        'nanoseconds a character',
        perCharacter(milliseconds.xincizhi),
        perCharacter(milliseconds.opencc),
        (milliseconds.xincizhi / milliseconds.opencc).toFixed(2),
      ),
    ].join('\n'),
  );
  if (options.differences) {
    for (const [name, { slips }] of Object.entries(results)) {
      report(`\n${name}\n${slips.map(formatSlip).join('\n')}`);
    }
  }
}

interface Line {
  simplified: string;
  traditional: string;
}

const read = async (file: string) => {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new UserError(error instanceof Error ? error.message : String(error));
  }
};

function readGold(text: string, file: string): Line[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const [simplified, traditional] = line.split('\t');
    if (simplified === undefined || traditional === undefined) {
      throw new UserError(`${file}:${index + 1} is not simplified<TAB>traditional`);
    }
    return [{ simplified, traditional }];
  });
}

interface Slip extends Difference {
  traditional: string;
}

function score(lines: readonly Line[], convert: (text: string) => string, variants: Variants) {
  let wrong = 0;
  let right = 0;
  const slips: Slip[] = [];
  for (const { simplified, traditional } of lines) {
    const differences = compareHan(traditional, convert(simplified), variants);
    wrong += wrongIn(differences);
    if (differences.length === 0) right += 1;
    slips.push(...differences.map((one) => ({ ...one, traditional })));
  }
  return { wrong, right, slips };
}

function formatSlip({ expected, got, at, traditional }: Slip): string {
  const han = hanOf(traditional);
  const end = at + Array.from(expected).length;
  const before = han.slice(Math.max(0, at - 8), at).join('');
  return `  ${got || '–'} for ${expected || '–'}   ${before}[${expected}]${han.slice(end, end + 8).join('')}`;
}
