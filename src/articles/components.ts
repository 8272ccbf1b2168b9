/**
 * The closed list of components that an article may use, and which of their attributes are
 * text that people read. Everything else that a component shows is Markdown inside it, so that
 * one reading of the article knows all its text.
 */
export const COMPONENTS = {
  /** An aside: a correction, an explanation. `<Note title="……">` */
  Note: { textAttributes: ['title'] },
  /** A table of figures with its caption. `<Figures title="……">` around a Markdown table. */
  Figures: { textAttributes: ['title'] },
  /** Dated events. `<Timeline title="……">` around a list whose items begin with **a date**. */
  Timeline: { textAttributes: ['title'] },
} as const satisfies Record<string, { textAttributes: readonly string[] }>;

export type ComponentName = keyof typeof COMPONENTS;

export function isComponentName(name: string | null): name is ComponentName {
  return name !== null && Object.hasOwn(COMPONENTS, name);
}

/** The attribute that hands a component the id of the block which its `title` is. */
export const TITLE_ID = 'titleId';
