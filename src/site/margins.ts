/** A margin, and the text beside it, as `src/styles/margin.css` has them. */
export interface Margin {
  /** What `data-brief` calls it. */
  name: string;
  /** How wide it is, in em of its type, on the narrowest page that has it. */
  width: number;
  /** How many em of the text one of its lines holds. */
  measure: Record<'zh' | 'en', number>;
}

/** A line on the screen: as long on every window that is wide enough for a margin. */
const SCREEN = { zh: 37, en: 46 };

/** The margins of windows from 78, 90 and 110 rem, and that of a sheet of A4. */
export const MARGINS: readonly Margin[] = [
  { name: 'slim', width: 20.7, measure: SCREEN },
  { name: 'wide', width: 28.4, measure: SCREEN },
  { name: 'broad', width: 41.2, measure: SCREEN },
  { name: 'paper', width: 17.5, measure: { zh: 31, en: 40 } },
];
