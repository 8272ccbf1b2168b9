import { createConverters } from '../chinese/createConverters.ts';
import type { Converter } from '../chinese/createConverter.ts';
import type { Edition } from '../editions.ts';
import { conversions, names, options } from './generated.ts';

const converters = createConverters(names, conversions, options);

/** The converter of an edition; none where Chinese stands in Simplified characters. */
export function converterOf({ script }: Pick<Edition, 'script'>): Converter | undefined {
  return script === 'hans' ? undefined : converters[script];
}

/** Chinese text as an edition writes it. */
export function inScript(text: string, edition: Pick<Edition, 'script'>): string {
  return converterOf(edition)?.(text) ?? text;
}
