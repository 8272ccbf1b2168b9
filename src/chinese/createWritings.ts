import { NO_SETTINGS, createConverters } from './createConverters.ts';
import type { ConversionSettings } from './createConverters.ts';
import type { Converter } from './createConverter.ts';
import { createWrittenReader } from './createWrittenReader.ts';
import type { WrittenReader } from './createWrittenReader.ts';
import type { TraditionalScript } from './script/createScriptConverter.ts';

/** What texts that are written in the characters of one place are read with. */
export interface Writing {
  script: TraditionalScript;
  read: WrittenReader;
  /** Puts what comes from elsewhere, such as the words of a figure, into the text’s characters. */
  convert: Converter;
}

/** Gives the reading of a script, made when it is first asked for: most sites never do. */
export type Writings = (script: TraditionalScript) => Writing;

/**
 * @param settings what the site says of conversion; it may be read when it is first needed
 * @example createWritings(() => settings)('tw').read('頭髮')
 */
export function createWritings(settings: () => ConversionSettings): Writings {
  const made = new Map<TraditionalScript, Writing>();
  return (script) => {
    const writing = made.get(script) ?? createWriting(script, settings());
    made.set(script, writing);
    return writing;
  };
}

/** By the dictionaries alone. */
export const plainWritings = createWritings(() => NO_SETTINGS);

function createWriting(script: TraditionalScript, settings: ConversionSettings): Writing {
  return {
    script,
    read: createWrittenReader(script, settings),
    convert: createConverters(settings)[script],
  };
}
