import type { Use } from './glossary.ts';

/** A mention, and the same mention in the other language beside it. */
export interface PairedUse {
  zh?: Use | undefined;
  en?: Use | undefined;
}

/**
 * Lays the mentions of an entry in English beside those in Chinese. Blocks share their ids, so a
 * mention's partner stands in the block of the same id, the second beside the second.
 *
 * @returns every mention once: those in Chinese in their order, then the English that have no partner
 * @example pairUses(entry.uses, entry.usesInEnglish)[0]?.en?.form // 'computing power'
 */
export function pairUses(zh: readonly Use[], en: readonly Use[]): PairedUse[] {
  const keyOf = ({ article, block }: Use) => `${article} ${block}`;
  const waiting = Map.groupBy(en, keyOf);
  const pairs = zh.map((use): PairedUse => ({ zh: use, en: waiting.get(keyOf(use))?.shift() }));
  return [...pairs, ...[...waiting.values()].flat().map((use) => ({ en: use }))];
}
