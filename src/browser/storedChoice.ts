/** A choice of the reader's, kept in the browser. */
export interface StoredChoice {
  kept: () => string | null;
  keep: (value: string) => void;
}

/** Where storage is closed to us, a choice holds as long as the page. */
export function storedChoice(key: string): StoredChoice {
  let held: string | null = null;
  return {
    kept: () => {
      try {
        return localStorage.getItem(key);
      } catch {
        return held;
      }
    },
    keep: (value) => {
      held = value;
      try {
        localStorage.setItem(key, value);
      } catch {
        // The choice holds for this page.
      }
    },
  };
}
