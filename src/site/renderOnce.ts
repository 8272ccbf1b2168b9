const rendered = new Map<string, Promise<string>>();

/**
 * Renders a piece of HTML once in a build, however many editions ask for it. In dev it renders
 * anew each time, since the text may have changed.
 */
export function renderOnce(key: string, render: () => Promise<string>): Promise<string> {
  if (import.meta.env.DEV) return render();
  let html = rendered.get(key);
  if (!html) {
    html = render();
    rendered.set(key, html);
  }
  return html;
}
