import { expect, test } from 'vitest';
import { plainSegmenter } from '../createSegmenter.ts';
import { CONTEXT_RULES } from './contextRules.ts';
import { scriptConverterOf } from './createScriptConverter.ts';
import { Words } from './words.ts';

const convert = scriptConverterOf('tw');
const segment = plainSegmenter();
/** OpenCC’s standard and Taiwan’s spell some characters differently. */
const TAIWAN: Readonly<Record<string, string>> = { 裏: '裡', 麪: '麵', 臺: '台' };

test.each(CONTEXT_RULES.map((rule) => ({ ...rule, pattern: rule.where.source })))(
  '$example: $character is $becomes',
  ({ character, becomes, example, where }) => {
    const words = new Words(example, segment, convert.isAmbiguous);
    const places = Array.from({ length: example.length }, (_, at) => at).filter((at) => {
      where.lastIndex = at;
      return where.test(example);
    });
    expect(places).not.toEqual([]);
    const [at = 0] = places;
    expect(example.charAt(at)).toBe(character);
    expect(convert(example, words).slice(at, at + 1)).toBe(TAIWAN[becomes] ?? becomes);
  },
);
