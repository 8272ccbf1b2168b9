import { articles } from './articles.ts';
import { figures } from './figures.ts';
import { entries } from './glossary.ts';

/** The sections that the site leads to: those that hold something, and what it is about. */
export const sections = [
  ...(articles.length > 0 ? (['articles'] as const) : []),
  ...(entries.length > 0 ? (['terms'] as const) : []),
  ...(figures.length > 0 ? (['figures'] as const) : []),
  'about' as const,
];
