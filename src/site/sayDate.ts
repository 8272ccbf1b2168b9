import type { Edition } from '../editions.ts';
import { formatDate } from '../figures/formatDate.ts';

/**
 * A day as an edition writes it.
 *
 * @example sayDate('2026-11-24', editionOf('hans')) // '2026年11月24日'
 */
export function sayDate(day: string, edition: Edition): string {
  return formatDate(day, edition.id === 'en' ? 'en' : 'zh');
}
