import { createSegmenter } from '../chinese/createSegmenter.ts';
import { createReader } from '../chinese/reading/createReader.ts';
import { readingWords } from '../chinese/reading/readingsSchema.ts';
import { conversion, readings } from './generated.ts';
import { entries } from './glossary.ts';

/** Reads what is in Simplified characters, with the site's names, words and readings. */
export const read = createReader({
  names: conversion.names,
  readings: readingWords(readings),
  // Headwords that are one word are new ones, which no dictionary has.
  segment: createSegmenter(
    entries.filter(({ pinyin }) => !pinyin.includes(' ')).map(({ script }) => script.hans),
  ),
});
