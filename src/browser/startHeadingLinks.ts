import { element } from './element.ts';

/** Beside each heading of an article stands a button that copies the address of its section. */
export function startHeadingLinks(): void {
  const article = document.querySelector<HTMLElement>('[data-copy-link]');
  if (!article) return;
  const { copyLink = '', copied = '', copyFailed = '' } = article.dataset;
  for (const heading of article.querySelectorAll<HTMLElement>(':scope > :is(h2, h3)[id]')) {
    const button = element(
      'button',
      {
        class: 'copy copy-link',
        type: 'button',
        'data-copy': `${location.origin}${location.pathname}#${heading.id}`,
        'data-copied': copied,
        'data-copy-failed': copyFailed,
      },
      [element('span', { class: 'visually-hidden' }, [copyLink])],
    );
    // Beside the heading and not in it, whose name it would be part of.
    const line = element('div', { class: 'heading-line' });
    heading.replaceWith(line);
    line.append(heading, button);
  }
}
