/** What browsers that install sites as apps send when they would. */
interface InstallEvent extends Event {
  prompt: () => Promise<unknown>;
}

/** Shows the button that installs the site as an app, in browsers that let a page ask for it. */
export function startInstall(page: HTMLElement): void {
  const button = page.querySelector<HTMLButtonElement>('[data-install]');
  let offered: InstallEvent | undefined;
  addEventListener('beforeinstallprompt', (event) => {
    // The button stands for the browser's own bar.
    event.preventDefault();
    offered = event as InstallEvent;
    if (button) button.hidden = false;
  });
  addEventListener('appinstalled', () => {
    if (button) button.hidden = true;
  });
  button?.addEventListener('click', () => {
    // It can be asked for once; a browser that would again sends another event.
    button.hidden = true;
    offered?.prompt().catch(() => undefined);
  });
}
