import { storedChoice } from './storedChoice.ts';

const THEMES = ['system', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

/** A script in the head reads it, before the first frame. */
const kept = storedChoice('theme');

/** The button that goes round the system's appearance, light and dark; the choice is kept. */
export function startThemeSwitch(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-theme-switch]');
  if (!button) return;
  const name = button.querySelector('[data-theme-name]');
  const root = document.documentElement;

  const current = (): Theme => THEMES.find((theme) => theme === root.dataset['theme']) ?? 'system';
  const show = (theme: Theme) => {
    if (theme === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
    const label = button.dataset[theme] ?? theme;
    if (name) name.textContent = label;
    button.title = label;
  };

  button.hidden = false;
  show(current());
  button.addEventListener('click', () => {
    const next = THEMES[(THEMES.indexOf(current()) + 1) % THEMES.length] ?? 'system';
    show(next);
    kept.keep(next);
  });
}
