import { pocketData } from './pocketData.ts';

/** Gives the buttons that copy their messages again, which the file has once. */
export function restoreMessages(): void {
  const { copied, failed } = pocketData.says;
  for (const button of document.querySelectorAll<HTMLElement>('[data-copy]')) {
    button.dataset['copied'] = copied;
    button.dataset['copyFailed'] = failed;
  }
}
