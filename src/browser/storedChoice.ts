/** A choice of the reader's, kept in the browser. */
export interface StoredChoice {
  kept: () => string | null;
  keep: (value: string) => void;
}

/**
 * Where storage is closed to us, a choice holds as long as the page.
 *
 * @param session whether the choice holds in this tab only
 * @example
 * const order = storedChoice('order', true);
 * order.keep('by-strokes');
 * order.kept(); // 'by-strokes'
 */
export function storedChoice(key: string, session = false): StoredChoice {
  const storage = () => (session ? sessionStorage : localStorage);
  let held: string | null = null;
  return {
    kept: () => {
      try {
        return storage().getItem(key);
      } catch {
        return held;
      }
    },
    keep: (value) => {
      held = value;
      try {
        storage().setItem(key, value);
      } catch {
        // The choice holds for this page.
      }
    },
  };
}
