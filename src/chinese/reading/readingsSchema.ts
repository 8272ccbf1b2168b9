import { z } from 'zod';
import { splitPinyin } from '../splitPinyin.ts';
import type { ReadWord } from './createReader.ts';
import { readHeadword } from './readHeadword.ts';

/** `content/readings.yaml`: phrases of the texts, each with its words in pinyin. */
export const readingsSchema = z
  .record(z.string(), z.string().trim().min(1, 'must not be empty'))
  .superRefine((readings, context) => {
    for (const [phrase, stated] of Object.entries(readings)) {
      if (splitPinyin(phrase, stated)) continue;
      const message = `“${stated}” cannot be read off “${phrase}”`;
      context.addIssue({ code: 'custom', message, path: [phrase] });
    }
  });

export const READINGS_REMEDIES: Readonly<Record<string, string>> = {
  '*': 'Write `错开饭点: cuòkāi fàndiǎn`: a known reading for each character, with tone marks, and a space between words.',
};

export type Readings = z.output<typeof readingsSchema>;

/**
 * The phrases cut into the words of their pinyin.
 *
 * @example readingWords({ 错开饭点: 'cuòkāi fàndiǎn' }).get('错开饭点')
 * // [{ text: '错开', pinyin: 'cuòkāi' }, { text: '饭点', pinyin: 'fàndiǎn' }]
 */
export function readingWords(readings: Readings): Map<string, ReadWord[]> {
  return new Map(
    Object.entries(readings).map(([phrase, stated]) => [
      phrase,
      readHeadword(splitPinyin(phrase, stated) ?? [], stated),
    ]),
  );
}
