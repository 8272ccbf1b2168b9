/** How long a frame is waited for, in milliseconds; nobody may ever tell of one. */
const PATIENCE = 2000;

/**
 * What the first frame can do without is asked for when that has been seen: the modules that
 * `.config/modulesLater.mjs` names in the `<body>`, and links that wait in a `<noscript data-later>`,
 * which holds them for readers without scripts. With no word of a frame it is asked for after a
 * while, and at once where the page opens at a place further down.
 */
export function askLater(): void {
  let isAsked = false;
  const ask = () => {
    if (isAsked) return;
    isAsked = true;
    document.querySelectorAll('noscript[data-later]').forEach(insert);
    const modules = document.body.dataset['later']?.split(' ') ?? [];
    for (const address of modules.filter(Boolean)) {
      import(/* @vite-ignore */ address).catch(console.warn);
    }
  };
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  // The entry of the visit has the words that an address may lead to, which `location` has not.
  if (document.hidden || visit?.type !== 'navigate' || visit.name.includes('#')) ask();
  else {
    new PerformanceObserver((frames) => {
      if (frames.getEntriesByName('first-contentful-paint').length > 0) ask();
    }).observe({ type: 'paint', buffered: true });
    setTimeout(ask, PATIENCE);
  }
}

function insert(held: Element): void {
  held.insertAdjacentHTML('afterend', held.textContent);
  const link = held.nextElementSibling;
  if (!location.hash || !(link instanceof HTMLLinkElement)) return;
  // The sheet may move the place since the browser went there.
  link.onload = () => document.querySelector(':target')?.scrollIntoView();
}
