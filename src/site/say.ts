import type { Edition } from '../editions.ts';
import { inScript } from './converters.ts';
import { subjects } from './glossary.ts';

/** What an edition says of a text that writers gave in both languages. */
export function say({ zh, en }: { zh: string; en: string }, edition: Edition): string {
  return edition.id === 'en' ? en : inScript(zh, edition);
}

const labels = new Map(subjects.map(({ id, label }) => [id, label]));

/** The name of a subject in an edition. */
export function subjectLabel(id: string, edition: Edition): string {
  const label = labels.get(id);
  return label ? say(label, edition) : id;
}
