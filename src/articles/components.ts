/**
 * The closed list of components that stand on lines of their own, and which of their attributes
 * are text that people read. Everything else that a component shows is Markdown inside it, so that
 * one reading of the article knows all its text.
 */
export const COMPONENTS = {
  /** An aside: a correction, an explanation. `<Note title="……">` */
  Note: { textAttributes: ['title'] },
  /** A table of figures with its caption. `<Figures title="……">` around a Markdown table. */
  Figures: { textAttributes: ['title'] },
  /** Dated events. `<Timeline title="……">` around a list whose items begin with **a date**. */
  Timeline: { textAttributes: ['title'] },
  /** Passages that stay as they are in every edition. `<Keep>` around them. */
  Keep: { textAttributes: [] },
  /**
   * Paragraphs that together stand beside one of the other language. `<Together>` around them; they
   * are one block.
   */
  Together: { textAttributes: [] },
  /** What stood below a picture that is not here. `<Caption>` around its paragraphs. */
  Caption: { textAttributes: [] },
  /**
   * Notes to the text before, each with its mark at its head: `[1]`, `①`, `注1`. `<Footnotes>`
   * around their paragraphs, or a list of them.
   */
  Footnotes: { textAttributes: [] },
} as const satisfies Record<string, { textAttributes: readonly string[] }>;

export type ComponentName = keyof typeof COMPONENTS;

export function isComponentName(name: string | null): name is ComponentName {
  return name !== null && Object.hasOwn(COMPONENTS, name);
}

/** The attribute that hands a component the id of the block which its `title` is. */
export const TITLE_ID = 'titleId';

/** The components that stand within a line, most around plain text, and how each is written. */
export const INLINE_COMPONENTS = {
  /** Words that stay as they are in every edition. */
  Keep: '<Keep>简化字</Keep>',
  /** Words that an edition has another form of; `hant` stands for both Traditional editions. */
  Form: '<Form tw="太空站" hk="太空站">空间站</Form>',
  /** Words that mean an entry, whatever the matcher says; they are linked. */
  Term: '<Term id="suanli">这种能力</Term>',
  /** Words that mean no entry. */
  NoTerm: '<NoTerm>街道</NoTerm>',
  /** A figure of `figures.yaml` in words, in the cell of a table; it holds nothing. */
  Figure: '<Figure id="cunli" />',
} as const;

export type InlineName = keyof typeof INLINE_COMPONENTS;

export function isInlineName(name: string | null): name is InlineName {
  return name !== null && Object.hasOwn(INLINE_COMPONENTS, name);
}

/** The attributes that each may have. */
export const INLINE_ATTRIBUTES: Readonly<Record<InlineName, readonly string[]>> = {
  Keep: [],
  Form: ['hans', 'tw', 'hk', 'hant'],
  Term: ['id'],
  NoTerm: [],
  Figure: ['id'],
};
