import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { report } from './runScript.ts';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const INSTALL = 'apt-get update && apt-get install -y chromium fonts-noto-cjk fonts-liberation';

export interface FoundBrowser {
  /** Path of a Chromium; none where there is none and none could be installed. */
  browser?: string | undefined;
  /** What to do about it. */
  missing?: string;
}

/**
 * Finds a Chromium for the browser tests: the one that the variable CHROMIUM names, or one in a
 * usual place. On Debian, as root, it installs one, with fonts for Chinese and for Latin letters.
 */
export function findBrowser(): FoundBrowser {
  const complete = () => find() !== undefined && hasFonts();
  if (!complete() && process.platform === 'linux' && process.getuid?.() === 0) {
    report(`No browser or no fonts for the tests: ${INSTALL}`);
    spawnSync('sh', ['-c', INSTALL], { stdio: 'inherit' });
  }
  if (complete()) return { browser: find() };
  const command = process.platform === 'linux' ? `Run as root: ${INSTALL}` : 'Install Chromium';
  return { missing: `${command}, or set CHROMIUM to the path of one.` };
}

function find(): string | undefined {
  const named = process.env['CHROMIUM'];
  return [...(named ? [named] : []), ...PLACES].find((place) => existsSync(place));
}

/**
 * Without a font for Chinese, text would be measured and drawn as boxes; without one as narrow as
 * Arial, notes in the margin would stand lower than readers see them. Only Linux comes without.
 */
function hasFonts(): boolean {
  if (process.platform !== 'linux') return true;
  const families = (pattern: string) => {
    const { status, stdout } = spawnSync('fc-list', [pattern, 'family'], { encoding: 'utf8' });
    return status === 0 ? stdout : '';
  };
  const latin = /\b(Liberation Sans|Arial|Arimo|Helvetica|Noto Sans)(?! (CJK|Mono))\b/;
  return families(':lang=zh').trim() !== '' && latin.test(families(':lang=en'));
}
