import type { Edition } from '../editions.ts';

/**
 * A day as an edition writes it.
 *
 * @example sayDate('2026-11-24', editionOf('hans')) // '2026年11月24日'
 */
export function sayDate(day: string, edition: Edition): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString(edition.id === 'en' ? 'en-GB' : 'zh-CN', {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
}
